//! The pages for sessions on the desk: what the window sends and what comes back.

use super::tests::open;
use super::*;
use crate::wire::{PageAsked, PageKind, PagePart, PagePlan, PageWordsKept, Private, Saying};

fn asked(page: PageKind) -> PageAsked {
    PageAsked { page, from: None }
}

fn plan(page: PageKind, from: &str, parts: &[PagePart]) -> PagePlan {
    PagePlan {
        page,
        from: from.to_owned(),
        from_name: Private::default(),
        for_name: Private::from("Sunita"),
        note: Private::default(),
        parts: parts.to_vec(),
        ratings: Vec::new(),
        large_print: true,
    }
}

#[test]
fn nothing_is_ticked_until_a_page_was_saved_and_then_it_is_only_offered() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let id = String::new();
    let words = Private::from("The heron came back");
    desk.saying_save(Saying { id, words }).unwrap();
    let before = desk.page_choices(asked(PageKind::SinceLast)).unwrap();
    assert!(before.last.is_none() && before.last_session.is_none());
    let to_say = before.parts.iter().find(|one| one.part == PagePart::ToSay);
    assert_eq!(to_say.unwrap().holds, 1);
    let apart: Vec<PagePart> = before
        .parts
        .iter()
        .filter(|one| one.apart)
        .map(|one| one.part)
        .collect();
    assert_eq!(apart, [PagePart::Attendance, PagePart::NotDone]);

    let made = plan(PageKind::SinceLast, &before.from, &[PagePart::ToSay]);
    let pages = desk.page_pages(made.clone()).unwrap();
    assert!(pages.words[0].as_str().contains("The heron came back"));
    // Where no place was chosen nothing is kept.
    assert!(desk.page_save(made.clone()).unwrap().path.is_none());
    assert!(desk.shares_list(Nothing {}).unwrap().shares.is_empty());
    scene.edges.choose(scene.folder.path().join("page.pdf"));
    let desk = &mut scene.desk;
    assert!(desk.page_save(made).unwrap().path.is_some());
    let shares = desk.shares_list(Nothing {}).unwrap().shares;
    assert_eq!(shares.len(), 1);
    assert_eq!(
        (shares[0].page, shares[0].for_name.as_str()),
        (PageKind::SinceLast, "Sunita")
    );
    let last = desk
        .page_choices(asked(PageKind::SinceLast))
        .unwrap()
        .last
        .unwrap();
    assert_eq!(
        (last.parts, last.large_print),
        (vec![PagePart::ToSay], true)
    );
    assert!(
        desk.page_choices(asked(PageKind::Final))
            .unwrap()
            .last
            .is_none()
    );
}

#[test]
fn own_words_are_kept_for_the_parts_that_take_them() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let kept = |part, words: &str| PageWordsKept {
        part,
        words: Private::from(words),
    };
    desk.page_words_save(kept(PagePart::Helped, "The choir"))
        .unwrap();
    assert!(
        desk.page_words_save(kept(PagePart::Rulers, "Words"))
            .is_err()
    );
    let choices = desk.page_choices(asked(PageKind::Final)).unwrap();
    let helped = choices
        .parts
        .iter()
        .find(|one| one.part == PagePart::Helped)
        .unwrap();
    assert_eq!(helped.words.as_ref().unwrap().as_str(), "The choir");
    assert!(!helped.from_sheet && choices.ratings.is_empty());
    let made = plan(PageKind::Final, &choices.from, &[PagePart::Helped]);
    let pages = desk.page_pages(made).unwrap();
    assert!(pages.words[0].as_str().contains("The choir"));
    assert!(
        desk.page_pages(plan(PageKind::Diary, &choices.from, &[]))
            .is_err()
    );
}
