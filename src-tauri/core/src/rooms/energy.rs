//! Energy: how much there is today, asked once a day and never counted.
//!
//! Only the answer of the newest day is kept: what nobody asked to have counted is not gathered.

use rusqlite::Connection;

use crate::named::named;
use crate::refused::Refused;
use crate::store::private_setting;
use crate::when::Day;

named! {
    /// What a person said of their energy.
    Energy {
        /// There is plenty.
        Plenty = "plenty",
        /// There is some.
        Fair = "some",
        /// It is low.
        Low = "low",
        /// They would not say; they are not asked again that day.
        Skipped = "skipped",
    }
}

/// Name of the answer in the workbook.
const SETTING: &str = "energy";

/// What was said of this day; nothing where it was not asked yet, as on any other day.
pub fn of(database: &Connection, day: Day) -> Result<Option<Energy>, Refused> {
    let said = private_setting::find(database, SETTING)?;
    let said = said.as_deref().and_then(|said| said.split_once(' '));
    Ok(said
        .filter(|(when, _)| *when == day.to_string())
        .and_then(|(_, name)| Energy::named(name)))
}

/// Keeps what was said of a day in place of the answer before; nothing asks anew.
pub fn keep(database: &Connection, day: Day, energy: Option<Energy>) -> Result<(), Refused> {
    match energy {
        None => private_setting::remove(database, SETTING),
        Some(energy) => {
            private_setting::put(database, SETTING, &format!("{day} {}", energy.name()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::migrations;

    #[test]
    fn it_is_asked_once_a_day_and_yesterday_is_forgotten() {
        let database = Connection::open_in_memory().unwrap();
        migrations::take(&database).unwrap();
        let today = Day::read("2026-11-22").unwrap();
        assert_eq!(of(&database, today).unwrap(), None);
        for energy in [Energy::Low, Energy::Skipped, Energy::Fair] {
            keep(&database, today, Some(energy)).unwrap();
            assert_eq!(of(&database, today).unwrap(), Some(energy));
        }
        // A clock set back or forward asks again, and neither day has the other's answer.
        for other in [today.minus(1), today.plus(1), today.plus(400)] {
            assert_eq!(of(&database, other).unwrap(), None);
        }
        keep(&database, today.plus(1), Some(Energy::Plenty)).unwrap();
        assert_eq!(of(&database, today).unwrap(), None);
        keep(&database, today, None).unwrap();
        assert_eq!(of(&database, today.plus(1)).unwrap(), None);
    }
}
