use rusqlite::Connection;

use super::ending::{end, reopen};
use super::kinds::{Ending, InTheWay, Outcome, Size};
use super::*;
use crate::rooms::bin;
use crate::store::migrations;

fn database() -> Connection {
    let database = Connection::open_in_memory().unwrap();
    migrations::take(&database).unwrap();
    database
}

fn now() -> Moment {
    Moment::read("2026-11-22T07:40:00+00:00").unwrap()
}

fn blank(words: &str) -> Homework {
    let id = HomeworkId::random().unwrap();
    Homework::blank(id, now().day(), Private::from(words))
}

fn add(database: &Connection, words: &str) -> Homework {
    keep(database, blank(words), now()).unwrap()
}

#[test]
fn every_part_of_a_thing_to_try_is_kept() {
    let database = database();
    let words = |words: &str| Private::from(words);
    let one = Homework {
        kind: Kind::Worksheet,
        thing: Some("worry-tree".to_owned()),
        smaller: words("One branch"),
        larger: words("Two trees"),
        size: Size::Small,
        plan: Plan {
            how_much: words("Once"),
            at_time: words("After breakfast"),
            at_place: words("The blue chair"),
            if_words: words("I forget"),
            then_words: words("I do it with the evening news"),
        },
        sure: Some(7),
        outcome: Some((Outcome::Partly, now().day())),
        told: Told {
            in_the_way: vec![InTheWay::Tired, InTheWay::HardDay, InTheWay::Tired],
            in_the_way_words: words("Long calls"),
            noticed: words("It was shorter than I thought"),
            feed_back: words("Ask about mornings"),
        },
        ..blank(" A worry ")
    };
    let kept = keep(&database, one.clone(), now()).unwrap();
    assert_eq!(kept.words.as_str(), "A worry");
    assert_eq!(kept.told.in_the_way, [InTheWay::Tired, InTheWay::HardDay]);
    assert_eq!((&kept.plan, kept.outcome), (&one.plan, one.outcome));
    assert_eq!(kept.tried().as_str(), "One branch");
    assert_eq!(all(&database).unwrap(), [kept]);
}

#[test]
fn a_smaller_version_is_offered_below_seven_and_while_there_is_one_to_choose() {
    let mut one = blank("Walk to the shop");
    for (sure, offered) in [
        (None, false),
        (Some(6), true),
        (Some(7), false),
        (Some(0), true),
    ] {
        one.sure = sure;
        assert_eq!(one.offer_smaller().is_some(), offered, "{sure:?}");
    }
    assert_eq!(
        one.offer_smaller().unwrap(),
        "You are 0 of 10 sure. A smaller version may fit better."
    );
    one.size = Size::Small;
    assert_eq!(one.offer_smaller(), None);
    // A size that was never written is the usual one.
    assert_eq!(one.tried().as_str(), "Walk to the shop");
}

#[test]
fn it_is_kept_on_made_smaller_or_let_go_and_what_was_told_stays_behind() {
    let database = database();
    let next = || HomeworkId::random().unwrap();
    let mut one = blank("Walk to the shop");
    one.smaller = Private::from("Walk to the gate");
    one.outcome = Some((Outcome::NotThisTime, now().day()));
    let one = keep(&database, one, now()).unwrap();
    let on = end(&database, one.id, Ending::Keep, next(), now())
        .unwrap()
        .unwrap();
    assert_eq!((&on.words, on.outcome, on.ending), (&one.words, None, None));
    let told = get(&database, one.id).unwrap();
    assert_eq!(
        (told.ending, told.outcome),
        (Some(Ending::Keep), one.outcome)
    );
    // Asked twice, nothing is doubled.
    let twice = end(&database, one.id, Ending::Keep, next(), now()).unwrap();
    assert_eq!((twice, all(&database).unwrap().len()), (None, 2));
    let small = end(&database, on.id, Ending::Smaller, next(), now())
        .unwrap()
        .unwrap();
    assert_eq!(small.words.as_str(), "Walk to the gate");
    assert_eq!(small.larger.as_str(), "Walk to the shop");
    let refused = end(&database, small.id, Ending::Smaller, next(), now()).unwrap_err();
    assert_eq!(refused.code, ErrorCode::HomeworkEmpty);
    assert_eq!(
        end(&database, small.id, Ending::LetGo, next(), now()).unwrap(),
        None
    );
    let gone = end(&database, next(), Ending::LetGo, next(), now()).unwrap_err();
    assert_eq!(gone.code, ErrorCode::HomeworkGone);
}

