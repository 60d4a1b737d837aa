//! Sittings at the rulers, and totals from forms, in the JSON form.

use std::collections::{BTreeMap, HashSet};

use rusqlite::Connection;

use super::shape;
use crate::id::SittingId;
use crate::refused::Refused;
use crate::rooms::rulers::{self as room, Answer, Form, Of, Sitting};
use crate::when::{Day, Moment};
use crate::wire::ErrorCode;

/// The sittings of a file that are not in the workbook yet.
#[derive(Default)]
pub(super) struct Coming {
    /// New ones.
    new: Vec<Sitting>,
    /// Those that wait in the bin.
    back: Vec<SittingId>,
}

impl Coming {
    /// How many come in.
    pub fn count(&self) -> usize {
        self.new.len() + self.back.len()
    }
}

/// The sittings of these days, oldest first.
pub(super) fn out(
    database: &Connection,
    from: Day,
    to: Day,
) -> Result<Vec<shape::Sitting>, Refused> {
    let mut all = room::all(database)?;
    all.retain(|one| (from..=to).contains(&one.day));
    all.sort_by_key(|one| (one.day, one.id));
    Ok(all.into_iter().map(shaped).collect())
}

fn shaped(one: Sitting) -> shape::Sitting {
    let form = one.form().map(|form| shape::FormTotal {
        name: form.name.clone(),
        total: form.total,
        out_of: form.out_of,
    });
    let answers = one.answers().iter();
    shape::Sitting {
        id: one.id.to_string(),
        day: one.day.to_string(),
        answers: answers.map(|one| (one.ruler.clone(), one.value)).collect(),
        note: one.note,
        form,
    }
}

/// Checks the sittings of a file. What the workbook has stays as it is.
///
/// Errors: `ImportUnreadable`, and those of [`room::checked`].
pub(super) fn check(
    database: &Connection,
    named: Vec<shape::Sitting>,
    in_time: &dyn Fn() -> Result<(), Refused>,
) -> Result<Coming, Refused> {
    let mut coming = Coming::default();
    let mut seen = HashSet::new();
    let aside: HashSet<SittingId> = room::removed(database)?
        .into_iter()
        .map(|(one, _)| one.id)
        .collect();
    for one in named {
        in_time()?;
        let one = room::checked(read(one)?)?;
        if one.is_empty() || !seen.insert(one.id) {
            return Err(unreadable());
        }
        if aside.contains(&one.id) {
            coming.back.push(one.id);
        } else if room::find(database, one.id)?.is_none() {
            coming.new.push(one);
        }
    }
    Ok(coming)
}

/// Keeps what was checked, within the transaction of one save.
pub(super) fn keep(database: &Connection, coming: &Coming, now: Moment) -> Result<(), Refused> {
    for one in &coming.new {
        room::keep(database, one.clone(), now)?;
    }
    let mut back = coming.back.iter();
    back.try_for_each(|id| room::restore(database, *id))
}

fn read(one: shape::Sitting) -> Result<Sitting, Refused> {
    let answers: BTreeMap<String, u8> = one.answers;
    let answer = |(ruler, value)| Answer { ruler, value };
    let of = match one.form {
        Some(_) if !answers.is_empty() => return Err(unreadable()),
        Some(form) => Of::Form(Form {
            name: form.name,
            total: form.total,
            out_of: form.out_of,
        }),
        None => Of::Rulers(answers.into_iter().map(answer).collect()),
    };
    Ok(Sitting {
        id: SittingId::read(&one.id).map_err(|_| unreadable())?,
        day: Day::read(&one.day)?,
        note: one.note,
        of,
    })
}

fn unreadable() -> Refused {
    ErrorCode::ImportUnreadable.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interchange::{json, read_in};
    use crate::rooms::bin;
    use crate::share::chosen::Chosen;
    use crate::store::migrations;

    fn now() -> Moment {
        Moment::read("2026-11-22T07:40:00+00:00").unwrap()
    }

    fn database() -> Connection {
        let database = Connection::open_in_memory().unwrap();
        migrations::take(&database).unwrap();
        database
    }

    fn written() -> (Connection, SittingId) {
        let database = database();
        let mut one = Sitting::blank(SittingId::random().unwrap(), now().day());
        let answer = |ruler: &str, value| Answer {
            ruler: ruler.to_owned(),
            value,
        };
        one.of = Of::Rulers(vec![answer("pain", 0), answer("work", 10)]);
        one.note = "A kingfisher 🙂".into();
        room::keep(&database, one.clone(), now()).unwrap();
        let id = one.id;
        one.id = SittingId::random().unwrap();
        one.of = Of::Form(Form {
            name: "Clinic form".into(),
            total: 14,
            out_of: 27,
        });
        room::keep(&database, one, now()).unwrap();
        (database, id)
    }

    fn out(database: &Connection) -> Vec<u8> {
        json::write(database, Chosen::all(), now()).unwrap()
    }

    #[test]
    fn sittings_go_out_and_come_in_again_and_are_back_from_the_bin() {
        let (written, id) = written();
        let file = out(&written);
        let other = database();
        let checked = read_in::check(&other, &file, &|| false).unwrap();
        assert_eq!(checked.counts.rulers, 2);
        assert!(read_in::adds_anything(&checked));
        read_in::keep(&other, &checked, now()).unwrap();
        assert_eq!(out(&other), file);
        let again = read_in::check(&other, &file, &|| false).unwrap();
        assert!(!read_in::adds_anything(&again));
        bin::put_sitting(&other, id, now()).unwrap();
        assert_ne!(out(&other), file);
        let back = read_in::check(&other, &file, &|| false).unwrap();
        read_in::keep(&other, &back, now()).unwrap();
        assert_eq!(out(&other), file);
    }

    #[test]
    fn only_where_they_are_named_do_they_go_out() {
        let (written, _) = written();
        let said = |kind: &str| {
            let mut chosen = Chosen::nothing();
            assert!(chosen.add(kind));
            let bytes = json::write(&written, chosen, now()).unwrap();
            String::from_utf8(bytes).unwrap().contains("kingfisher")
        };
        assert!(said("rulers") && said("all"));
        assert!(!said("sessions") && !said("diary") && !said("ratings"));
    }

    #[test]
    fn a_sitting_that_cannot_be_is_refused_whole() {
        let (written, _) = written();
        let told = String::from_utf8(out(&written)).unwrap();
        for (from, to, code) in [
            ("\"total\": 14", "\"total\": 28", ErrorCode::TotalOutOfRange),
            ("\"work\": 10", "\"work\": 11", ErrorCode::RatingOutOfRange),
            ("\"work\": 10", "\"luck\": 10", ErrorCode::RatingUnknown),
            ("\"Clinic form\"", "\" \"", ErrorCode::NameMissing),
            (
                "\"answers\": {}",
                "\"answers\": { \"pain\": 1 }",
                ErrorCode::ImportUnreadable,
            ),
        ] {
            assert!(told.contains(from), "{from}");
            let file = told.replace(from, to);
            let refused = read_in::check(&database(), file.as_bytes(), &|| false);
            assert_eq!(refused.err().map(|one| one.code), Some(code), "{to}");
        }
    }
}
