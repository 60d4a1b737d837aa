use proptest::prelude::*;
use towpath_content::sheets::pack::Question;
use towpath_content::sheets::sheets;

use super::*;
use crate::rooms::sheets::said;

/// Every field of every sheet.
fn fields() -> Vec<&'static Question> {
    sheets()
        .newest()
        .flat_map(|sheet| &sheet.questions)
        .collect()
}

fn field() -> impl Strategy<Value = &'static Question> {
    prop::sample::select(fields())
}

/// Words as people type them, and what a field may be looking for.
fn words() -> impl Strategy<Value = String> {
    let sound: Vec<String> = [
        "no",
        "yes",
        "22:30",
        "7.05",
        "24:00",
        "2026-11-22",
        "2026-02-30",
    ]
    .map(str::to_owned)
    .to_vec();
    prop_oneof![".{0,400}", prop::sample::select(sound), "[a-z-]{0,12}"]
}

fn number() -> impl Strategy<Value = i64> {
    prop_oneof![any::<i64>(), -2..800_i64]
}

fn cell() -> impl Strategy<Value = Cell> {
    let text = words().prop_map(|text| Cell::Text(Private(text)));
    prop_oneof![number().prop_map(Cell::Number), text]
}

fn column() -> impl Strategy<Value = String> {
    let known = [STEP, RATING, "day", "what", "enjoyed", "now"].map(str::to_owned);
    prop_oneof![9 => prop::sample::select(known.to_vec()), 1 => "[a-z]{1,6}"]
}

fn value() -> impl Strategy<Value = Value> {
    let row = prop::collection::btree_map(column(), cell(), 0..4);
    prop_oneof![
        number().prop_map(Value::Number),
        words().prop_map(|text| Value::Text(Private(text))),
        prop::collection::vec(words().prop_map(Private), 0..5).prop_map(Value::Many),
        prop::collection::vec(row, 0..120).prop_map(Value::Rows),
        Just(Value::RatherNotSay),
    ]
}

proptest! {
    // A failing case stands in the message; nothing is written beside the sources.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_answered_is_kept_so_that_it_comes_back_or_is_said_not_to_fit(
        question in field(),
        value in value(),
    ) {
        match checked(&question.kind, value) {
            Ok(Some(kept)) => {
                prop_assert_eq!(Value::from_json(&kept.to_json()), Some(kept.clone()));
                prop_assert_eq!(checked(&question.kind, kept.clone()), Ok(Some(kept.clone())));
                prop_assert!(!said::answer(&question.kind, &kept).contains("[sheet"));
            }
            Ok(None) => prop_assert!(question.kind.is_asked()),
            Err(unfit) => prop_assert!(unfit.words().ends_with('.')),
        }
    }

    #[test]
    fn a_number_is_kept_exactly_within_its_range(question in field(), number in number()) {
        let range = match &question.kind {
            Kind::WholeNumber(of) => of.lowest..=of.highest,
            Kind::Scale(of) => 0..=of.top,
            Kind::Minutes { longest } => 0..=i64::from(*longest),
            _ => return Ok(()),
        };
        let kept = checked(&question.kind, Value::Number(number));
        match range.contains(&number) {
            true => prop_assert_eq!(kept, Ok(Some(Value::Number(number)))),
            false => {
                let (low, high) = (*range.start(), *range.end());
                prop_assert_eq!(kept, Err(Unfit::Range { low, high }));
            }
        }
    }

    #[test]
    fn what_is_typed_in_a_terminal_never_breaks_a_field(question in field(), text in ".{0,200}") {
        if let Some(value) = Value::typed(&question.kind, &text) {
            let _ = checked(&question.kind, value);
        }
    }
}

#[test]
fn a_question_may_always_be_left_unsaid() {
    for question in fields().into_iter().filter(|one| one.kind.is_asked()) {
        let kept = checked(&question.kind, Value::RatherNotSay);
        assert_eq!(kept, Ok(Some(Value::RatherNotSay)), "{}", question.id);
    }
}
