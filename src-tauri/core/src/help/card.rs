//! The card: Help now on one small page, to keep in a pocket or on a door.

use towpath_content::crisis::{self, Kind, Line};
use towpath_content::words::english;
use towpath_report::document::{Block, Document, Section};

use super::place;
use crate::share::{LANGUAGE, page_words};
use crate::store::contact::Contact;
use crate::when::Day;
use crate::wire::Nation;

/// Sets the numbers of a nation, danger first, and then the person's own people, if any.
pub fn document(nation: Option<Nation>, people: &[Contact], today: Day) -> Document {
    let words = english();
    let nation = nation.map(place);
    let lines = crisis::lines(nation, words);
    let (danger, others): (Vec<Line>, Vec<Line>) = lines
        .into_iter()
        .partition(|line| line.kind == Kind::Danger);
    let mut sections: Vec<Section> = danger.into_iter().map(section).collect();
    if let Some(first) = sections.first_mut() {
        first.blocks.push(Block::Text(crisis::chest_pain(words)));
    }
    sections.extend(others.into_iter().map(section));
    if !people.is_empty() {
        sections.push(Section {
            head: words.say("help-people"),
            blocks: people.iter().map(|one| Block::Text(said(one))).collect(),
        });
    }
    let mut foot = vec![crisis::source(nation, words)];
    foot.extend(crisis::may_have_changed(today.date(), words));
    foot.push(words.say("report-foot-safety"));
    Document {
        title: words.say("help-title"),
        byline: Vec::new(),
        sections,
        foot,
        large: false,
        small: true,
        page_words: page_words(),
        lang: LANGUAGE.to_owned(),
    }
}

/// The digits and when to use them as the head; who answers below.
fn section(line: Line) -> Section {
    Section {
        head: format!("{}  {}", line.digits, line.when),
        blocks: vec![Block::Text(line.detail)],
    }
}

fn said(one: &Contact) -> String {
    let parts = [&one.name, &one.reach, &one.note].map(|part| part.as_str());
    let there: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    there.join("\n")
}

#[cfg(test)]
mod tests {
    use chrono::Days;
    use towpath_report::svg_pages;

    use super::*;

    #[test]
    fn the_card_is_one_page_in_every_nation_before_and_past_the_review_date() {
        let fresh = crisis::review_by();
        let past = fresh + Days::new(1);
        for day in [fresh, past] {
            for nation in [
                None,
                Some(Nation::England),
                Some(Nation::Scotland),
                Some(Nation::Wales),
                Some(Nation::NorthernIreland),
            ] {
                let card = document(nation, &[], Day::of(day).expect("a day"));
                let pages = svg_pages(&card).expect("it is set");
                assert_eq!(pages.len(), 1, "{nation:?} on {day}");
            }
        }
    }
}
