//! Ratings: ours and a person's own.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A rating a person may keep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Rating {
    /// Stable id: a kebab-case name for ours, a UUID for a person's own.
    pub id: String,
    /// Name.
    pub name: String,
    /// Words at 0.
    pub low: String,
    /// Words at 10.
    pub high: String,
    /// Whether higher is better; none where neither is.
    pub higher_is_better: Option<bool>,
    /// Whether it is kept, so shown in the diary.
    pub kept: bool,
    /// Whether the person made it.
    pub own: bool,
    /// Whether it is put away: not offered until it is brought back.
    pub hidden: bool,
}

/// Every rating, kept ones first in their order.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RatingsPage {
    /// Ratings.
    pub ratings: Vec<Rating>,
}

/// The ratings to keep, at most three, in order.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RatingsKept {
    /// Ids.
    pub ids: Vec<String>,
}

/// A rating a person makes.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RatingNew {
    /// Name, at most 60 characters.
    pub name: String,
    /// Words at 0, at most 60 characters; may be empty.
    pub low: String,
    /// Words at 10, at most 60 characters; may be empty.
    pub high: String,
    /// Whether higher is better; none where neither is.
    pub higher_is_better: Option<bool>,
}

/// A rating of the person's own, changed; its values stay.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RatingChange {
    /// Id.
    pub id: String,
    /// How it is from now on.
    pub rating: RatingNew,
}

/// A rating to put away or to bring back.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RatingHidden {
    /// Id.
    pub id: String,
    /// True puts it away.
    pub hidden: bool,
}
