//! The times of reminders as a file for the person's own calendar, written.
//!
//! A calendar is seen by others and may lie with strangers: each of its entries holds a time, one
//! neutral sentence, and nothing else; not even how many reminders there are. Its times are those
//! of the clock on the wall, so that 9 stays 9 wherever the calendar is.

use chrono::{DateTime, TimeDelta};
use icalendar::{Alarm, Calendar, Class, Component, Event, EventLike, Property, Trigger};
use towpath_content::words::english;

use crate::refused::Refused;
use crate::rooms::reminders::schedule::Wall;
use crate::when::Moment;
use crate::wire::ErrorCode;

/// How long an entry takes in the calendar; it holds no time free. Units: minutes.
const MINUTES: i64 = 15;

/// Writes the times. The same times give the same names, so that a file taken in twice doubles
/// nothing.
///
/// Errors: `NothingToCome` without a time.
pub fn write(times: &[Wall], now: Moment) -> Result<Vec<u8>, Refused> {
    if times.is_empty() {
        return Err(ErrorCode::NothingToCome.into());
    }
    let mut calendar = Calendar::empty();
    for head in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Towpath//Towpath//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(head);
    }
    let stamp = DateTime::from_timestamp_millis(now.utc_ms()).unwrap_or_default();
    let title = english().say("reminder-calendar-title");
    for time in times {
        let name = format!("nudge-{}@towpath", time.format("%Y%m%dT%H%M"));
        // Both parts that the library would make up itself are given: it knows no clock of ours.
        let mut alarm = Alarm::display(&title, Trigger::after_start(TimeDelta::zero()));
        alarm.append_property(Property::new("UID", format!("alarm-{name}")));
        alarm.append_property(Property::new(
            "DTSTAMP",
            stamp.format("%Y%m%dT%H%M%SZ").to_string(),
        ));
        let event = Event::new()
            .uid(&name)
            .timestamp(stamp)
            .summary(&title)
            .starts(*time)
            .ends(*time + TimeDelta::minutes(MINUTES))
            .class(Class::Private)
            .add_property("TRANSP", "TRANSPARENT")
            .alarm(alarm)
            .done();
        calendar.push(event);
    }
    Ok(calendar.to_string().into_bytes())
}

#[cfg(test)]
mod tests;
