use towpath_report::plain;

use super::*;
use crate::id::ContactId;
use crate::rooms::contacts;
use crate::rooms::diary::Entry;
use crate::rooms::pictures as rooms_pictures;
use crate::store;
use crate::store::entry_rating::Rated;

const TEXTS: [&str; 3] = ["kingfisher", "heron", "moorhen"];
const RATINGS: [&str; 3] = ["Zither", "Quince", "Yarrow"];

struct Written {
    database: Connection,
    entries: Vec<EntryId>,
    ratings: Vec<RatingId>,
}

fn written() -> Written {
    let database = Connection::open_in_memory().unwrap();
    store::migrations::take(&database).unwrap();
    let ratings: Vec<RatingId> = RATINGS
        .iter()
        .map(|name| ratings::named(&database, name).unwrap())
        .collect();
    let mut entries = Vec::new();
    for (number, text) in TEXTS.iter().enumerate() {
        let at = Moment::read(&format!("2026-11-0{}T14:30:00+00:00", number + 5)).unwrap();
        let mut entry = Entry::blank(EntryId::random().unwrap(), at);
        entry.text = Private::from(*text);
        entry.mood = Some(2);
        entry.tags = vec!["bittern".to_owned()];
        let rated = |rating: &RatingId| Rated {
            rating: rating.clone(),
            value: 7,
        };
        entry.ratings = ratings.iter().map(rated).collect();
        diary::put(&database, &entry, at).unwrap();
        entries.push(entry.id);
    }
    let person = contacts::Typed {
        name: "Sandpiper".into(),
        reach: "01632 960001".into(),
        note: Private::default(),
    };
    contacts::keep(&database, ContactId::random().unwrap(), None, person).unwrap();
    Written {
        database,
        entries,
        ratings,
    }
}

fn plan(ratings: Vec<RatingId>, entries: Vec<EntryId>) -> Plan {
    Plan {
        from: Day::read("2026-11-05").unwrap(),
        to: Day::read("2026-11-19").unwrap(),
        from_name: Private::default(),
        for_name: Private::default(),
        note: Private::default(),
        ratings,
        entries,
        pictures: Vec::new(),
        sheets: Vec::new(),
        hard_days: false,
        large_print: false,
    }
}

fn ticked<T: Clone>(all: &[T], bits: usize) -> Vec<T> {
    all.iter()
        .enumerate()
        .filter(|(n, _)| bits >> n & 1 == 1)
        .map(|(_, one)| one.clone())
        .collect()
}

#[test]
fn whatever_is_ticked_goes_in_and_nothing_else() {
    let written = written();
    let mut ratings = written.ratings.clone();
    ratings.push(RatingId::of(RatingId::MOOD));
    let names = [RATINGS[0], RATINGS[1], RATINGS[2], "Mood"];
    for bits in 1..1 << (ratings.len() + TEXTS.len()) {
        let plan = plan(
            ticked(&ratings, bits),
            ticked(&written.entries, bits >> ratings.len()),
        );
        let said = plain(&document(&written.database, &plan).unwrap());
        for (number, name) in names.iter().enumerate() {
            assert_eq!(
                said.contains(name),
                bits >> number & 1 == 1,
                "{bits:b} {name}\n{said}"
            );
        }
        for (number, text) in TEXTS.iter().enumerate() {
            let ticked = bits >> (ratings.len() + number) & 1 == 1;
            assert_eq!(said.contains(text), ticked, "{bits:b} {text}\n{said}");
        }
        assert!(!said.contains("bittern"));
        assert!(!said.contains("Sandpiper") && !said.contains("01632"));
        assert!(!said.contains('[') && !said.contains('{'), "{said}");
    }
}

#[test]
fn hard_days_are_marked_on_charts_and_in_tables_where_that_is_ticked_and_not_otherwise() {
    let written = written();
    let day = Day::read("2026-11-06").unwrap();
    diary::mark_hard_day(&written.database, day, true).unwrap();
    let mut plan = plan(written.ratings.clone(), written.entries.clone());
    let marks = |plan: &Plan| {
        let document = document(&written.database, plan).unwrap();
        let blocks = document.sections.iter().flat_map(|one| &one.blocks);
        let charts = blocks.filter_map(|block| match block {
            Block::Chart(chart) => Some((chart.marked.to_vec(), chart.alt.contains("ard day"))),
            _ => None,
        });
        (charts.collect::<Vec<_>>(), plain(&document))
    };
    let (charts, said) = marks(&plan);
    assert_eq!(charts, vec![(vec![], false); 3]);
    assert!(!said.contains("hard day"), "{said}");
    plan.hard_days = true;
    let (charts, said) = marks(&plan);
    assert_eq!(charts, vec![(vec![1], true); 3]);
    for words in [
        "A hard day: 6 November. It has a dotted line and a ring.",
        "6 November, a hard day",
    ] {
        assert!(said.contains(words), "{said}");
    }
    // Without a rating there is nothing to mark.
    plan.ratings.clear();
    assert!(!marks(&plan).1.contains("hard day"));
}

#[test]
fn nothing_ticked_makes_no_page() {
    let written = written();
    let refused = document(&written.database, &plan(Vec::new(), Vec::new()))
        .err()
        .unwrap();
    assert_eq!(refused.code, ErrorCode::NothingChosen);
    let mut outside = plan(Vec::new(), written.entries.clone());
    outside.from = Day::read("2026-11-15").unwrap();
    let refused = document(&written.database, &outside).err().unwrap();
    assert_eq!(refused.code, ErrorCode::NothingChosen);
}

