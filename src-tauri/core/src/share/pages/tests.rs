use towpath_report::plain;

use super::written::{day, empty, tell, written};
use super::*;
use crate::rooms::homework::kinds::Outcome as Came;

fn plan(page: Page, parts: &[Part]) -> PagePlan {
    let from = match page {
        Page::Final => "2026-09-03",
        _ => "2026-11-05",
    };
    PagePlan {
        parts: parts.to_vec(),
        ..PagePlan::nothing(page, day(from), day("2026-11-22"))
    }
}

fn said(database: &Connection, plan: &PagePlan) -> String {
    plain(&document(database, plan).unwrap())
}

/// What stands on the page where a part is ticked, and nowhere else.
fn telling(page: Page) -> Vec<(Part, &'static str)> {
    match page {
        Page::Final => vec![
            (Part::Note, "Thank you all"),
            (Part::Rulers, "Worry 2 higher."),
            (Part::Forms, "Pintail form"),
            (Part::Helped, "Being outside, Seeing people"),
            (Part::Tried, "Moorhen walk"),
            (Part::InTheWay, "Rain all week"),
            (Part::KeepDoing, "Knot garden"),
            (Part::EarlySigns, "Ring the dunlin"),
            (Part::TurnTo, "Curlew"),
            (Part::NextSteps, "Ask the wigeon"),
            (Part::TellProgramme, "More chairs"),
            (Part::Attendance, "I could not go: 12 November."),
            (Part::NotDone, "Bittern call"),
        ],
        _ => vec![
            (Part::ToSay, "Heron on the bank"),
            (Part::Agreed, "Kingfisher by the lock"),
            (Part::Tried, "It was calm"),
            (Part::InTheWay, "I was tired."),
            (Part::Steps, "Grebe choir: Ask the teal"),
            (Part::Sheets, "Staying well"),
            (Part::HardDays, "9 November"),
            (Part::Attendance, "I could not go: 12 November."),
            (Part::NotDone, "Bittern call"),
        ],
    }
}

#[test]
fn each_ticked_part_stands_on_the_page_and_no_other_does() {
    let database = written();
    pages::keep_words(&database, Part::Note, &"Thank you all".into()).unwrap();
    pages::keep_words(&database, Part::TellProgramme, &"More chairs".into()).unwrap();
    for page in [Page::SinceLast, Page::Final] {
        let telling = telling(page);
        let parts: Vec<Part> = telling.iter().map(|(part, _)| *part).collect();
        assert_eq!(parts, page.parts());
        for bits in [0x1fff_usize, 0xaaaa, 0x5555]
            .into_iter()
            .chain((0..13).map(|at| 1 << at))
        {
            let is_ticked = |at: usize| bits >> at & 1 == 1;
            let ticked: Vec<Part> = (0..parts.len())
                .filter(|at| is_ticked(*at))
                .map(|at| parts[at])
                .collect();
            if ticked.is_empty() {
                continue;
            }
            let said = said(&database, &plan(page, &ticked));
            for (at, (part, words)) in telling.iter().enumerate() {
                assert_eq!(
                    said.contains(words),
                    is_ticked(at),
                    "{part:?} {bits:b}\n{said}"
                );
            }
            for absent in ["gadwall", "[", "{", "Knot garden · Knot"] {
                assert!(!said.contains(absent), "{absent}\n{said}");
            }
        }
    }
}

#[test]
fn the_parts_stand_in_their_order_whatever_order_they_were_ticked_in() {
    let database = written();
    for page in [Page::SinceLast, Page::Final] {
        let mut parts = page.parts().to_vec();
        parts.reverse();
        let made = document(&database, &plan(page, &parts)).unwrap();
        let heads: Vec<&str> = made.sections.iter().map(|one| one.head.as_str()).collect();
        let named: Vec<String> = page
            .parts()
            .iter()
            .map(|part| page_parts::name(*part))
            .collect();
        for (head, name) in heads.iter().zip(&named) {
            assert!(
                head == name || *head == "One thing I want to say",
                "{head} {name}"
            );
        }
        assert_eq!(heads.len(), named.len());
    }
}

#[test]
fn nothing_ticked_makes_no_page_and_an_empty_part_says_so_without_a_drawing() {
    let database = empty();
    for page in [Page::SinceLast, Page::Final] {
        let refused = document(&database, &plan(page, &[])).err().unwrap();
        assert_eq!(refused.code, ErrorCode::NothingChosen);
        let made = document(&database, &plan(page, page.parts())).unwrap();
        for one in &made.sections {
            let is_drawn = |block: &Block| matches!(block, Block::Rulers(_) | Block::Chart(_));
            assert!(!one.blocks.iter().any(is_drawn), "{}", one.head);
            let Some(Block::Text(words)) = one.blocks.last() else {
                panic!("{} says nothing", one.head);
            };
            assert!(!words.is_empty() && !words.contains('['), "{words}");
        }
    }
    // A note alone is no choice.
    let mut noted = plan(Page::SinceLast, &[]);
    noted.note = "A note".into();
    assert_eq!(
        document(&database, &noted).err().unwrap().code,
        ErrorCode::NothingChosen
    );
}