#[test]
fn an_ending_can_be_taken_back_and_words_written_since_are_not_lost() {
    let database = database();
    let next = || HomeworkId::random().unwrap();
    let mut one = blank("Walk to the shop");
    one.smaller = Private::from("Walk to the gate");
    let one = keep(&database, one, now()).unwrap();
    for ending in [Ending::Keep, Ending::Smaller] {
        let on = end(&database, one.id, ending, next(), now())
            .unwrap()
            .unwrap();
        assert_eq!(reopen(&database, one.id, Some(on.id), now()), Ok(None));
        assert_eq!(all(&database).unwrap(), std::slice::from_ref(&one));
        assert_eq!(removed(&database).unwrap(), [], "{ending:?}");
    }
    let mut on = end(&database, one.id, Ending::Keep, next(), now())
        .unwrap()
        .unwrap();
    on.told.noticed = Private::from("It was colder");
    let on = keep(&database, on, now()).unwrap();
    let written = reopen(&database, one.id, Some(on.id), now());
    assert_eq!(written, Ok(Some(on.id)));
    bin::put_homework(&database, on.id, now()).unwrap();
    assert_eq!(removed(&database).unwrap()[0].0, on);
    // Let go, there is nothing in its place; asked with itself, it does not go.
    end(&database, one.id, Ending::LetGo, next(), now()).unwrap();
    reopen(&database, one.id, Some(one.id), now()).unwrap();
    assert_eq!(all(&database).unwrap(), [one]);
}

#[test]
fn one_from_a_sheet_has_its_name_and_is_not_doubled() {
    let database = database();
    let from = |kind, thing| {
        let id = HomeworkId::random().unwrap();
        begin(&database, id, now().day(), kind, thing).unwrap()
    };
    let (one, kept) = from(Kind::Worksheet, Some("worry-tree"));
    let title = one.title().unwrap();
    assert!(!kept && one.words.as_str().contains(title), "{title}");
    let one = keep(&database, one, now()).unwrap();
    assert_eq!(
        from(Kind::Worksheet, Some("worry-tree")),
        (one.clone(), true)
    );
    // Ended, it can be tried anew.
    let id = HomeworkId::random().unwrap();
    end(&database, one.id, Ending::LetGo, id, now()).unwrap();
    assert!(!from(Kind::Worksheet, Some("worry-tree")).1);
    let (article, _) = from(Kind::Article, Some("sleep"));
    assert!(article.words.as_str().contains(article.title().unwrap()));
    // A name this program does not have, and own words, leave the words to the person.
    for (kind, thing) in [(Kind::Worksheet, Some("later")), (Kind::OwnWords, None)] {
        let (one, kept) = from(kind, thing);
        assert!(!kept && one.words.as_str().is_empty() && one.title().is_none());
    }
}

#[test]
fn what_cannot_be_kept_is_refused() {
    let database = database();
    let refused = |one: Homework| keep(&database, one, now()).unwrap_err().code;
    assert_eq!(refused(blank("  ")), ErrorCode::HomeworkEmpty);
    assert_eq!(
        refused(blank(&"x".repeat(LONGEST + 1))),
        ErrorCode::TextTooLong
    );
    let mut sure = blank("Walk");
    sure.sure = Some(11);
    assert_eq!(refused(sure), ErrorCode::RatingOutOfRange);
    let mut named = blank("Walk");
    named.thing = Some("x".repeat(101));
    assert_eq!(refused(named), ErrorCode::TextTooLong);
    assert_eq!(all(&database).unwrap(), []);
}

#[test]
fn one_in_the_bin_is_in_no_list_and_comes_back_as_it_was() {
    let database = database();
    let one = add(&database, "Walk");
    bin::put_homework(&database, one.id, now()).unwrap();
    assert_eq!(find(&database, one.id).unwrap(), None);
    assert_eq!(removed(&database).unwrap()[0].0, one);
    restore(&database, one.id).unwrap();
    assert_eq!(get(&database, one.id).unwrap(), one);
    let not_there = remove_for_good(&database, one.id).unwrap_err();
    assert_eq!(not_there.code, ErrorCode::HomeworkGone);
    bin::put_homework(&database, one.id, now()).unwrap();
    remove_for_good(&database, one.id).unwrap();
    assert_eq!(removed(&database).unwrap(), []);
}

#[test]
fn five_hundred_things_to_try_are_listed_in_their_order() {
    let database = database();
    let words: Vec<String> = (0..500).map(|number| format!("Thing {number}")).collect();
    for one in &words {
        add(&database, one);
    }
    let listed = all(&database).unwrap();
    let listed: Vec<&str> = listed.iter().map(|one| one.words.as_str()).collect();
    assert_eq!(listed, words);
}
