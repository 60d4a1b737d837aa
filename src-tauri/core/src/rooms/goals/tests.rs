use rusqlite::Connection;

use super::kinds::{Effort, What};
use super::turns::Review;
use super::*;
use crate::id::StepId;
use crate::rooms::bin;
use crate::store::migrations;

fn database() -> Connection {
    let database = Connection::open_in_memory().unwrap();
    database.pragma_update(None, "foreign_keys", true).unwrap();
    migrations::take(&database).unwrap();
    database
}

fn now() -> Moment {
    Moment::read("2026-11-22T07:40:00+00:00").unwrap()
}

fn blank(words: &str) -> Goal {
    let id = GoalId::random().unwrap();
    Goal::blank(id, now().day(), Private::from(words))
}

fn begin(database: &Connection, words: &str) -> Goal {
    turns::begin(database, blank(words), now()).unwrap()
}

fn step(words: &str) -> Step {
    Step {
        id: StepId::random().unwrap(),
        words: Private::from(words),
        done: None,
    }
}

#[test]
fn every_part_of_a_goal_is_kept() {
    let database = database();
    let words = |words: &str| Private::from(words);
    let one = Goal {
        kind: Kind::Activity,
        state: State::Reached,
        asked: Asked {
            why: words("To see the heron"),
            known_by: words("I sit on the bench"),
            in_reach: words("The path is flat"),
            by_when: words("By spring"),
        },
        agreed_with: words("Bea"),
        review: Some(now().day().plus(14)),
        important: Ruler {
            value: Some(9),
            why: words("My sister comes too"),
        },
        sure: Ruler {
            value: Some(0),
            why: words("I am not sure at all"),
        },
        steps: vec![
            Step {
                done: Some(now().day()),
                ..step("Find my shoes")
            },
            step("Walk to the gate"),
        ],
        build: Build {
            effort: Some(Effort::Neither),
            unit: words("minutes"),
            tries: [Some(10), None, Some(15)],
            amounts: vec![Amount {
                day: now().day(),
                amount: 12,
            }],
        },
        scale: Scale {
            levels: ["a", "b", "c", "d", "e"].map(words),
            start: Some(-1),
            now: Some(2),
            important: 3,
            hard: 0,
        },
        turns: vec![Turn {
            day: now().day(),
            what: What::Smaller,
            words: words("Walk to town"),
        }],
        ..blank(" Walk to the bridge ")
    };
    let kept = keep(&database, one.clone(), now()).unwrap();
    assert_eq!(kept.words.as_str(), "Walk to the bridge");
    assert_eq!(
        kept,
        Goal {
            words: kept.words.clone(),
            ..one
        }
    );
    assert_eq!(all(&database).unwrap(), std::slice::from_ref(&kept));
    assert_eq!(kept.next_step().unwrap().words.as_str(), "Walk to the gate");
    // Steps that are left out go with the next save, and nothing of them stays behind.
    let bare = Goal {
        steps: Vec::new(),
        turns: Vec::new(),
        ..kept
    };
    assert_eq!(keep(&database, bare.clone(), now()).unwrap(), bare);
}

#[test]
fn a_fourth_goal_waits_for_later_unless_the_person_says_all_the_same() {
    let database = database();
    for words in ["One", "Two", "Three"] {
        assert_eq!(begin(&database, words).state, State::Active);
    }
    let fourth = begin(&database, "Four");
    assert_eq!(fourth.state, State::Later);
    let why = |one: &Goal| turns::why_later(&database, one).unwrap();
    assert!(why(&fourth).unwrap().contains("three goals"));
    let go =
        |state, all_the_same| turns::go(&database, fourth.id, state, all_the_same, now()).unwrap();
    assert_eq!(go(State::Active, false).state, State::Later);
    let active = go(State::Active, true);
    assert_eq!((active.state, why(&active)), (State::Active, None));
    // One that is saved again stays where it is.
    let saved = keep(&database, active, now()).unwrap();
    assert_eq!(saved.state, State::Active);
}

#[test]
fn every_state_can_be_taken_back_and_each_turn_is_remembered_once() {
    let database = database();
    let one = begin(&database, "Walk to the bridge");
    let go = |state| turns::go(&database, one.id, state, false, now()).unwrap();
    for state in [
        State::Reached,
        State::Active,
        State::LetGo,
        State::Later,
        State::Later,
        State::Active,
    ] {
        assert_eq!(go(state).state, state);
    }
    let told: Vec<What> = get(&database, one.id)
        .unwrap()
        .turns
        .iter()
        .map(|turn| turn.what)
        .collect();
    assert_eq!(
        told,
        [
            What::Begun,
            What::Reached,
            What::Active,
            What::LetGo,
            What::Later,
            What::Active
        ]
    );
}

#[test]
fn a_goal_that_is_looked_at_is_kept_changed_made_smaller_or_let_go() {
    let database = database();
    let one = begin(&database, "Walk to town");
    let next = Some(now().day().plus(14));
    let look = |said, next| turns::review(&database, one.id, said, next, now());
    assert_eq!(look(Review::Keep, next).unwrap().review, next);
    assert_eq!(look(Review::Change, None).unwrap().review, None);
    let small = look(Review::Smaller(Private::from("Walk to the gate")), next).unwrap();
    assert_eq!(small.words.as_str(), "Walk to the gate");
    let last = small.turns.last().unwrap();
    assert_eq!(
        (last.what, last.words.as_str()),
        (What::Smaller, "Walk to town")
    );
    let refused = look(Review::Smaller(Private::from("  ")), next).unwrap_err();
    assert_eq!(refused.code, ErrorCode::GoalUnnamed);
    assert_eq!(get(&database, one.id).unwrap(), small);
    assert_eq!(look(Review::LetGo, None).unwrap().state, State::LetGo);
    let gone = GoalId::random().unwrap();
    let gone = turns::review(&database, gone, Review::Keep, None, now()).unwrap_err();
    assert_eq!(gone.code, ErrorCode::GoalGone);
}

