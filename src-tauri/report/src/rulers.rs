//! First against latest as the data that the templates read; the drawing is made there.

use serde_json::{Value, json};

use crate::document::{RulerPair, Rulers};
use crate::error::ReportError;
use crate::legible::legible;
use crate::words::{flat, named};

/// The longest ruler. A value beyond it is drawn at its end.
const TOP: u8 = 10;

/// Writes the data of rulers. Units: points.
///
/// Errors: `NoAlternative` where a pair has no words for those who do not see it.
pub(crate) fn data(
    rulers: &Rulers,
    side: f64,
    text: f64,
    small: f64,
) -> Result<Value, ReportError> {
    let row = |one: &RulerPair| {
        let alt = flat(&one.alt);
        if alt.trim().is_empty() {
            return Err(ReportError::NoAlternative);
        }
        Ok(json!({
            "name": named(&one.name, side, text),
            "hint": named(&one.hint, side, small),
            "first": one.first.min(TOP),
            "latest": one.latest.min(TOP),
            "once": one.once,
            "change": legible(&one.change),
            "days": one.days.as_ref().map(|days| flat(days)),
            "alt": alt,
        }))
    };
    let rows: Vec<Value> = rulers.rows.iter().map(row).collect::<Result<_, _>>()?;
    let head: Vec<String> = rulers.head.iter().map(|cell| flat(cell)).collect();
    Ok(json!({ "kind": "rulers", "head": head, "rows": rows }))
}
