//! A person's own ratings: made, changed, put away and brought back.
//!
//! None is ever deleted, because values may stand on its ruler.

use rusqlite::Connection;

use super::{LONGEST_END, LONGEST_NAME, MOST_OWN, all, find};
use crate::id::RatingId;
use crate::refused::Refused;
use crate::store::{self, rating::OwnRating};
use crate::wire::{ErrorCode, Refusal};

/// What a person says of a rating of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ruler {
    /// Name.
    pub name: String,
    /// Words at 0; may be empty.
    pub low: String,
    /// Words at 10; may be empty.
    pub high: String,
    /// Whether higher is better; none where neither is.
    pub higher_is_better: Option<bool>,
}

impl Ruler {
    /// A ruler with a name and nothing else.
    pub fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }

    /// The ruler as it is stored under an id.
    pub fn with(self, id: RatingId) -> OwnRating {
        OwnRating {
            id,
            name: self.name,
            low: self.low,
            high: self.high,
            higher_is_better: self.higher_is_better,
        }
    }
}

/// Makes a rating and gives its id.
///
/// Errors: `RatingUnnamed`, `RatingTooLong` with its characters, `RatingThere` when another has
/// that name, `TooManyOwnRatings` past [`MOST_OWN`].
pub fn add(database: &Connection, ruler: &Ruler) -> Result<RatingId, Refused> {
    let ruler = checked(ruler)?;
    if find(database, &ruler.name)?.is_some() {
        return Err(ErrorCode::RatingThere.into());
    }
    let own = all(database)?.iter().filter(|rating| rating.own).count();
    if own >= MOST_OWN {
        return Err(Refusal {
            code: ErrorCode::TooManyOwnRatings,
            number: Some(MOST_OWN as u64),
        });
    }
    let own = ruler.with(RatingId::random()?);
    store::rating::add(database, &own)?;
    Ok(own.id)
}

/// Changes a rating a person made; the values on it stay.
///
/// Errors: `RatingUnknown` for one that is not the person's own, and those of [`add`].
pub fn change(database: &Connection, id: &RatingId, ruler: &Ruler) -> Result<(), Refused> {
    let ruler = checked(ruler)?;
    if find(database, &ruler.name)?.is_some_and(|there| there != *id) {
        return Err(ErrorCode::RatingThere.into());
    }
    match store::rating::change(database, &ruler.with(id.clone()))? {
        true => Ok(()),
        false => Err(ErrorCode::RatingUnknown.into()),
    }
}

/// Puts a rating away, so that it is no longer offered, or brings it back. One that is put away
/// is not kept in view either; its values stay.
///
/// Errors: `RatingUnknown`.
pub fn hide(database: &Connection, id: &RatingId, hidden: bool) -> Result<(), Refused> {
    if !all(database)?.iter().any(|rating| rating.id == *id) {
        return Err(ErrorCode::RatingUnknown.into());
    }
    if hidden {
        let mut numbers = Vec::new();
        for kept in store::kept_rating::all(database)? {
            if kept != *id {
                numbers.push(store::rating::entered(database, &kept)?);
            }
        }
        store::kept_rating::put(database, &numbers)?;
    }
    let number = store::rating::entered(database, id)?;
    store::rating::hide(database, number, hidden)
}

/// Brings a ruler to the shape that is kept.
///
/// Errors: `RatingUnnamed`, `RatingTooLong` with its characters.
pub fn checked(ruler: &Ruler) -> Result<Ruler, Refused> {
    let ruler = Ruler {
        name: within(&ruler.name, LONGEST_NAME)?,
        low: within(&ruler.low, LONGEST_END)?,
        high: within(&ruler.high, LONGEST_END)?,
        higher_is_better: ruler.higher_is_better,
    };
    match ruler.name.is_empty() {
        true => Err(ErrorCode::RatingUnnamed.into()),
        false => Ok(ruler),
    }
}

