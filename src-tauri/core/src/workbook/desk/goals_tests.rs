//! Goals on the desk: what the window sends and what comes back.

use super::tests::open;
use super::*;
use crate::wire::{
    ErrorCode, Goal, GoalAmount, GoalAsked, GoalBuildStand, GoalEffort, GoalGo, GoalKind, GoalLook,
    GoalPage, GoalReview, GoalScaling, GoalState, GoalStep, GoalsPaper, GoalsPrint, GoalsSearch,
    Private, WorkSwitch,
};

fn new(desk: &mut Desk, words: &str) -> Goal {
    let mut goal = desk.goal_start(Nothing {}).unwrap().goal;
    goal.words = Private::from(words);
    goal
}

fn add(desk: &mut Desk, words: &str) -> GoalPage {
    let goal = new(desk, words);
    desk.goal_save(goal).unwrap()
}

fn asked(page: &GoalPage) -> GoalAsked {
    GoalAsked {
        id: page.goal.id.clone(),
    }
}

fn go(page: &GoalPage, state: GoalState, all_the_same: bool) -> GoalGo {
    GoalGo {
        id: page.goal.id.clone(),
        state,
        all_the_same,
    }
}

#[test]
fn nothing_is_kept_before_a_goal_has_words_and_a_retry_doubles_nothing() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let goal = desk.goal_start(Nothing {}).unwrap().goal;
    let refused = desk.goal_save(goal).unwrap_err();
    assert_eq!(refused.code, ErrorCode::GoalUnnamed);
    let goal = new(desk, "Walk to the bridge");
    for _ in 0..2 {
        assert!(desk.goal_save(goal.clone()).unwrap().saved);
    }
    let page = desk.goals_list(Nothing {}).unwrap();
    assert_eq!((page.active.len(), page.later.len()), (1, 0));
    assert_eq!(page.active[0].next, None);
}

#[test]
fn the_fourth_is_kept_for_later_with_a_sentence_and_goes_on_all_the_same_when_asked() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    for words in ["One", "Two", "Three"] {
        assert_eq!(add(desk, words).later, None);
    }
    let fourth = add(desk, "Four");
    assert!(fourth.later.as_deref().unwrap().contains("three goals"));
    let waits = desk.goal_go(go(&fourth, GoalState::Active, false)).unwrap();
    assert_eq!(waits.line.state, GoalState::Later);
    let active = desk.goal_go(go(&fourth, GoalState::Active, true)).unwrap();
    assert_eq!((active.line.state, active.later), (GoalState::Active, None));
    assert_eq!(desk.goals_list(Nothing {}).unwrap().active.len(), 4);
}

#[test]
fn steps_get_ids_are_done_and_a_goal_is_looked_at_again() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let today = desk.today().unwrap();
    let mut goal = new(desk, "Walk to town");
    goal.steps = vec![GoalStep {
        id: String::new(),
        words: Private::from("Find my shoes"),
        done: None,
    }];
    goal.review = Some(today.to_string());
    let page = desk.goal_save(goal).unwrap();
    assert!(page.line.look && !page.goal.steps[0].id.is_empty());
    let mut goal = page.goal.clone();
    goal.steps[0].done = Some(today.to_string());
    let again = desk.goal_save(goal).unwrap();
    assert_eq!(again.goal.steps[0].id, page.goal.steps[0].id);
    assert_eq!(again.line.next, None);
    let review = GoalReview {
        id: page.goal.id.clone(),
        look: GoalLook::Smaller,
        words: Private::from("Walk to the gate"),
        next: Some(today.plus(14).to_string()),
    };
    let small = desk.goal_review(review).unwrap();
    assert_eq!(small.goal.words.as_str(), "Walk to the gate");
    assert!(!small.line.look);
    let last = small.turns.last().unwrap();
    assert_eq!(last.words.as_str(), "Walk to town");
}

