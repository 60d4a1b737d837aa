//! The ratings a person made in the JSON form, and which are kept in view or put away.

use rusqlite::Connection;

use super::limits::{self, IsOver};
use super::shape;
use crate::id::{EntryId, RatingId};
use crate::refused::Refused;
use crate::rooms::ratings::{self, own};
use crate::store;
use crate::store::rating::OwnRating;
use crate::wire::{ErrorCode, Refusal};

/// One of them as it goes out.
pub(super) fn out(own: OwnRating) -> shape::OwnRating {
    shape::OwnRating {
        id: own.id.as_str().to_owned(),
        name: own.name,
        low: own.low,
        high: own.high,
        higher_is_better: own.higher_is_better,
    }
}

/// Checks the ratings of a file; gives every rating that will be known, and those that come in.
///
/// Errors: `ImportUnreadable`, those of an own rating, and `TooManyOwnRatings` with the most.
pub(super) fn check(
    database: &Connection,
    named: Vec<shape::OwnRating>,
    is_over: IsOver<'_>,
) -> Result<(Vec<RatingId>, Vec<OwnRating>), Refused> {
    let there = ratings::all(database)?;
    let mut room = there.iter().filter(|rating| rating.own).count();
    let mut known: Vec<RatingId> = there.into_iter().map(|rating| rating.id).collect();
    let mut coming = Vec::new();
    for rating in named {
        limits::in_time(is_over)?;
        let rating = read(rating)?;
        if !known.contains(&rating.id) {
            room += 1;
            known.push(rating.id.clone());
            coming.push(rating);
        }
    }
    match room > ratings::MOST_OWN && !coming.is_empty() {
        true => Err(Refusal {
            code: ErrorCode::TooManyOwnRatings,
            number: Some(ratings::MOST_OWN as u64),
        }),
        false => Ok((known, coming)),
    }
}

/// The file's kept ratings count only where none are kept yet.
pub(super) fn kept(
    database: &Connection,
    known: &[RatingId],
    named: &[String],
) -> Result<Vec<RatingId>, Refused> {
    let named: Vec<RatingId> = named.iter().map(|id| RatingId::of(id)).collect();
    if named.iter().any(|id| !known.contains(id)) {
        return Err(ErrorCode::RatingUnknown.into());
    }
    if named.len() > ratings::MOST_KEPT {
        return Err(ErrorCode::TooManyRatings.into());
    }
    let none_yet = store::kept_rating::all(database)?.is_empty();
    Ok(if none_yet { named } else { Vec::new() })
}

/// The file's choice of what is put away counts for the ratings that come with it.
pub(super) fn hidden(coming: &[OwnRating], kept: &[RatingId], named: &[String]) -> Vec<RatingId> {
    let coming = coming.iter().map(|own| own.id.clone());
    let put_away = |id: &RatingId| named.iter().any(|name| name == id.as_str());
    coming
        .filter(|id| put_away(id) && !kept.contains(id))
        .collect()
}

fn read(rating: shape::OwnRating) -> Result<OwnRating, Refused> {
    // An own rating has a UUID, so that it never takes the name of one of ours.
    let id = EntryId::read(&rating.id).map_err(|_| ErrorCode::ImportUnreadable)?;
    let ruler = own::checked(&own::Ruler {
        name: rating.name,
        low: rating.low,
        high: rating.high,
        higher_is_better: rating.higher_is_better,
    })?;
    Ok(ruler.with(RatingId::of(&id.to_string())))
}
