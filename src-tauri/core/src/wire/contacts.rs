//! Help now while the workbook is open: my people, and the card.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Nation, Private};

/// Someone the person can reach when things are hard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Contact {
    /// A UUID; empty for someone new.
    pub id: String,
    /// Place in the list, counted from 1; 0 for someone new.
    pub place: u32,
    /// Name; at most 120 characters.
    pub name: Private,
    /// How to reach them; at most 120 characters.
    pub reach: Private,
    /// Anything else; at most 400 characters.
    pub note: Private,
}

/// One of the person's own people, by id.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ContactAsked {
    /// UUID.
    pub id: String,
}

/// The person's own people, in their order.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ContactsPage {
    /// People.
    pub people: Vec<Contact>,
}

/// What goes on the card.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct CardPlan {
    /// Whose numbers; none gives those that hold for all.
    pub nation: Option<Nation>,
    /// Whether the person's own people go on it; they must have the workbook open for that.
    pub people: bool,
}
