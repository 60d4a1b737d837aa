//! Progress: what the rooms' values say over time. What joins rooms lives here.
//!
//! It must not judge: no band, no cause, no praise, and no one else to be compared with
//! (decisions, section 5).

pub mod agenda;
pub mod chart;
pub mod offer;
pub mod reminding;
pub mod sentence;
pub mod series;
pub mod since;
pub mod trend;
