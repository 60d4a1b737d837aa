use super::*;
use crate::store::migrations;

fn database() -> Connection {
    let database = Connection::open_in_memory().unwrap();
    migrations::take(&database).unwrap();
    database
}

#[test]
fn words_are_kept_part_by_part_and_only_where_a_part_takes_them() {
    let database = database();
    keep_words(&database, Part::Helped, &" Choir \n".into()).unwrap();
    keep_words(&database, Part::Note, &"Thank you".into()).unwrap();
    keep_words(&database, Part::Note, &"".into()).unwrap();
    let kept = words(&database).unwrap();
    assert_eq!(
        kept,
        [(Part::Helped, "Choir".into()), (Part::Note, "".into())]
    );
    for part in [Part::Rulers, Part::Attendance, Part::ToSay] {
        let refused = keep_words(&database, part, &"Words".into()).unwrap_err();
        assert_eq!(refused.code, ErrorCode::QuestionUnknown, "{part:?}");
    }
    let long = Private::from("a".repeat(LONGEST + 1).as_str());
    let refused = keep_words(&database, Part::Note, &long).unwrap_err();
    assert_eq!(refused.code, ErrorCode::TextTooLong);
    assert_eq!(refused.number, Some(LONGEST as u64 + 1));
}

#[test]
fn what_was_ticked_last_time_is_kept_page_by_page_in_place_of_the_time_before() {
    let database = database();
    assert_eq!(last(&database, Page::Final).unwrap(), None);
    let mut made = Last {
        from_name: "Morag".into(),
        for_name: "Sunita".into(),
        large_print: true,
        parts: vec![Part::Agreed, Part::ToSay],
        ratings: vec![RatingId::of("pain")],
    };
    keep_last(&database, Page::SinceLast, &made).unwrap();
    assert_eq!(
        last(&database, Page::SinceLast).unwrap(),
        Some(made.clone())
    );
    assert_eq!(last(&database, Page::Final).unwrap(), None);
    (made.parts, made.ratings) = (vec![Part::NotDone], Vec::new());
    keep_last(&database, Page::SinceLast, &made).unwrap();
    assert_eq!(last(&database, Page::SinceLast).unwrap(), Some(made));
}

#[test]
fn a_tick_that_the_page_no_longer_has_is_passed_over() {
    let database = database();
    let made = Last {
        parts: vec![Part::Rulers, Part::ToSay],
        ..Last::default()
    };
    keep_last(&database, Page::SinceLast, &made).unwrap();
    let there = last(&database, Page::SinceLast).unwrap().unwrap();
    assert_eq!(there.parts, [Part::ToSay]);
}

#[test]
fn attendance_and_what_was_not_done_stand_apart_at_the_end_of_both_pages() {
    for page in [Page::SinceLast, Page::Final] {
        let apart: Vec<bool> = page.parts().iter().map(|part| part.is_apart()).collect();
        assert!(apart.is_sorted() && apart.iter().filter(|one| **one).count() == 2);
    }
}
