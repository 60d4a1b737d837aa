//! Days and moments, with the offset of the place where they were written down.
//!
//! It must not ask what time it is.

use std::fmt;

use chrono::{
    DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat,
};

use crate::refused::Refused;
use crate::wire::ErrorCode;

/// First year that a day may lie in. Source: issue 2, bad input.
pub const FIRST_YEAR: i32 = 1900;

/// Last year that a day may lie in. Source: issue 2, bad input.
pub const LAST_YEAR: i32 = 2100;

/// A local day between 1900 and 2100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

impl Day {
    /// The first day that can be kept.
    pub fn first() -> Self {
        Self(NaiveDate::from_ymd_opt(FIRST_YEAR, 1, 1).unwrap_or_default())
    }

    /// The last day that can be kept.
    pub fn last() -> Self {
        Self(NaiveDate::from_ymd_opt(LAST_YEAR, 12, 31).unwrap_or_default())
    }

    /// Reads `YYYY-MM-DD`.
    ///
    /// Errors: `DateOutOfRange` for another shape, a day that does not exist, or another year.
    pub fn read(text: &str) -> Result<Self, Refused> {
        if text.len() != "YYYY-MM-DD".len() {
            return Err(ErrorCode::DateOutOfRange.into());
        }
        let day =
            NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| ErrorCode::DateOutOfRange)?;
        Self::of(day)
    }

    /// Takes a calendar day.
    ///
    /// Errors: `DateOutOfRange` outside 1900 to 2100.
    pub fn of(day: NaiveDate) -> Result<Self, Refused> {
        if (FIRST_YEAR..=LAST_YEAR).contains(&day.year()) {
            Ok(Self(day))
        } else {
            Err(ErrorCode::DateOutOfRange.into())
        }
    }

    /// The calendar day.
    pub fn date(self) -> NaiveDate {
        self.0
    }

    /// The number it is stored under. Units: days since 1 January of the year 1, that being 1.
    pub fn number(self) -> i32 {
        self.0.num_days_from_ce()
    }

    /// Days from another day to this one.
    pub fn days_since(self, other: Self) -> i32 {
        self.number() - other.number()
    }

    /// The day that many days later; stops at the last day.
    pub fn plus(self, days: u32) -> Self {
        let later = self.0.checked_add_days(Days::new(u64::from(days)));
        later
            .and_then(|day| Self::of(day).ok())
            .unwrap_or_else(Self::last)
    }

    /// The day that many days earlier; stops at the first day.
    pub fn minus(self, days: u32) -> Self {
        let earlier = self.0.checked_sub_days(Days::new(u64::from(days)));
        earlier
            .and_then(|day| Self::of(day).ok())
            .unwrap_or_else(Self::first)
    }

    pub(crate) fn from_number(number: i32) -> Self {
        Self(NaiveDate::from_num_days_from_ce_opt(number).unwrap_or_default())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

/// An instant, to the millisecond, with the offset of the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment {
    utc_ms: i64,
    offset_minutes: i32,
}

impl Moment {
    /// Reads RFC 3339 with an offset.
    ///
    /// Errors: `DateOutOfRange` for another shape or a local day outside 1900 to 2100.
    pub fn read(text: &str) -> Result<Self, Refused> {
        let at = DateTime::parse_from_rfc3339(text).map_err(|_| ErrorCode::DateOutOfRange)?;
        Self::of(at)
    }

    /// Takes a local time; a leap second counts as the second after it.
    ///
    /// Errors: `DateOutOfRange` for a local day outside 1900 to 2100.
    pub fn of(at: DateTime<FixedOffset>) -> Result<Self, Refused> {
        let moment = Self {
            utc_ms: at.timestamp_millis(),
            offset_minutes: at.offset().local_minus_utc().div_euclid(60),
        };
        Day::of(moment.local().date_naive())?;
        Ok(moment)
    }

    /// The local day.
    pub fn day(self) -> Day {
        Day(self.local().date_naive())
    }

    /// The local time of day.
    pub fn time(self) -> NaiveTime {
        self.local().time()
    }

    /// The local day and time as the clock on the wall says them.
    pub fn wall(self) -> NaiveDateTime {
        self.local().naive_local()
    }

    /// Units: milliseconds since 1970, UTC.
    pub fn utc_ms(self) -> i64 {
        self.utc_ms
    }

    /// Units: minutes east of UTC.
    pub fn offset_minutes(self) -> i32 {
        self.offset_minutes
    }

    pub(crate) fn from_parts(utc_ms: i64, offset_minutes: i32) -> Self {
        Self {
            utc_ms,
            offset_minutes,
        }
    }

    fn local(self) -> DateTime<FixedOffset> {
        // Both parts were checked when the moment was read; the zeros are never reached.
        let offset = FixedOffset::east_opt(self.offset_minutes.saturating_mul(60));
        let utc = DateTime::from_timestamp_millis(self.utc_ms).unwrap_or_default();
        match offset {
            Some(offset) => utc.with_timezone(&offset),
            None => utc.fixed_offset(),
        }
    }
}