/// On one line, without spaces around it.
fn within(words: &str, longest: usize) -> Result<String, Refused> {
    let words: String = words
        .trim()
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let characters = words.chars().count();
    match characters > longest {
        true => Err(Refusal {
            code: ErrorCode::RatingTooLong,
            number: Some(characters as u64),
        }),
        false => Ok(words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rooms::ratings::keep;

    fn database() -> Connection {
        let database = Connection::open_in_memory().unwrap();
        store::migrations::take(&database).unwrap();
        database
    }

    fn ruler(name: &str) -> Ruler {
        Ruler {
            name: name.to_owned(),
            low: "stiff".to_owned(),
            high: "loose".to_owned(),
            higher_is_better: Some(true),
        }
    }

    #[test]
    fn a_rating_is_made_and_changed_under_the_same_id() {
        let database = database();
        let id = add(&database, &ruler(" Knees ")).unwrap();
        let changed = Ruler {
            higher_is_better: None,
            ..ruler("My knees")
        };
        change(&database, &id, &changed).unwrap();
        let own: Vec<_> = all(&database)
            .unwrap()
            .into_iter()
            .filter(|one| one.own)
            .collect();
        assert_eq!((own.len(), own[0].id.clone()), (1, id));
        assert_eq!(
            (own[0].name.as_str(), own[0].low.as_str()),
            ("My knees", "stiff")
        );
        assert_eq!(own[0].higher_is_better, None);
    }

    #[test]
    fn a_name_is_used_once_and_ours_cannot_be_changed() {
        let database = database();
        let id = add(&database, &ruler("Knees")).unwrap();
        let code = |result: Result<_, Refused>| result.map(drop).unwrap_err().code;
        assert_eq!(
            code(add(&database, &ruler("knees")).map(drop)),
            ErrorCode::RatingThere
        );
        assert_eq!(
            code(change(&database, &id, &ruler("PAIN"))),
            ErrorCode::RatingThere
        );
        change(&database, &id, &ruler("KNEES")).unwrap();
        let pain = RatingId::of("pain");
        assert_eq!(
            code(change(&database, &pain, &ruler("Ache"))),
            ErrorCode::RatingUnknown
        );
    }

    #[test]
    fn one_that_is_put_away_is_out_of_view_until_it_is_brought_back_or_kept() {
        let database = database();
        let id = add(&database, &ruler("Knees")).unwrap();
        let pain = RatingId::of("pain");
        keep(&database, &[id.clone(), pain.clone()]).unwrap();
        hide(&database, &id, true).unwrap();
        hide(&database, &RatingId::of("sleep"), true).unwrap();
        let seen = |id: &RatingId| {
            let ratings = all(&database).unwrap();
            let one = ratings.iter().find(|one| one.id == *id).unwrap();
            (one.kept, one.hidden)
        };
        assert_eq!((seen(&id), seen(&pain)), ((false, true), (true, false)));
        hide(&database, &id, false).unwrap();
        assert_eq!(seen(&id), (false, false));
        keep(&database, &[RatingId::of("sleep")]).unwrap();
        assert_eq!(seen(&RatingId::of("sleep")), (true, false));
        let unknown = hide(&database, &RatingId::of("luck"), true).unwrap_err();
        assert_eq!(unknown.code, ErrorCode::RatingUnknown);
    }

    #[test]
    fn two_hundred_are_made_and_one_more_is_refused_with_the_number() {
        let database = database();
        for number in 0..MOST_OWN {
            add(&database, &ruler(&format!("Rating {number}"))).unwrap();
        }
        let refused = add(&database, &ruler("One more")).unwrap_err();
        assert_eq!(
            (refused.code, refused.number),
            (ErrorCode::TooManyOwnRatings, Some(200))
        );
    }

    #[test]
    fn words_at_the_ends_that_are_too_long_are_refused_with_their_length() {
        let long = Ruler {
            high: "x".repeat(LONGEST_END + 1),
            ..ruler("Knees")
        };
        let refused = checked(&long).unwrap_err();
        assert_eq!(
            (refused.code, refused.number),
            (ErrorCode::RatingTooLong, Some(61))
        );
    }
}
