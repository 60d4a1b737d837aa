//! What the proofs and journeys stand on: a private stage, the real window, the one list of
//! screens, and the gates that every screen passes.
//!
//! It drives the program from outside, as a person or an attacker would. It must not reach into
//! private functions, and it prints nothing that a person wrote.

// The whole crate is tests: a broken expectation is its way of speaking.
#![allow(clippy::unwrap_used, clippy::expect_used)]

pub mod account;
pub mod by_keys;
mod dispatcher;
pub mod driver;
pub mod eyes_shut;
pub mod first_run;
pub mod gate;
pub mod house;
pub mod keys;
pub mod killed;
pub mod logind;
pub mod memory;
pub mod mutation;
pub mod patience;
pub mod pdf;
pub mod people;
pub mod picture;
pub mod power;
pub mod process;
pub mod programs;
pub mod random;
pub mod recording;
pub mod refused;
pub mod screens;
pub mod stage;
pub mod sweep;
pub mod title_bar;
pub mod tour;
pub mod twice;
pub mod window;
pub mod words;
