//! `new`, `passphrase change` and `check`.

use serde_json::json;
use towpath_content::words::Arg;
use towpath_core::workbook::Workbook;
use zeroize::Zeroizing;

use super::{Asked, costing};
use crate::trouble::Trouble;

/// Makes a workbook and shows its recovery code once.
pub fn new(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let typed = asked.lines.next("cli-ask-new-passphrase")?;
    let (workbook, code) = Workbook::make(&asked.folder, typed, costing(), asked.now)?;
    let groups = Zeroizing::new(code.groups().to_vec());
    asked.out.say("cli-made", &[]);
    asked.out.say("cli-recovery-code", &[]);
    asked.out.line(&Zeroizing::new(groups.join(" ")));
    asked.out.say("cli-recovery-keep", &[]);
    let place = workbook.folder().display().to_string();
    asked
        .out
        .value(&json!({ "workbook": place, "groups": *groups }));
    Ok(())
}

/// Changes the passphrase: the old one first, then the new one.
pub fn change(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let typed = asked.lines.next("cli-ask-passphrase")?;
    // The old one opens the workbook and is asked again by the vault before it is replaced.
    let again = towpath_core::wire::Typed(typed.0.clone());
    let new = asked.lines.next("cli-ask-new-passphrase")?;
    let (mut workbook, notices) = Workbook::open(&asked.folder, typed, asked.now)?;
    asked.out.notices(&notices);
    workbook.change_passphrase(again, new, costing())?;
    asked.out.say("cli-passphrase-changed", &[]);
    asked.out.value(&json!({ "changed": true }));
    Ok(())
}

/// Checks every page of the workbook.
pub fn check(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let faults = asked.open()?.faults()?;
    asked
        .out
        .value(&json!({ "sound": faults == 0, "faults": faults }));
    if faults == 0 {
        asked.out.say("cli-check-sound", &[]);
        return Ok(());
    }
    let count = i64::try_from(faults).unwrap_or(i64::MAX);
    asked
        .out
        .say("cli-check-faults", &[("count", Arg::Number(count))]);
    Err(towpath_core::wire::ErrorCode::DataDamaged.into())
}
