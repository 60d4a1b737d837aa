//! Help now: the numbers, the card, and the person's own people.

use super::Desk;
use crate::help::{self, card};
use crate::id::ContactId;
use crate::refused::Refused;
use crate::rooms::contacts::{self, Typed};
use crate::rooms::diary::words;
use crate::store::contact::Contact as Kept;
use crate::wire::{
    self, CardPlan, Contact, ContactAsked, ContactsPage, HelpAsked, HelpPage, Nothing, Pages,
    Refusal,
};
use crate::workbook::wired;

impl Desk {
    /// Gets the Help now page; it needs no workbook.
    pub fn help_get(&mut self, input: HelpAsked) -> Result<HelpPage, Refusal> {
        Ok(help::page(input.nation, self.today()?))
    }

    /// Shows the card as it will print. Without people it needs no workbook.
    pub fn card_pages(&mut self, input: CardPlan) -> Result<Pages, Refusal> {
        wired::pages(&self.card(input)?)
    }

    /// Saves the card where the person chose.
    pub fn card_save(&mut self, input: CardPlan) -> Result<wire::Kept, Refusal> {
        let card = self.card(input)?;
        self.keep_document(&card)
    }

    /// Lists the person's own people.
    pub fn contacts_list(&mut self, _: Nothing) -> Result<ContactsPage, Refusal> {
        let people = contacts::all(self.workbook()?.read())?;
        Ok(ContactsPage {
            people: people.into_iter().map(crossing).collect(),
        })
    }

    /// The person's own people in whose words every word asked for begins one.
    pub(super) fn people_with(&self, asked: &str) -> Result<Vec<Contact>, Refused> {
        let asked: Vec<String> = words::of(asked).map(|word| word.folded).collect();
        if asked.is_empty() {
            return Ok(Vec::new());
        }
        let holds = |one: &Kept| words::begin_in(&asked, &[&one.name, &one.reach, &one.note]);
        let people = contacts::all(self.workbook()?.read())?;
        Ok(people.into_iter().filter(holds).map(crossing).collect())
    }

    /// Keeps one of the person's own people, and gives them back as they were kept.
    pub fn contact_save(&mut self, input: Contact) -> Result<Contact, Refusal> {
        let id = match input.id.as_str() {
            "" => ContactId::random()?,
            id => ContactId::read(id)?,
        };
        let typed = Typed {
            name: input.name,
            reach: input.reach,
            note: input.note,
        };
        let place = (input.place > 0).then_some(input.place);
        let workbook = self.workbook_mut()?;
        let kept = workbook.save(|transaction| contacts::keep(transaction, id, place, typed))?;
        Ok(crossing(kept))
    }

    /// Removes one of the person's own people.
    pub fn contact_remove(&mut self, input: ContactAsked) -> Result<Nothing, Refusal> {
        let id = ContactId::read(&input.id)?;
        self.workbook_mut()?
            .save(|transaction| contacts::remove(transaction, id))?;
        Ok(Nothing {})
    }

    fn card(&self, plan: CardPlan) -> Result<towpath_report::document::Document, Refusal> {
        let people = match plan.people {
            true => contacts::all(self.workbook()?.read())?,
            false => Vec::new(),
        };
        Ok(card::document(plan.nation, &people, self.today()?))
    }
}

fn crossing(kept: Kept) -> Contact {
    Contact {
        id: kept.id.to_string(),
        place: kept.place,
        name: kept.name,
        reach: kept.reach,
        note: kept.note,
    }
}
