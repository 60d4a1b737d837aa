//! Which questions a sheet asks: by its size, and by what was answered before.

use std::collections::BTreeSet;

use towpath_content::sheets::formulas::Takes;
use towpath_content::sheets::kinds::Kind;
use towpath_content::sheets::pack::{Condition, Question, Sheet, ShowIf, Size, Test};

use super::value::Value;
use super::{Answers, fit};

/// The questions, texts and computed values that are shown, in order.
///
/// An answer to a question that is not shown itself decides nothing.
pub fn shown<'a>(sheet: &'a Sheet, size: Size, answers: &Answers) -> Vec<&'a Question> {
    let mut ids: BTreeSet<&str> = BTreeSet::new();
    let mut shown = Vec::new();
    for question in sheet.questions.iter().filter(|one| one.from <= size) {
        let holds = |condition: &Condition| {
            let asked = ids.contains(condition.question.as_str());
            let answer = answers.get(&condition.question).filter(|_| asked);
            is_so(&condition.test, answer)
        };
        let is_shown = match &question.show_if {
            None => true,
            Some(ShowIf::All(conditions)) => conditions.iter().all(holds),
            Some(ShowIf::Any(conditions)) => conditions.iter().any(holds),
        };
        if is_shown {
            ids.insert(&question.id);
            shown.push(question);
        }
    }
    shown
}

/// The first question that is asked and has no answer yet, or the last that is asked.
pub fn next_open<'a>(shown: &[&'a Question], answers: &Answers) -> Option<&'a str> {
    let mut asked = shown.iter().filter(|one| one.kind.is_asked());
    let open = asked.clone().find(|one| !answers.contains_key(&one.id));
    open.or_else(|| asked.next_back())
        .map(|one| one.id.as_str())
}

/// Works out a computed question; none where something is missing.
pub fn computed(question: &Question, answers: &Answers) -> Option<f64> {
    let Kind::Computed(computed) = &question.kind else {
        return None;
    };
    let takes = computed.formula.takes();
    let given = computed.of.iter().enumerate().map(|(place, id)| {
        let answer = answers.get(id)?;
        match (takes.get(place), answer) {
            (Some(Takes::Time), Value::Text(text)) => {
                let time = fit::time(text.as_str())?;
                Some(super::night::minutes(time))
            }
            (_, answer) => answer.number().map(|number| number as f64),
        }
    });
    computed.formula.work(&given.collect::<Vec<_>>())
}

fn is_so(test: &Test, answer: Option<&Value>) -> bool {
    let chosen = |ids: &[String]| match answer {
        Some(Value::Text(id)) => ids.iter().any(|one| one == id.as_str()),
        Some(Value::Many(many)) => many
            .iter()
            .any(|id| ids.iter().any(|one| one == id.as_str())),
        _ => false,
    };
    let number = answer.and_then(Value::number);
    match test {
        Test::Is(ids) => chosen(ids),
        // Nothing said is the careful side too.
        Test::IsNot(ids) => !chosen(ids),
        Test::AtLeast(least) => number.is_some_and(|number| number >= *least),
        Test::AtMost(most) => number.is_some_and(|number| number <= *most),
    }
}
