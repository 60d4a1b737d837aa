//! Reminders, on their way over the wire.

use towpath_content::days;
use towpath_content::sheets::sheets;
use towpath_content::words::{Arg, english};

use super::sessions::same;
use crate::id::{AboutId, ReminderId};
use crate::progress::reminding::{self, About};
use crate::refused::Refused;
use crate::rooms::reminders::quiet::Quiet;
use crate::rooms::reminders::schedule::{self, Rules, Wall};
use crate::rooms::reminders::{self as room, Reminder, Weekdays};
use crate::rooms::sessions::order;
use crate::when::{read_clock, write_clock};
use crate::wire::{self, Private};

same!(room::Kind, wire::ReminderKind: Session, Try, Diary, Worksheet, GoalReview);

/// How many of the next times are shown before a reminder is switched on.
const SHOWN: usize = 3;

pub(in crate::workbook) fn line(
    one: &Reminder,
    about: &About,
    rules: &Rules,
    now: Wall,
) -> wire::ReminderLine {
    wire::ReminderLine {
        about: about.words(one),
        when: reminding::when_words(one),
        next: next(one, about, rules, now).into_iter().next(),
        reminder: out(one),
    }
}

pub(in crate::workbook) fn preview(
    one: &Reminder,
    about: &About,
    rules: &Rules,
    now: Wall,
) -> wire::ReminderPreview {
    let shown = room::nudge();
    wire::ReminderPreview {
        title: shown.title,
        words: shown.words,
        next: next(one, about, rules, now),
    }
}

pub(in crate::workbook) fn shown() -> [String; 2] {
    let shown = room::nudge();
    [shown.title, shown.words]
}

fn next(one: &Reminder, about: &About, rules: &Rules, now: Wall) -> Vec<String> {
    let all = schedule::next(now, &about.plan(one), rules).into_iter();
    all.take(SHOWN).map(reminding::moment_words).collect()
}

pub(in crate::workbook) fn asked(
    input: wire::Reminder,
    id: ReminderId,
    now: Wall,
) -> Result<Reminder, Refused> {
    Ok(Reminder {
        id,
        kind: input.kind.into(),
        about: input.about.map(|id| AboutId::read(&id)).transpose()?,
        sheet: input.sheet,
        on: input.on,
        time: input.time.map(|time| read_clock(&time)).transpose()?,
        hours_before: input.hours_before,
        days: Weekdays::of_numbers(&input.days),
        done: now,
        later: None,
    })
}

fn out(one: &Reminder) -> wire::Reminder {
    wire::Reminder {
        id: one.id.to_string(),
        kind: one.kind.into(),
        about: one.about.map(|id| id.to_string()),
        sheet: one.sheet.clone(),
        on: one.on,
        time: one.time.map(write_clock),
        hours_before: one.hours_before,
        days: one.days.numbers(),
    }
}

/// What a reminder can be about, all of a kind before single ones.
pub(in crate::workbook) fn choices(about: &About) -> Vec<wire::ReminderChoice> {
    let words = english();
    let choice = |kind, id: Option<String>, words| wire::ReminderChoice {
        kind,
        about: id,
        sheet: None,
        words,
    };
    let said = |key: &str| Private(words.say(key));
    let mut choices = vec![choice(
        wire::ReminderKind::Session,
        None,
        said("reminder-about-every-session"),
    )];
    choices.extend(about.sessions().filter(|one| one.day.is_some()).map(|one| {
        let words = Private(order::when_words(one));
        choice(wire::ReminderKind::Session, Some(one.id.to_string()), words)
    }));
    choices.push(choice(
        wire::ReminderKind::Try,
        None,
        said("reminder-about-every-try"),
    ));
    choices.extend(about.homework().iter().map(|one| {
        let id = Some(one.id.to_string());
        choice(wire::ReminderKind::Try, id, one.tried().clone())
    }));
    choices.push(choice(
        wire::ReminderKind::Diary,
        None,
        said("reminder-about-diary"),
    ));
    choices.push(choice(
        wire::ReminderKind::GoalReview,
        None,
        said("reminder-about-every-review"),
    ));
    let dated = about.goals().iter().filter(|one| one.review.is_some());
    choices.extend(dated.map(|one| {
        let id = Some(one.id.to_string());
        choice(wire::ReminderKind::GoalReview, id, one.words.clone())
    }));
    choices.extend(sheets().newest().map(|sheet| wire::ReminderChoice {
        kind: wire::ReminderKind::Worksheet,
        about: None,
        sheet: Some(sheet.id.clone()),
        words: Private(sheet.title.clone()),
    }));
    choices
}

pub(in crate::workbook) fn quiet(quiet: Option<Quiet>) -> wire::QuietHours {
    wire::QuietHours {
        from: quiet.map(|quiet| write_clock(quiet.from)),
        to: quiet.map(|quiet| write_clock(quiet.to)),
    }
}

pub(in crate::workbook) fn quiet_words(quiet: Quiet) -> String {
    let words = english();
    let (from, to) = (days::time(words, quiet.from), days::time(words, quiet.to));
    let args = [("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
    words.tell("reminder-quiet-hours", &args)
}

/// Hours of which one end is missing are none.
pub(in crate::workbook) fn quiet_in(input: &wire::QuietHours) -> Result<Option<Quiet>, Refused> {
    let (Some(from), Some(to)) = (&input.from, &input.to) else {
        return Ok(None);
    };
    let (from, to) = (read_clock(from)?, read_clock(to)?);
    Ok(Some(Quiet { from, to }).filter(|quiet| quiet.from != quiet.to))
}