/// How a local time of day stands in a file and crosses the wire: `HH:MM`.
const CLOCK: &str = "%H:%M";

/// Reads a local time of day, `HH:MM`.
///
/// Errors: `DateOutOfRange` for another shape.
pub fn read_clock(text: &str) -> Result<NaiveTime, Refused> {
    let time = NaiveTime::parse_from_str(text, CLOCK).ok();
    let time = time.filter(|_| text.len() == "HH:MM".len());
    time.ok_or_else(|| ErrorCode::DateOutOfRange.into())
}

/// Writes a local time of day as [`read_clock`] reads it.
pub fn write_clock(time: NaiveTime) -> String {
    time.format(CLOCK).to_string()
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.local().to_rfc3339_opts(SecondsFormat::AutoSi, false))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(text: &str) -> String {
        Moment::read(text).unwrap().to_string()
    }

    #[test]
    fn a_moment_keeps_its_offset() {
        assert_eq!(
            kept("2026-11-22T07:40:05+00:00"),
            "2026-11-22T07:40:05+00:00"
        );
        assert_eq!(
            kept("2026-07-01T23:30:00.250+01:00"),
            "2026-07-01T23:30:00.250+01:00"
        );
        assert_eq!(
            kept("2026-07-01T23:30:00-09:30"),
            "2026-07-01T23:30:00-09:30"
        );
        assert_eq!(kept("2026-07-01T23:30:00Z"), "2026-07-01T23:30:00+00:00");
    }

    #[test]
    fn the_day_is_the_one_of_the_place() {
        assert_eq!(
            Moment::read("2026-07-01T00:30:00+01:00")
                .unwrap()
                .day()
                .to_string(),
            "2026-07-01"
        );
        assert_eq!(
            Moment::read("2026-06-30T23:30:00+00:00")
                .unwrap()
                .day()
                .to_string(),
            "2026-06-30"
        );
    }

    #[test]
    fn the_two_half_past_ones_of_the_autumn_night_stay_two_in_their_order() {
        // Europe/London, 25 October 2026: 01:30 comes twice, first in summer time.
        let summer = Moment::read("2026-10-25T01:30:00+01:00").unwrap();
        let winter = Moment::read("2026-10-25T01:30:00+00:00").unwrap();
        assert_eq!(winter.utc_ms() - summer.utc_ms(), 3_600_000);
        assert_eq!(summer.day(), winter.day());
        assert_eq!(summer.time(), winter.time());
    }

    #[test]
    fn the_short_spring_day_is_one_day() {
        // Europe/London, 29 March 2026: 01:00 to 02:00 does not come.
        let before = Moment::read("2026-03-29T00:59:59+00:00").unwrap();
        let after = Moment::read("2026-03-29T02:00:00+01:00").unwrap();
        assert_eq!(after.utc_ms() - before.utc_ms(), 1_000);
        assert_eq!(before.day(), after.day());
    }

    #[test]
    fn the_first_and_last_day_are_kept_and_the_ones_beside_them_refused() {
        for good in ["1900-01-01", "2100-12-31", "2000-02-29"] {
            assert_eq!(Day::read(good).unwrap().to_string(), good);
        }
        for bad in [
            "1899-12-31",
            "2101-01-01",
            "1900-02-29",
            "2026-11-31",
            "2026-1-01",
            "",
            "today",
        ] {
            assert_eq!(
                Day::read(bad).unwrap_err().code,
                ErrorCode::DateOutOfRange,
                "{bad}"
            );
        }
        assert!(Moment::read("1900-01-01T00:00:00+14:00").is_ok());
        assert!(Moment::read("1899-12-31T23:59:59-11:00").is_err());
        assert!(Moment::read("2100-12-31T23:59:59-11:00").is_ok());
        assert!(Moment::read("2101-01-01T00:00:00+14:00").is_err());
    }

    #[test]
    fn a_leap_second_belongs_to_the_second_after_it() {
        assert_eq!(
            kept("2016-12-31T23:59:60+00:00"),
            "2017-01-01T00:00:00+00:00"
        );
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for bad in [
            "",
            "2026-11-22",
            "2026-11-22T07:40:05",
            "22 November",
            "2026-11-22T25:00:00Z",
        ] {
            assert_eq!(
                Moment::read(bad).unwrap_err().code,
                ErrorCode::DateOutOfRange,
                "{bad}"
            );
        }
    }

    #[test]
    fn days_are_counted_and_stop_at_the_last() {
        let day = Day::read("2026-03-28").unwrap();
        assert_eq!(day.plus(2).to_string(), "2026-03-30");
        assert_eq!(day.plus(2).days_since(day), 2);
        assert_eq!(day.plus(2).minus(2), day);
        assert_eq!(Day::last().plus(1), Day::last());
        assert_eq!(Day::first().minus(1), Day::first());
        assert_eq!(Day::from_number(day.number()), day);
    }
}
