use chrono::NaiveDateTime;
use proptest::prelude::*;

use super::*;

fn at(text: &str) -> Wall {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn clock(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

fn day(text: &str) -> Day {
    Day::read(text).unwrap()
}

fn plan(done: &str, whens: Vec<When>) -> Plan {
    Plan {
        id: ReminderId::random().unwrap(),
        whens,
        done: at(done),
        later: None,
    }
}

fn daily(done: &str, time: &str) -> Plan {
    let when = When::Weekly {
        days: Weekdays::EVERY,
        time: clock(time),
        until: None,
    };
    plan(done, vec![when])
}

fn session(done: &str, start: &str, evening: Option<&str>, hours: Option<u8>) -> Plan {
    let start = at(start);
    let when = When::Before {
        day: Day::of(start.date()).unwrap(),
        time: Some(start.time()),
        evening: evening.map(clock),
        hours,
    };
    plan(done, vec![when])
}

fn quiet() -> Rules {
    Rules {
        quiet: Some(Quiet {
            from: clock("21:00"),
            to: clock("08:00"),
        }),
        ..Rules::default()
    }
}

/// Looks at these moments one after the other, as the program does, and gives those at which
/// something showed.
fn shown<'a>(
    plan: &Plan,
    rules: &Rules,
    moments: impl IntoIterator<Item = &'a str>,
) -> Vec<String> {
    let mut plan = plan.clone();
    let mut shown = Vec::new();
    for moment in moments {
        let now = at(moment);
        let look = look(now, std::slice::from_ref(&plan), rules);
        if !look.due.is_empty() {
            shown.push(moment.to_owned());
        }
        for (_, last) in look.settled {
            plan.done = put_right(plan.done, now).max(last);
            plan.later = plan.later.filter(|later| *later > now);
        }
    }
    shown
}

#[test]
fn it_shows_once_at_its_time_and_tells_the_next() {
    let plan = daily("2026-11-22 08:00", "09:00");
    let before = look(
        at("2026-11-22 08:59"),
        std::slice::from_ref(&plan),
        &quiet(),
    );
    assert!(before.due.is_empty());
    assert_eq!(before.next, Some(at("2026-11-22 09:00")));
    assert_eq!(before.ahead[1], at("2026-11-23 09:00"));
    let moments = [
        "2026-11-22 09:00",
        "2026-11-22 09:01",
        "2026-11-23 08:59",
        "2026-11-23 09:10",
    ];
    assert_eq!(
        shown(&plan, &quiet(), moments),
        ["2026-11-22 09:00", "2026-11-23 09:10"]
    );
}

#[test]
fn what_came_due_while_the_program_was_closed_shows_once_however_many_they_were() {
    let plan = daily("2026-11-01 08:00", "09:00");
    let moments = ["2026-11-22 18:00", "2026-11-22 18:01"];
    assert_eq!(shown(&plan, &quiet(), moments), ["2026-11-22 18:00"]);
}

#[test]
fn a_clock_that_goes_back_an_hour_shows_nothing_twice() {
    let plan = daily("2026-10-24 08:00", "01:30");
    let moments = [
        "2026-10-25 01:30",
        // Summer time ends: half past one comes once more.
        "2026-10-25 01:00",
        "2026-10-25 01:30",
        "2026-10-25 01:59",
        "2026-10-26 01:30",
    ];
    assert_eq!(
        shown(&plan, &Rules::default(), moments),
        ["2026-10-25 01:30", "2026-10-26 01:30"]
    );
}

#[test]
fn a_time_that_the_spring_night_leaves_out_shows_when_the_clock_has_passed_it() {
    let plan = daily("2026-03-28 08:00", "01:30");
    let moments = ["2026-03-29 00:59", "2026-03-29 02:00", "2026-03-29 02:30"];
    assert_eq!(
        shown(&plan, &Rules::default(), moments),
        ["2026-03-29 02:00"]
    );
}

#[test]
fn a_clock_set_far_ahead_and_put_right_again_loses_nothing() {
    let plan = daily("2026-11-22 08:00", "09:00");
    let moments = [
        "2030-01-01 12:00",
        "2026-11-22 08:30",
        "2026-11-22 09:00",
        "2026-11-22 09:01",
        "2026-11-23 09:00",
    ];
    assert_eq!(
        shown(&plan, &Rules::default(), moments),
        ["2030-01-01 12:00", "2026-11-22 09:00", "2026-11-23 09:00"]
    );
}

#[test]
fn a_computer_that_slept_over_the_time_shows_it_on_waking() {
    let plan = daily("2026-11-22 08:00", "09:00");
    let moments = ["2026-11-22 08:50", "2026-11-22 13:07", "2026-11-22 13:08"];
    assert_eq!(shown(&plan, &quiet(), moments), ["2026-11-22 13:07"]);
}

#[test]
fn quiet_hours_move_it_to_their_end() {
    let plan = daily("2026-11-22 08:00", "22:15");
    assert_eq!(
        next(at("2026-11-22 12:00"), &plan, &quiet())[0],
        at("2026-11-23 08:00")
    );
    let moments = ["2026-11-22 22:15", "2026-11-23 07:59", "2026-11-23 08:00"];
    assert_eq!(shown(&plan, &quiet(), moments), ["2026-11-23 08:00"]);
}

#[test]
fn quiet_hours_never_move_it_past_the_appointment() {
    // Two hours before half past eight lies in the quiet hours, and their end is not long before.
    let early = session("2026-11-22 08:00", "2026-11-24 08:00", None, Some(2));
    assert_eq!(
        next(at("2026-11-22 12:00"), &early, &quiet()),
        [at("2026-11-23 20:59")]
    );
    let later = session("2026-11-22 08:00", "2026-11-24 08:30", None, Some(2));
    assert_eq!(
        next(at("2026-11-22 12:00"), &later, &quiet()),
        [at("2026-11-24 08:00")]
    );
}

#[test]
fn a_session_asks_on_the_evening_before_and_some_hours_before() {
    let both = session(
        "2026-11-22 08:00",
        "2026-11-24 14:00",
        Some("18:00"),
        Some(2),
    );
    assert_eq!(
        next(at("2026-11-22 12:00"), &both, &quiet()),
        [at("2026-11-23 18:00"), at("2026-11-24 12:00")]
    );
}

#[test]
fn in_gentle_times_every_second_one_shows() {
    let gentle = Rules {
        gentle: true,
        ..quiet()
    };
    let daily = daily("2026-11-22 08:00", "09:00");
    let (all, half) = (
        next(at("2026-11-22 08:30"), &daily, &quiet()),
        next(at("2026-11-22 08:30"), &daily, &gentle),
    );
    assert!(half.iter().all(|time| all.contains(time)));
    assert!(
        half.windows(2)
            .all(|pair| pair[1] - pair[0] == TimeDelta::days(2))
    );
    let some = When::Weekly {
        days: Weekdays::of_numbers(&[1, 2, 5]),
        time: clock("09:00"),
        until: None,
    };
    let some = plan("2026-11-22 08:00", vec![some]);
    let (all, half) = (
        next(at("2026-11-22 08:30"), &some, &quiet()),
        next(at("2026-11-22 08:30"), &some, &gentle),
    );
    let every_second = |first: usize| {
        all.iter()
            .skip(first)
            .step_by(2)
            .copied()
            .collect::<Vec<_>>()
    };
    assert!(half == every_second(0) || half == every_second(1));
    let both = session(
        "2026-11-22 08:00",
        "2026-11-24 14:00",
        Some("18:00"),
        Some(2),
    );
    assert_eq!(
        next(at("2026-11-22 12:00"), &both, &gentle),
        [at("2026-11-23 18:00")]
    );
    let one = session("2026-11-22 08:00", "2026-11-24 14:00", None, Some(2));
    assert_eq!(
        next(at("2026-11-22 12:00"), &one, &gentle),
        [at("2026-11-24 12:00")]
    );
}

#[test]
fn a_hard_day_is_silent_and_nothing_is_made_up_for_after_it() {
    let hard = Rules {
        hard: BTreeSet::from([day("2026-11-22")]),
        ..quiet()
    };
    let plan = daily("2026-11-22 08:00", "09:00");
    let moments = [
        "2026-11-22 09:00",
        "2026-11-22 20:00",
        "2026-11-23 08:59",
        "2026-11-23 09:00",
    ];
    assert_eq!(shown(&plan, &hard, moments), ["2026-11-23 09:00"]);
}

#[test]
fn later_shows_once_more_and_never_in_the_quiet_hours() {
    let mut put_off = daily("2026-11-22 09:00", "09:00");
    let late = |now: &str, until| later(at(now), &put_off, until, &quiet()).unwrap();
    assert_eq!(
        late("2026-11-22 09:05", Later::Today),
        at("2026-11-22 11:05")
    );
    assert_eq!(
        late("2026-11-22 09:05", Later::Tomorrow),
        at("2026-11-23 09:05")
    );
    assert_eq!(
        late("2026-11-22 20:00", Later::Today),
        at("2026-11-23 08:00")
    );
    put_off.later = Some(at("2026-11-22 11:05"));
    let moments = [
        "2026-11-22 11:04",
        "2026-11-22 11:05",
        "2026-11-22 11:06",
        "2026-11-23 09:00",
    ];
    assert_eq!(
        shown(&put_off, &quiet(), moments),
        ["2026-11-22 11:05", "2026-11-23 09:00"]
    );
}

#[test]
fn later_comes_before_the_appointment_or_not_at_all() {
    let soon = session("2026-11-24 12:00", "2026-11-24 14:00", None, Some(2));
    let late = |now: &str, until| later(at(now), &soon, until, &quiet());
    for until in [Later::Today, Later::Tomorrow] {
        assert_eq!(
            late("2026-11-24 12:01", until),
            Some(at("2026-11-24 13:45"))
        );
        assert_eq!(late("2026-11-24 13:50", until), None);
    }
}

#[test]
fn what_asks_for_nothing_shows_nothing() {
    let look = look(
        at("2026-11-22 12:00"),
        &[plan("2026-01-01 00:00", Vec::new())],
        &quiet(),
    );
    assert_eq!(look, Look::default());
    let last = When::Weekly {
        days: Weekdays::EVERY,
        time: clock("09:00"),
        until: Some(day("2026-11-23")),
    };
    let plan = plan("2026-11-22 10:00", vec![last]);
    assert_eq!(
        next(at("2026-11-22 12:00"), &plan, &quiet()),
        [at("2026-11-23 09:00")]
    );
}

proptest! {
    /// Whatever the clock does, in steps of at most a day either way, each time of a daily
    /// reminder shows at most once, and one that was passed has shown.
    #[test]
    fn nothing_shows_twice_and_nothing_is_lost(steps in prop::collection::vec(-90_i64..1440, 1..60)) {
        let mut plan = daily("2026-11-22 08:00", "09:00");
        let (mut now, mut furthest) = (at("2026-11-22 08:00"), at("2026-11-22 08:00"));
        let mut shown = 0;
        for step in steps {
            now += TimeDelta::minutes(step);
            let before = furthest;
            furthest = furthest.max(now);
            let look = look(now, std::slice::from_ref(&plan), &Rules::default());
            let nine = |time: Wall| (time - TimeDelta::hours(9)).date();
            prop_assert_eq!(!look.due.is_empty(), nine(furthest) > nine(before) );
            shown += look.due.len();
            for (_, last) in look.settled {
                plan.done = put_right(plan.done, now).max(last);
            }
        }
        let days = (furthest - TimeDelta::hours(9)).date() - (at("2026-11-22 08:00") - TimeDelta::hours(9)).date();
        prop_assert!(shown as i64 <= days.num_days());
    }
}