#[test]
fn the_day_to_look_again_may_be_past_and_a_clock_set_back_takes_nothing() {
    let mut one = blank("Walk");
    let today = now().day();
    for (review, expected) in [
        (None, false),
        (Some(today.plus(1)), false),
        (Some(today), true),
        (Some(today.minus(400)), true),
    ] {
        one.review = review;
        assert_eq!(one.is_to_be_seen(today), expected);
    }
    let database = database();
    let kept = keep(&database, one.clone(), now()).unwrap();
    let earlier = Moment::read("2025-01-01T07:40:00+00:00").unwrap();
    let back = turns::go(&database, one.id, State::Reached, false, earlier).unwrap();
    assert_eq!((back.day, back.review), (kept.day, kept.review));
}

#[test]
fn a_smaller_step_is_offered_below_seven_and_while_the_goal_goes_on() {
    let mut one = blank("Walk");
    for (sure, offered) in [
        (None, false),
        (Some(0), true),
        (Some(6), true),
        (Some(7), false),
    ] {
        one.sure.value = sure;
        assert_eq!(one.offer_smaller().is_some(), offered, "{sure:?}");
    }
    one.sure.value = Some(5);
    assert_eq!(
        one.offer_smaller().unwrap(),
        "You are 5 of 10 sure. A smaller step may fit better."
    );
    one.state = State::LetGo;
    assert_eq!(one.offer_smaller(), None);
}

#[test]
fn what_cannot_be_kept_is_refused_and_nothing_of_it_stays() {
    let database = database();
    let refused = |one: Goal| {
        let refused = keep(&database, one, now()).unwrap_err();
        (refused.code, refused.number)
    };
    assert_eq!(refused(blank(" ")), (ErrorCode::GoalUnnamed, None));
    let long = "x".repeat(LONGEST + 1);
    assert_eq!(
        refused(blank(&long)),
        (ErrorCode::TextTooLong, Some(LONGEST as u64 + 1))
    );
    let with = |change: &dyn Fn(&mut Goal)| {
        let mut one = blank("Walk");
        change(&mut one);
        refused(one).0
    };
    let out_of_range = ErrorCode::RatingOutOfRange;
    assert_eq!(with(&|one| one.sure.value = Some(11)), out_of_range);
    assert_eq!(with(&|one| one.scale.now = Some(3)), out_of_range);
    assert_eq!(with(&|one| one.scale.hard = 4), out_of_range);
    let amount = ErrorCode::AmountOutOfRange;
    assert_eq!(with(&|one| one.build.tries[1] = Some(0)), amount);
    let twice = step("Twice");
    assert_eq!(
        with(&|one| one.steps = vec![twice.clone(), twice.clone()]),
        ErrorCode::GoalGone
    );
    let many = |many: usize| (0..many).map(|_| step("Again")).collect::<Vec<_>>();
    assert_eq!(
        with(&|one| one.steps = many(MOST_STEPS + 1)),
        ErrorCode::TooManySteps
    );
    assert_eq!(all(&database).unwrap(), []);
    // Thirty are fine, and a step without words is left out.
    let mut thirty = blank("Walk");
    thirty.steps = many(30);
    thirty.steps.push(step("  "));
    assert_eq!(keep(&database, thirty, now()).unwrap().steps.len(), 30);
}

#[test]
fn one_in_the_bin_is_in_no_list_makes_room_and_comes_back_as_it_was() {
    let database = database();
    let mut one = begin(&database, "Walk");
    one.steps = vec![step("Find my shoes")];
    let one = keep(&database, one, now()).unwrap();
    bin::put_goal(&database, one.id, now()).unwrap();
    assert_eq!(find(&database, one.id).unwrap(), None);
    assert_eq!(turns::active_beside(&database, one.id).unwrap(), 0);
    assert_eq!(removed(&database).unwrap()[0].0, one);
    restore(&database, one.id).unwrap();
    assert_eq!(get(&database, one.id).unwrap(), one);
    let not_there = remove_for_good(&database, one.id).unwrap_err();
    assert_eq!(not_there.code, ErrorCode::GoalGone);
    bin::put_goal(&database, one.id, now()).unwrap();
    remove_for_good(&database, one.id).unwrap();
    assert_eq!(removed(&database).unwrap(), []);
}

#[test]
fn an_amount_that_was_taken_holds_from_today_on() {
    let database = database();
    let mut one = begin(&database, "Walk");
    one.build.effort = Some(Effort::Neither);
    one.build.tries = [Some(10), Some(20), Some(15)];
    let one = keep(&database, one, now()).unwrap();
    let grown = turns::grow(&database, one.id, 12, now()).unwrap();
    assert_eq!(
        grown.build.amounts,
        [Amount {
            day: now().day(),
            amount: 12
        }]
    );
    let refused = turns::grow(&database, one.id, 13, now()).unwrap_err();
    assert_eq!(refused.code, ErrorCode::AmountTooSoon);
    assert_eq!(get(&database, one.id).unwrap(), grown);
}

#[test]
fn goals_are_compared_with_what_was_hoped_only_when_it_is_wanted() {
    let database = database();
    assert!(!turns::scaling(&database).unwrap());
    turns::switch_scaling(&database, true).unwrap();
    assert!(turns::scaling(&database).unwrap());
    turns::switch_scaling(&database, false).unwrap();
    assert!(!turns::scaling(&database).unwrap());
}
