//! Ratings: ours and a person's own, and which ones are kept in view.
//!
//! It must not compare or judge values; these rulers have no bands (decisions, section 5).

pub mod own;

use rusqlite::Connection;
use towpath_content::ratings::{BuiltIn, built_in};

use crate::id::RatingId;
use crate::refused::Refused;
use crate::store;
use crate::wire::ErrorCode;
use own::Ruler;

/// How many ratings are kept in view at most. Source: decisions, section 1.
pub const MOST_KEPT: usize = 3;

/// Longest name of a person's own rating. Units: characters.
pub const LONGEST_NAME: usize = 60;

/// Longest words at an end of a ruler. Units: characters.
pub const LONGEST_END: usize = 60;

/// Most ratings of a person's own. Source: issue 3, bad input.
pub const MOST_OWN: usize = 200;

/// A rating as a person sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// Id.
    pub id: RatingId,
    /// Name.
    pub name: String,
    /// Words at 0; may be empty for a person's own.
    pub low: String,
    /// Words at 10; may be empty for a person's own.
    pub high: String,
    /// Whether higher is better; none where nobody said.
    pub higher_is_better: Option<bool>,
    /// Whether it is kept in view.
    pub kept: bool,
    /// Whether the person made it.
    pub own: bool,
    /// Whether it is put away: not offered until it is brought back.
    pub hidden: bool,
}

/// The ids of every rating this workbook knows, in the order of [`all`].
pub fn ids(database: &Connection) -> Result<Vec<RatingId>, Refused> {
    Ok(all(database)?.into_iter().map(|rating| rating.id).collect())
}

/// Lists every rating: kept ones first in their order, then ours, then the person's own.
pub fn all(database: &Connection) -> Result<Vec<Rating>, Refused> {
    let mut ratings: Vec<Rating> = built_in().iter().map(ours).collect();
    ratings.extend(store::rating::own(database)?.into_iter().map(|own| Rating {
        id: own.id,
        name: own.name,
        low: own.low,
        high: own.high,
        higher_is_better: own.higher_is_better,
        kept: false,
        own: true,
        hidden: false,
    }));
    let hidden = store::rating::hidden(database)?;
    let kept = store::kept_rating::all(database)?;
    let place = |rating: &Rating| kept.iter().position(|id| *id == rating.id);
    for rating in &mut ratings {
        rating.kept = place(rating).is_some();
        rating.hidden = hidden.contains(&rating.id);
    }
    ratings.sort_by_key(|rating| place(rating).unwrap_or(MOST_KEPT));
    Ok(ratings)
}

/// Keeps these ratings in view, in this order, in place of those kept before.
///
/// One that was put away is brought back.
/// Errors: `TooManyRatings`, `RatingUnknown`.
pub fn keep(database: &Connection, ids: &[RatingId]) -> Result<(), Refused> {
    let known = all(database)?;
    let mut numbers = Vec::with_capacity(ids.len());
    for id in ids {
        if !known.iter().any(|rating| rating.id == *id) {
            return Err(ErrorCode::RatingUnknown.into());
        }
        let number = store::rating::entered(database, id)?;
        // A rating named twice is kept once.
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    if numbers.len() > MOST_KEPT {
        return Err(ErrorCode::TooManyRatings.into());
    }
    for number in &numbers {
        store::rating::hide(database, *number, false)?;
    }
    store::kept_rating::put(database, &numbers)
}

/// Finds a rating by its id or name, in any case.
pub fn find(database: &Connection, name: &str) -> Result<Option<RatingId>, Refused> {
    let wanted = name.trim().to_lowercase();
    let same =
        |rating: &Rating| rating.id.as_str() == wanted || rating.name.to_lowercase() == wanted;
    let found = all(database)?.into_iter().find(same);
    Ok(found.map(|rating| rating.id))
}

/// Finds a rating by its id or name, in any case, or makes an own one of that name.
///
/// Errors: those of [`own::add`].
pub fn named(database: &Connection, name: &str) -> Result<RatingId, Refused> {
    if let Some(found) = find(database, name)? {
        return Ok(found);
    }
    own::add(database, &Ruler::named(name))
}

fn ours(rating: &BuiltIn) -> Rating {
    Rating {
        id: RatingId::of(&rating.id),
        name: rating.name.clone(),
        low: rating.low.clone(),
        high: rating.high.clone(),
        higher_is_better: rating.higher_is_better,
        kept: false,
        own: false,
        hidden: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn database() -> Connection {
        let database = Connection::open_in_memory().unwrap();
        store::migrations::take(&database).unwrap();
        database
    }

    fn ids(names: &[&str]) -> Vec<RatingId> {
        names.iter().map(|name| RatingId::of(name)).collect()
    }

    #[test]
    fn ours_are_offered_and_none_is_kept_at_first() {
        let offered = all(&database()).unwrap();
        assert_eq!(offered.len(), built_in().len());
        assert!(offered.iter().all(|rating| !rating.kept && !rating.own));
    }

    #[test]
    fn kept_ratings_come_first_in_the_order_chosen() {
        let database = database();
        keep(&database, &ids(&["sleep", "pain", "sleep"])).unwrap();
        let listed = all(&database).unwrap();
        let first: Vec<&str> = listed
            .iter()
            .take(3)
            .map(|rating| rating.id.as_str())
            .collect();
        assert_eq!(first[..2], ["sleep", "pain"]);
        assert_eq!(listed.iter().filter(|rating| rating.kept).count(), 2);
    }

    #[test]
    fn a_fourth_rating_and_an_unknown_one_are_refused() {
        let database = database();
        let four = ids(&["pain", "sleep", "energy", "worry"]);
        assert_eq!(
            keep(&database, &four).unwrap_err().code,
            ErrorCode::TooManyRatings
        );
        let unknown = keep(&database, &ids(&["luck"])).unwrap_err();
        assert_eq!(unknown.code, ErrorCode::RatingUnknown);
    }

    #[test]
    fn a_rating_is_found_by_id_or_name_in_any_case_and_made_once_when_new() {
        let database = database();
        assert_eq!(named(&database, " PAIN ").unwrap().as_str(), "pain");
        let by_name = built_in()[0].name.to_uppercase();
        assert_eq!(
            named(&database, &by_name).unwrap().as_str(),
            built_in()[0].id
        );
        let own = named(&database, "Back ache").unwrap();
        assert_eq!(named(&database, "back ACHE").unwrap(), own);
        assert_eq!(
            all(&database)
                .unwrap()
                .iter()
                .filter(|rating| rating.own)
                .count(),
            1
        );
    }

    #[test]
    fn a_name_that_is_empty_or_too_long_is_refused() {
        let database = database();
        assert_eq!(
            named(&database, "  ").unwrap_err().code,
            ErrorCode::RatingUnnamed
        );
        let long = "x".repeat(LONGEST_NAME + 1);
        assert_eq!(
            named(&database, &long).unwrap_err().code,
            ErrorCode::RatingTooLong
        );
    }
}
