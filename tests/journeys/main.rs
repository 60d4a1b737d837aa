//! Journeys on the real program, and the gates that every screen passes.

mod coming_back;
mod diary;
mod faults;
mod gates;
mod help;
mod kept;
mod offline;
mod private;
mod share;
mod shut;
mod starts;