#[test]
fn fewer_than_five_tries_are_too_few_to_say() {
    let database = empty();
    for on in ["2026-09-10", "2026-09-20", "2026-10-01", "2026-10-10"] {
        tell(&database, "Slow breathing", on, Came::Done, "");
    }
    let tried = plan(Page::Final, &[Part::Tried]);
    let few = said(&database, &tried);
    assert!(
        few.contains("4 tries") && few.contains("Too few to say"),
        "{few}"
    );
    assert!(!few.contains("done"), "{few}");
    tell(
        &database,
        "slow breathing",
        "2026-10-20",
        Came::Partly,
        "Evenings were calmer",
    );
    tell(
        &database,
        "Slow breathing",
        "2026-10-21",
        Came::NotThisTime,
        "",
    );
    let five = said(&database, &tried);
    for words in ["5 tries", "4 done, 1 partly", "Evenings were calmer"] {
        assert!(five.contains(words), "{words}\n{five}");
    }
    assert!(!five.contains("Too few"), "{five}");
}

#[test]
fn own_words_stand_in_place_of_the_sheet_and_what_was_taken_out_stays_out() {
    let database = written();
    let helped = plan(Page::Final, &[Part::Helped]);
    let choice = |database: &Connection| {
        let all = choices(database, Page::Final, helped.from, helped.to).unwrap();
        all.into_iter()
            .find(|one| one.part == Part::Helped)
            .unwrap()
            .words
            .unwrap()
    };
    assert!(choice(&database).from_sheet);
    pages::keep_words(&database, Part::Helped, &"The lapwing".into()).unwrap();
    assert!(!choice(&database).from_sheet);
    let own = said(&database, &helped);
    assert!(
        own.contains("The lapwing") && !own.contains("Being outside"),
        "{own}"
    );
    pages::keep_words(&database, Part::Helped, &"".into()).unwrap();
    assert!(said(&database, &helped).contains("Nothing is written here yet."));
}

#[test]
fn who_to_turn_to_leads_with_danger_and_says_where_the_numbers_come_from() {
    let said = said(&written(), &plan(Page::Final, &[Part::TurnTo]));
    let places = ["999", "116 123", "published", "Curlew"].map(|words| {
        let folded = said.to_lowercase();
        folded
            .find(&words.to_lowercase())
            .unwrap_or_else(|| panic!("{words}\n{said}"))
    });
    assert!(places.is_sorted(), "{said}");
    assert!(!said.contains("85258"), "{said}");
}

#[test]
fn ratings_stand_last_and_more_than_three_are_refused() {
    let database = written();
    let mut with = plan(Page::SinceLast, &[Part::NotDone]);
    with.ratings = vec![RatingId::of("pain")];
    let made = document(&database, &with).unwrap();
    let last = made.sections.last().unwrap();
    assert!(matches!(&last.blocks[..], [Block::Chart(chart)] if chart.marked.is_empty()));
    // Hard days are marked where they are ticked too.
    with.parts.push(Part::HardDays);
    let made = document(&database, &with).unwrap();
    let marked = |block: &Block| matches!(block, Block::Chart(chart) if !chart.marked.is_empty());
    assert!(made.sections.last().unwrap().blocks.iter().any(marked));
    with.ratings = ["pain", "sleep", "worry", "mood"]
        .map(RatingId::of)
        .to_vec();
    let refused = document(&database, &with).err().unwrap();
    assert_eq!(
        (refused.code, refused.number),
        (ErrorCode::TooManyRatings, Some(3))
    );
}

#[test]
fn the_page_since_the_last_session_says_since_when() {
    let database = written();
    let mut made = plan(Page::SinceLast, &[Part::ToSay]);
    made.from_name = "Morag".into();
    made.for_name = "Sunita".into();
    let usual = said(&database, &made);
    for words in [
        "Since my last session",
        "Morag · 5 to 22 November 2026 · for Sunita",
        "Nobody has checked it for risk.",
    ] {
        assert!(usual.contains(words), "{words}\n{usual}");
    }
    assert!(
        usual
            .trim_end()
            .ends_with(&english().say("report-foot-safety"))
    );
    made.from = day("2026-11-10");
    assert!(said(&database, &made).starts_with("Since 10 November"));
    assert_eq!(
        first_day(&database, Page::SinceLast, day("2026-11-22")).unwrap(),
        day("2026-11-05")
    );
    assert_eq!(
        first_day(&database, Page::Final, day("2026-11-22")).unwrap(),
        day("2026-09-03")
    );
    let first = first_day(&empty(), Page::SinceLast, day("2026-11-22")).unwrap();
    assert_eq!(first, day("2026-10-26"));
}

#[test]
fn choices_tick_nothing_and_count_what_is_there() {
    let database = written();
    let since = choices(
        &database,
        Page::SinceLast,
        day("2026-11-05"),
        day("2026-11-22"),
    )
    .unwrap();
    assert!(
        since.iter().all(|one| one.holds > 0 && one.words.is_none()),
        "{since:?}"
    );
    let none = choices(&empty(), Page::Final, day("2026-09-03"), day("2026-11-22")).unwrap();
    let holds = |one: &PartChoice| one.holds > 0;
    let there: Vec<Part> = none
        .iter()
        .filter(|one| holds(one))
        .map(|one| one.part)
        .collect();
    // The numbers that anyone can call are always there.
    assert_eq!(there, [Part::TurnTo]);
}
