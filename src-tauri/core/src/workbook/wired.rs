//! From the core's types to those that cross the wire, and back.

pub(super) mod articles;
pub(super) mod finding;
pub(super) mod goals;
pub(super) mod homework;
pub(super) mod pages;
pub(super) mod reminders;
pub(super) mod rulers;
pub(super) mod sessions;
pub(super) mod sheets;
mod today;

use towpath_content::prompts::Prompt;
use towpath_report::document::Document;
use towpath_report::{missing_characters, plain, svg_pages};

use crate::id::{AttachmentId, EntryId, RatingId, WrittenId};
use crate::refused::Refused;
use crate::rooms::bin::{Removed, RemovedBeside};
use crate::rooms::diary::{self, opening};
use crate::rooms::pictures;
use crate::rooms::ratings::{self, own::Ruler};
use crate::rooms::voice;
use crate::share::{Plan, choices};
use crate::store::entry_rating::Rated;
use crate::when::{Day, Moment};
use crate::wire;

pub(super) fn entry(entry: diary::Entry, saved: bool) -> wire::Entry {
    wire::Entry {
        id: entry.id.to_string(),
        at: entry.at.to_string(),
        day: entry.at.day().to_string(),
        text: entry.text,
        mood: entry.mood,
        ratings: values(&entry.ratings),
        tags: entry.tags,
        handled: entry.handled,
        hard_day: entry.hard_day,
        pictures: entry.beside.pictures,
        voices: entry.beside.voices,
        saved,
    }
}

pub(super) fn asked(input: wire::SaveEntry) -> Result<diary::Entry, Refused> {
    let rated = |one: wire::RatingValue| Rated {
        rating: RatingId::of(&one.rating),
        value: one.value,
    };
    Ok(diary::Entry {
        id: EntryId::read(&input.id)?,
        at: Moment::read(&input.at)?,
        text: input.text,
        mood: input.mood,
        ratings: input.ratings.into_iter().map(rated).collect(),
        tags: input.tags,
        handled: input.handled,
        hard_day: false,
        beside: diary::Beside::default(),
    })
}

pub(super) fn line(entry: &diary::Entry) -> wire::EntryLine {
    let (opening, more) = opening::of(entry.text.as_str());
    wire::EntryLine {
        id: entry.id.to_string(),
        at: entry.at.to_string(),
        mood: entry.mood,
        opening,
        more,
        ratings: values(&entry.ratings),
        handled: entry.handled,
        hard_day: entry.hard_day,
        tags: entry.tags.clone(),
        pictures: entry.beside.pictures,
        voices: entry.beside.voices,
    }
}

pub(super) fn removed(removed: &Removed) -> wire::BinLine {
    let (opening, more) = opening::of(removed.entry.text.as_str());
    wire::BinLine {
        id: removed.entry.id.to_string(),
        at: removed.entry.at.to_string(),
        mood: removed.entry.mood,
        opening,
        more,
        pictures: removed.entry.pictures,
        voices: removed.entry.voices,
        days_left: removed.days_left,
    }
}

pub(super) fn removed_picture(removed: RemovedBeside<pictures::Picture>) -> wire::BinPicture {
    wire::BinPicture {
        picture: picture(removed.row),
        at: removed.at.to_string(),
        days_left: removed.days_left,
    }
}

pub(super) fn removed_voice(removed: RemovedBeside<voice::VoiceNote>) -> wire::BinVoice {
    wire::BinVoice {
        note: voice_note(removed.row),
        at: removed.at.to_string(),
        days_left: removed.days_left,
    }
}

pub(super) fn prompt(prompt: &Prompt) -> wire::Prompt {
    wire::Prompt {
        id: prompt.id.clone(),
        words: prompt.words.clone(),
        gentle: prompt.gentle,
    }
}

pub(super) fn ruler(new: wire::RatingNew) -> Ruler {
    Ruler {
        name: new.name,
        low: new.low,
        high: new.high,
        higher_is_better: new.higher_is_better,
    }
}

pub(super) fn rating(rating: ratings::Rating) -> wire::Rating {
    wire::Rating {
        id: rating.id.as_str().to_owned(),
        name: rating.name,
        low: rating.low,
        high: rating.high,
        higher_is_better: rating.higher_is_better,
        kept: rating.kept,
        own: rating.own,
        hidden: rating.hidden,
    }
}

pub(super) fn picture(picture: pictures::Picture) -> wire::Picture {
    wire::Picture {
        id: picture.id.to_string(),
        entry: picture.entry.to_string(),
        words: picture.words,
        wide: picture.wide,
        high: picture.high,
    }
}

pub(super) fn voice_note(note: voice::VoiceNote) -> wire::VoiceNote {
    wire::VoiceNote {
        id: note.id.to_string(),
        entry: note.entry.to_string(),
        seconds: voice::seconds(&note),
        words: note.words,
    }
}

pub(super) fn choice(choice: choices::RatingChoice) -> wire::RatingChoice {
    wire::RatingChoice {
        id: choice.id.as_str().to_owned(),
        name: choice.name,
        days: choice.days,
    }
}

pub(super) fn plan(plan: wire::SharePlan) -> Result<Plan, Refused> {
    Ok(Plan {
        from: Day::read(&plan.period.from)?,
        to: Day::read(&plan.period.to)?,
        from_name: plan.from_name,
        for_name: plan.for_name,
        note: plan.note,
        ratings: plan.ratings.iter().map(|id| RatingId::of(id)).collect(),
        hard_days: plan.hard_days,
        entries: plan
            .entries
            .iter()
            .map(|id| EntryId::read(id))
            .collect::<Result<_, _>>()?,
        pictures: plan
            .pictures
            .iter()
            .map(|id| AttachmentId::read(id))
            .collect::<Result<_, _>>()?,
        sheets: plan
            .sheets
            .iter()
            .map(|id| WrittenId::read(id))
            .collect::<Result<_, _>>()?,
        large_print: plan.large_print,
    })
}

pub(super) fn pages(document: &Document) -> Result<wire::Pages, Refused> {
    let pages = svg_pages(document)?
        .into_iter()
        .map(wire::Private)
        .collect();
    Ok(wire::Pages {
        pages,
        words: vec![wire::Private(plain(document))],
        signs_replaced: !missing_characters(document).is_empty(),
    })
}

fn values(ratings: &[Rated]) -> Vec<wire::RatingValue> {
    let value = |one: &Rated| wire::RatingValue {
        rating: one.rating.as_str().to_owned(),
        value: one.value,
    };
    ratings.iter().map(value).collect()
}
