//! The end of a sheet: what moved, said without praise or a cause, and what may come next.

use towpath_content::articles::articles;
use towpath_content::articles::pack::Article;
use towpath_content::sheets::formulas::Formula;
use towpath_content::sheets::pack::{Change, Next, Sheet};
use towpath_content::words::{Arg, english};

use super::Answers;
use super::value::Value;

/// The one next step that is offered.
#[derive(Clone, Copy, Debug)]
pub struct Offered {
    /// Of which kind it is.
    pub next: Next,
    /// What to read, where it is something to read.
    pub article: Option<&'static Article>,
}

/// Says every rating that was asked twice and answered twice: "The feeling: 80 before, 55 now."
pub fn sentences(sheet: &Sheet, answers: &Answers) -> Vec<String> {
    let said = |change: &Change| {
        let number = |id: &String| answers.get(id).and_then(Value::number);
        let (before, after) = (number(&change.before)?, number(&change.after)?);
        let given = [Some(before as f64), Some(after as f64)];
        let by = Formula::Change.work(&given)? as i64;
        let key = match by {
            0 => "sheet-change-same",
            ..0 => "sheet-change-lower",
            _ => "sheet-change-higher",
        };
        let (before, after, by) = (before.to_string(), after.to_string(), by.abs().to_string());
        let args = [
            ("name", Arg::Text(change.name.as_str())),
            ("before", Arg::Text(&before)),
            ("after", Arg::Text(&after)),
            ("by", Arg::Text(&by)),
        ];
        Some(english().tell(key, &args))
    };
    sheet.changes.iter().filter_map(said).collect()
}

/// The first next step of those a sheet names that is there by now.
pub fn offered(sheet: &Sheet) -> Option<Offered> {
    // Of several articles that lead to the sheet, the one that names it first.
    let place = |one: &Article| one.try_sheets.iter().position(|id| *id == sheet.id);
    let article = || {
        let leading = articles().newest().filter(|one| place(one).is_some());
        leading.min_by_key(|one| place(one))
    };
    sheet.next.iter().find_map(|&next| match next {
        Next::Article => article().map(|article| Offered {
            next,
            article: Some(article),
        }),
        Next::Try | Next::Nothing => Some(Offered {
            next,
            article: None,
        }),
        // They come with their rooms.
        Next::GoalStep | Next::Toolbox => None,
    })
}
