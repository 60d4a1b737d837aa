//! Help now: the crisis table of the content, in the shape the window asks for.

pub mod card;

use towpath_content::crisis::{self, Kind};
use towpath_content::words::english;

use crate::when::Day;
use crate::wire::{HelpKind, HelpLine, HelpPage, Nation};

/// Lists every way to reach help in a nation, danger first; none shows those that hold for all.
pub fn page(nation: Option<Nation>, today: Day) -> HelpPage {
    let words = english();
    let nation = nation.map(place);
    let lines = crisis::lines(nation, words)
        .into_iter()
        .map(|line| HelpLine {
            id: line.id,
            kind: block(line.kind),
            digits: line.digits,
            when: line.when,
            detail: line.detail,
        });
    HelpPage {
        lines: lines.collect(),
        chest_pain: crisis::chest_pain(words),
        source: crisis::source(nation, words),
        may_have_changed: crisis::may_have_changed(today.date(), words),
    }
}

fn place(nation: Nation) -> crisis::Nation {
    match nation {
        Nation::England => crisis::Nation::England,
        Nation::Scotland => crisis::Nation::Scotland,
        Nation::Wales => crisis::Nation::Wales,
        Nation::NorthernIreland => crisis::Nation::NorthernIreland,
    }
}

fn block(kind: Kind) -> HelpKind {
    match kind {
        Kind::Danger => HelpKind::Danger,
        Kind::Crisis => HelpKind::Crisis,
        Kind::Talk => HelpKind::Talk,
        Kind::Text => HelpKind::Text,
        Kind::Access => HelpKind::Access,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danger_leads_for_every_nation_and_for_none() {
        let nations = [
            Nation::England,
            Nation::Scotland,
            Nation::Wales,
            Nation::NorthernIreland,
        ];
        for nation in nations.map(Some).into_iter().chain([None]) {
            let page = page(nation, Day::first());
            assert_eq!(page.lines[0].kind, HelpKind::Danger);
            assert!(page.lines[0].digits.contains("999"));
            assert!(page.chest_pain.ends_with("Call 999."));
            assert_eq!(page.may_have_changed, None);
        }
    }

    #[test]
    fn past_its_review_date_the_page_says_so() {
        assert!(page(None, Day::last()).may_have_changed.is_some());
    }
}
