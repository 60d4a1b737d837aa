//! When the workbook locks by itself, and how it is hidden.
//!
//! It lies in the workbook, because a plain file that tells "this person hides pages" would tell
//! it to the one they hide from.
//! It must not know what is on the page: nothing here is inferred from what a person writes.

use rusqlite::Connection;

use crate::refused::Refused;
use crate::store::private_setting as kept;
use crate::wire::Locking;

/// The quiet minutes a person may choose from. Units: minutes.
///
/// Source: decisions, section 1 (5 and 15); the others so that nobody is rushed (WCAG 2.2.1).
pub const MINUTES: [u8; 6] = [2, 5, 10, 15, 30, 60];

const QUIET_MINUTES: &str = "minutes-until-lock";
const SHIFT: &str = "hide-by-shift";
const UNPICTURED: &str = "keep-out-of-pictures";
const YES: &str = "yes";

/// Reads it; what was never chosen is as usual.
pub fn get(database: &Connection) -> Result<Locking, Refused> {
    let is_on = |name| Ok::<_, Refused>(kept::find(database, name)?.as_deref() == Some(YES));
    let minutes = kept::find(database, QUIET_MINUTES)?.and_then(|minutes| minutes.parse().ok());
    Ok(Locking {
        minutes: minutes.filter(|minutes| MINUTES.contains(minutes)),
        shift: is_on(SHIFT)?,
        unpictured: is_on(UNPICTURED)?,
    })
}

/// Keeps it; minutes that nobody may choose count as not chosen.
pub fn put(database: &Connection, locking: Locking) -> Result<(), Refused> {
    match locking.minutes.filter(|minutes| MINUTES.contains(minutes)) {
        Some(minutes) => kept::put(database, QUIET_MINUTES, &minutes.to_string())?,
        None => kept::remove(database, QUIET_MINUTES)?,
    }
    for (name, is_on) in [(SHIFT, locking.shift), (UNPICTURED, locking.unpictured)] {
        match is_on {
            true => kept::put(database, name, YES)?,
            false => kept::remove(database, name)?,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::migrations;

    #[test]
    fn nothing_hides_by_keys_until_the_person_switches_it_on() {
        let database = Connection::open_in_memory().unwrap();
        migrations::take(&database).unwrap();
        assert_eq!(get(&database).unwrap(), Locking::default());
        let chosen = Locking {
            minutes: Some(30),
            shift: true,
            unpictured: true,
        };
        put(&database, chosen).unwrap();
        assert_eq!(get(&database).unwrap(), chosen);
        put(&database, Locking::default()).unwrap();
        assert_eq!(get(&database).unwrap(), Locking::default());
    }

    #[test]
    fn minutes_that_nobody_may_choose_do_not_keep_the_workbook_open() {
        let database = Connection::open_in_memory().unwrap();
        migrations::take(&database).unwrap();
        for minutes in [0, 1, 255] {
            let locking = Locking {
                minutes: Some(minutes),
                ..Locking::default()
            };
            put(&database, locking).unwrap();
            assert_eq!(get(&database).unwrap().minutes, None);
        }
    }
}
