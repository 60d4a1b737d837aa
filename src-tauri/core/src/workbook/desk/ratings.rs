//! Ratings: kept in view, made, changed, put away.

use rusqlite::Connection;

use super::Desk;
use crate::id::RatingId;
use crate::refused::Refused;
use crate::rooms::ratings::{self, own};
use crate::wire::{
    Nothing, RatingChange, RatingHidden, RatingNew, RatingsKept, RatingsPage, Refusal,
};
use crate::workbook::wired;

impl Desk {
    /// Lists every rating, kept ones first.
    pub fn ratings_list(&mut self, _: Nothing) -> Result<RatingsPage, Refusal> {
        let ratings = ratings::all(self.workbook()?.read())?;
        Ok(RatingsPage {
            ratings: ratings.into_iter().map(wired::rating).collect(),
        })
    }

    /// Keeps up to three ratings in view.
    pub fn ratings_keep(&mut self, input: RatingsKept) -> Result<RatingsPage, Refusal> {
        let ids: Vec<RatingId> = input.ids.iter().map(|id| RatingId::of(id)).collect();
        self.save_rating(|database| ratings::keep(database, &ids))
    }

    /// Makes a rating of the person's own.
    pub fn ratings_add(&mut self, input: RatingNew) -> Result<RatingsPage, Refusal> {
        let ruler = wired::ruler(input);
        self.save_rating(|database| own::add(database, &ruler).map(drop))
    }

    /// Changes a rating of the person's own.
    pub fn ratings_change(&mut self, input: RatingChange) -> Result<RatingsPage, Refusal> {
        let (id, ruler) = (RatingId::of(&input.id), wired::ruler(input.rating));
        self.save_rating(|database| own::change(database, &id, &ruler))
    }

    /// Puts a rating away, or brings it back.
    pub fn ratings_hide(&mut self, input: RatingHidden) -> Result<RatingsPage, Refusal> {
        let id = RatingId::of(&input.id);
        self.save_rating(|database| own::hide(database, &id, input.hidden))
    }

    fn save_rating(
        &mut self,
        work: impl FnOnce(&Connection) -> Result<(), Refused>,
    ) -> Result<RatingsPage, Refusal> {
        self.workbook_mut()?.save(|transaction| work(transaction))?;
        self.ratings_list(Nothing {})
    }
}