#[test]
fn a_build_up_asks_first_and_offers_nothing_to_someone_whom_effort_makes_worse() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let mut goal = new(desk, "Walk to the bridge");
    goal.kind = GoalKind::Activity;
    let page = desk.goal_save(goal.clone()).unwrap();
    assert!(page.safety[0].starts_with("Sudden chest pain"));
    assert_eq!(page.build.unwrap().stand, GoalBuildStand::Ask);
    goal.tries = [Some(10), Some(20), Some(15)];
    for (effort, stand) in [
        (GoalEffort::Heart, GoalBuildStand::Limits),
        (GoalEffort::Neither, GoalBuildStand::Start),
    ] {
        goal.effort = Some(effort);
        let page = desk.goal_save(goal.clone()).unwrap();
        assert_eq!(page.build.unwrap().stand, stand);
        let amount = GoalAmount {
            id: goal.id.clone(),
            amount: 12,
        };
        match desk.goal_amount(amount) {
            Ok(page) => assert_eq!(page.build.unwrap().now, Some(12)),
            Err(refused) => assert_eq!(
                (refused.code, effort),
                (ErrorCode::StayWithinLimits, GoalEffort::Heart)
            ),
        }
    }
    // A later save leaves the amount as it is.
    let page = desk.goal_save(goal).unwrap();
    assert_eq!(page.build.unwrap().now, Some(12));
}

#[test]
fn a_goal_about_work_waits_for_the_one_switch_of_work() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let mut goal = new(desk, "Ask about a short week");
    goal.kind = GoalKind::Work;
    let refused = desk.goal_save(goal.clone()).unwrap_err();
    assert_eq!(refused.code, ErrorCode::WorkOff);
    desk.sheets_work(WorkSwitch { on: true }).unwrap();
    assert!(desk.goal_save(goal.clone()).unwrap().work);
    // One that is there stays there, and can be written on.
    desk.sheets_work(WorkSwitch { on: false }).unwrap();
    assert!(!desk.goal_save(goal).unwrap().work);
    assert_eq!(desk.goals_list(Nothing {}).unwrap().active.len(), 1);
}

#[test]
fn a_goal_is_found_removed_and_back_and_the_plan_is_a_page() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let page = add(desk, "Feed the heron");
    let find = |desk: &mut Desk, words: &str| {
        let words = Private::from(words);
        desk.goals_search(GoalsSearch { words })
            .unwrap()
            .found
            .len()
    };
    assert_eq!(
        (find(desk, "HERO"), find(desk, " "), find(desk, "x")),
        (1, 0, 0)
    );
    let paper = |what| GoalsPaper {
        what,
        large_print: false,
    };
    let pages = desk.goals_pages(paper(GoalsPrint::Plan)).unwrap();
    assert!(pages.words[0].as_str().contains("Feed the heron"));
    desk.goal_remove(asked(&page)).unwrap();
    assert_eq!(find(desk, "heron"), 0);
    assert_eq!(desk.goals_bin(Nothing {}).unwrap().removed[0].days_left, 30);
    let back = desk.goal_restore(asked(&page)).unwrap();
    assert_eq!(back.goal, page.goal);
    desk.goal_remove(asked(&page)).unwrap();
    let bin = desk.goal_remove_for_good(asked(&page)).unwrap();
    assert!(bin.removed.is_empty());
}

#[test]
fn goals_are_compared_with_what_was_hoped_when_it_is_switched_on() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    assert!(!add(desk, "Walk").scaling);
    assert!(
        desk.goals_scaling(GoalScaling { on: true })
            .unwrap()
            .scaling
    );
    let mut goal = new(desk, "Sing");
    goal.scale.now = Some(0);
    assert!(desk.goal_save(goal).unwrap().scaling);
    let paper = GoalsPaper {
        what: GoalsPrint::Practitioner,
        large_print: true,
    };
    let pages = desk.goals_pages(paper).unwrap();
    assert!(pages.words[0].as_str().contains("T score now: 50.0"));
}