#[test]
fn what_is_not_in_the_workbook_is_refused() {
    let written = written();
    let refused = |plan: &Plan| document(&written.database, plan).err().unwrap().code;
    let unknown = plan(vec![RatingId::of("luck")], Vec::new());
    assert_eq!(refused(&unknown), ErrorCode::RatingUnknown);
    let gone = plan(Vec::new(), vec![EntryId::random().unwrap()]);
    assert_eq!(refused(&gone), ErrorCode::EntryGone);
}

#[test]
fn the_note_the_names_and_the_foot_stand_on_the_page() {
    let written = written();
    let mut plan = plan(Vec::new(), Vec::new());
    plan.note = Private::from("I would like to talk about work.");
    plan.from_name = Private::from(" Marion ");
    plan.for_name = Private::from("Sam");
    let document = document(&written.database, &plan).unwrap();
    let said = plain(&document);
    assert!(
        said.contains("Marion · 5 to 19 November 2026 · for Sam"),
        "{said}"
    );
    assert!(said.contains("A note from me\nI would like to talk about work."));
    let foot = "This helps you manage day to day. It is not treatment. Using it is your choice. \
                It sends nothing to anyone.";
    assert_eq!(document.foot[1], foot);
    assert!(document.foot[0].contains("Nobody has checked it for risk."));
}

#[test]
fn a_day_rated_twice_shows_both_values() {
    let written = written();
    let at = Moment::read("2026-11-05T20:00:00+00:00").unwrap();
    let mut entry = Entry::blank(EntryId::random().unwrap(), at);
    entry.ratings = vec![Rated {
        rating: written.ratings[0].clone(),
        value: 9,
    }];
    diary::put(&written.database, &entry, at).unwrap();
    let plan = plan(vec![written.ratings[0].clone()], Vec::new());
    let said = plain(&document(&written.database, &plan).unwrap());
    assert!(
        said.contains("7, 9") && said.contains("Highest, at 9, on 5 November."),
        "{said}"
    );
}

#[test]
fn a_file_name_says_nothing_about_health() {
    let today = Day::read("2026-11-22").unwrap();
    assert_eq!(file_name(PathFor::Summary, today), "pages 2026-11-22.pdf");
    assert_eq!(
        file_name(PathFor::RecoverySheet, today),
        "sheet 2026-11-22.pdf"
    );
}

#[test]
fn the_recovery_sheet_holds_the_code_and_says_where_to_keep_it() {
    let groups: Vec<String> = (0..7).map(|n| format!("AB{n}K")).collect();
    let sheet = recovery_sheet::document(&groups, Day::read("2026-11-22").unwrap());
    let said = plain(&sheet);
    assert!(groups.iter().all(|group| said.contains(group)), "{said}");
    assert!(
        said.contains("Made on 22 November 2026.") && !said.contains("[report"),
        "{said}"
    );
    assert!(sheet.large);
}

#[test]
fn choices_name_what_has_values_and_words_and_tick_nothing() {
    let written = written();
    let (from, to) = (Day::read("2026-11-06").unwrap(), Day::last());
    let choices = choices::of(&written.database, from, to).unwrap();
    let said: Vec<(&str, u32)> = choices
        .ratings
        .iter()
        .map(|one| (one.name.as_str(), one.days))
        .collect();
    assert_eq!(
        said,
        [("Mood", 2), ("Zither", 2), ("Quince", 2), ("Yarrow", 2)]
    );
    assert_eq!(choices.entries.len(), 2);
}

#[test]
fn only_ticked_pictures_of_ticked_entries_go_in_with_their_words() {
    let written = written();
    let mut ids = Vec::new();
    for (number, entry) in written.entries.iter().take(2).enumerate() {
        for name in ["first", "second"] {
            let id = AttachmentId::random().unwrap();
            let ready = ready();
            let at = Moment::read("2026-11-22T07:40:00+00:00").unwrap();
            rooms_pictures::add(&written.database, id, *entry, &ready, at).unwrap();
            let words = Private(format!("Grebe {name} of {number}"));
            rooms_pictures::describe(&written.database, id, &words).unwrap();
            ids.push(id);
        }
    }
    let mut plan = plan(Vec::new(), vec![written.entries[0]]);
    let said = |plan: &Plan| plain(&document(&written.database, plan).unwrap());
    assert!(!said(&plan).contains("Grebe"), "no picture is ticked");
    plan.pictures = vec![ids[1], ids[2]];
    let text = said(&plan);
    assert!(text.contains("Picture: Grebe second of 0"), "{text}");
    assert_eq!(text.matches("Grebe").count(), 1, "{text}");
    let pdf = pdf(
        &written.database,
        &plan,
        Moment::read("2026-11-22T07:40:00+00:00").unwrap(),
    );
    assert!(pdf.unwrap().windows(10).any(|part| part == b"/DCTDecode"));

    plan.pictures = vec![AttachmentId::random().unwrap()];
    let refused = document(&written.database, &plan).err().unwrap();
    assert_eq!(refused.code, ErrorCode::PictureGone);
    plan.pictures = vec![ids[0]; pictures::MOST + 1];
    let refused = document(&written.database, &plan).err().unwrap();
    assert_eq!(refused.code, ErrorCode::TooManyPictures);
}

fn ready() -> rooms_pictures::ready::Ready {
    let mut file = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(8, 6)
        .write_to(&mut file, image::ImageFormat::Png)
        .unwrap();
    rooms_pictures::ready::ready(&file.into_inner()).unwrap()
}
