use super::*;
use crate::id::{GoalId, SessionId, StepId};
use crate::rooms::goals::kinds::Effort;
use crate::store::goal_amount::Amount;
use crate::store::goal_step::Step;
use crate::when::Moment;

fn now() -> Moment {
    Moment::read("2026-11-22T07:40:00+00:00").unwrap()
}

fn blank_goal(words: &str) -> Goal {
    let id = GoalId::random().unwrap();
    Goal::blank(id, now().day(), Private::from(words))
}

fn step(words: &str, done: bool) -> Step {
    Step {
        id: StepId::random().unwrap(),
        words: Private::from(words),
        done: done.then(|| now().day()),
    }
}

fn page(all: &[Goal]) -> String {
    let programme = Programme {
        with_name: Private::from("Bea"),
        ..Programme::default()
    };
    let mut next = Session::blank(SessionId::random().unwrap());
    next.day = Some(now().day().plus(11));
    let document = plan(all, &programme, Some(&next), now().day(), false);
    towpath_report::plain(&document)
}

#[test]
fn the_plan_says_the_goal_its_next_step_and_when_it_is_looked_at() {
    let mut one = blank_goal("Walk to the bridge");
    one.asked.why = Private::from("My sister comes too");
    one.steps = vec![
        step("Find my shoes", true),
        step("Walk to the gate", false),
        step("Walk to the lock", false),
    ];
    one.review = Some(now().day().plus(11));
    one.agreed_with = Private::from("Bea");
    let text = page(&[one]);
    for there in [
        "22 November 2026 · with Bea",
        "Walk to the bridge",
        "Why it matters: My sister comes too",
        "Next step: Walk to the gate",
        "Walk to the lock",
        "I look at it again on Thursday 3 December",
        "Agreed with: Bea",
        "Next session",
    ] {
        assert!(text.contains(there), "{there}\n{text}");
    }
    // What was done is not listed, and nothing is counted.
    assert!(!text.contains("Find my shoes"), "{text}");
}

#[test]
fn a_goal_without_steps_and_an_empty_plan_read_well() {
    let text = page(&[blank_goal("Ring Ann")]);
    assert!(text.contains("Ring Ann") && !text.contains("Next step"));
    let text = page(&[]);
    assert!(text.contains("No goal is on the go"), "{text}");
    let mut later = blank_goal("Sing in a choir");
    later.state = State::Later;
    assert!(!page(&[later]).contains("choir"));
}

#[test]
fn chest_pain_stands_first_and_limits_are_said_where_effort_makes_worse() {
    let mut one = blank_goal("Walk to the bridge");
    one.kind = Kind::Activity;
    one.build.unit = Private::from("minutes");
    one.build.amounts = vec![Amount {
        day: now().day(),
        amount: 12,
    }];
    one.build.effort = Some(Effort::Worse);
    let text = page(&[one.clone(), blank_goal("Ring Ann")]);
    let chest = text.find("Sudden chest pain").unwrap();
    assert!(chest < text.find("Walk to the bridge").unwrap());
    assert!(text.contains("How much now: 12 minutes"), "{text}");
    assert!(text.contains("I stay within my limits"), "{text}");
    one.build.effort = Some(Effort::Neither);
    assert!(!page(&[one]).contains("within my limits"));
}

#[test]
fn three_full_goals_are_one_page_in_both_sizes_of_print_sound() {
    let mut full = blank_goal("Walk to the bridge");
    full.asked.why = Private::from("My sister comes too");
    full.steps = (0..30)
        .map(|n| step(&format!("Step {n} of a very long list"), false))
        .collect();
    full.review = Some(now().day().plus(11));
    let three = [full.clone(), full.clone(), full];
    for (large, pages) in [(false, 1), (true, 3)] {
        let document = plan(&three, &Programme::default(), None, now().day(), large);
        let pictures = towpath_report::svg_pages(&document).unwrap();
        assert!(pictures.len() <= pages, "{large} {}", pictures.len());
    }
    let blank_pages = towpath_report::svg_pages(&blank(false)).unwrap();
    assert_eq!(blank_pages.len(), 1);
    assert!(
        super::super::pdf_of(&blank(true), now())
            .unwrap()
            .starts_with(b"%PDF-")
    );
}

#[test]
fn the_score_stands_on_the_practitioners_page_and_nowhere_else() {
    let mut rated = blank_goal("Walk to the bridge");
    (rated.scale.start, rated.scale.now) = (Some(-1), Some(1));
    let mut unrated = blank_goal("Ring Ann");
    unrated.scale.start = Some(-1);
    let all = [rated.clone(), unrated];
    let text = |all: &[Goal]| towpath_report::plain(&practitioner(all, now().day(), false));
    let said = text(&all);
    for there in [
        "A bit less than hoped",
        "A bit more than hoped",
        "40.0",
        "60.0",
    ] {
        assert!(said.contains(there), "{there}\n{said}");
    }
    assert!(!said.contains("Ring Ann"));
    assert!(!page(&all).contains("60.0"));
    // Without a weight there is no score.
    rated.scale.hard = 0;
    let said = text(&[rated]);
    assert!(said.contains("There is no score"), "{said}");
    assert!(text(&[]).contains("No goal was compared"));
}

#[test]
fn every_level_has_its_words() {
    let said: Vec<String> = (-2..=2).map(|level| level_words(Some(level))).collect();
    assert_eq!(
        said,
        [
            "Much less than hoped",
            "A bit less than hoped",
            "As hoped",
            "A bit more than hoped",
            "Much more than hoped"
        ]
    );
}
