//! The end of a sheet: what moved, said without praise or a cause, and what may come next.

use towpath_content::sheets::formulas::Formula;
use towpath_content::sheets::pack::{Change, Next, Sheet};
use towpath_content::words::{Arg, english};

use super::Answers;
use super::value::Value;

/// What there is to go to by now; the others come with their rooms.
const THERE: &[Next] = &[Next::Nothing];

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

/// The one next step that is offered, of those a sheet names and that are there.
pub fn offered(sheet: &Sheet) -> Option<Next> {
    sheet.next.iter().copied().find(|next| THERE.contains(next))
}
