//! A record as it is written, made into the interchange form.

use std::fs;

use serde_json::{Map, Value, json};

use crate::house;

/// The day British clocks went back in the year of the records.
const CLOCKS_BACK: &str = "2026-10-25";

/// A record that can be read in.
pub(super) struct Record {
    pub who: String,
    pub practitioner: String,
    /// The interchange form.
    pub file: Vec<u8>,
}

/// Reads one of the records.
pub(super) fn read(name: &str) -> Record {
    let path = house::top().join(format!("tests/fixtures/tour/{name}.toml"));
    let text = fs::read_to_string(&path).expect("a record");
    let mut file: Map<String, Value> = toml::from_str(&text).expect("a record is TOML");
    let mut word = |key: &str| match file.remove(key) {
        Some(Value::String(word)) => word,
        _ => panic!("{name} has no {key}"),
    };
    let (who, practitioner) = (word("who"), word("practitioner"));
    let mut ids = Ids(0);
    for list in file.values_mut() {
        for one in list.as_array_mut().into_iter().flatten() {
            finish(one, &mut ids);
        }
    }
    file.insert("format".to_owned(), json!("towpath-workbook"));
    file.insert("version".to_owned(), json!(1));
    file.insert("made_at".to_owned(), json!(super::NOW));
    Record {
        who,
        practitioner,
        file: serde_json::to_vec(&file).expect("JSON"),
    }
}

/// Gives ids by number, so that the same record is the same file each time.
struct Ids(u32);

impl Ids {
    fn next(&mut self) -> Value {
        self.0 += 1;
        json!(format!("00000000-0000-4000-8000-{:012x}", self.0))
    }
}

/// Adds the id of one thing, makes its times whole, and does so for what is inside it.
fn finish(one: &mut Value, ids: &mut Ids) {
    let Some(one) = one.as_object_mut() else {
        return;
    };
    one.entry("id").or_insert_with(|| ids.next());
    for (short, long) in [("on", "at"), ("done", "finished_at")] {
        if let Some(Value::String(local)) = one.remove(short) {
            one.insert(long.to_owned(), json!(moment(&local)));
        }
    }
    if let Some(Value::Object(ratings)) = one.remove("ratings") {
        let rated = ratings
            .into_iter()
            .map(|(rating, value)| json!({ "rating": rating, "value": value }));
        one.insert("ratings".to_owned(), rated.collect());
    }
    for (name, inside) in one.iter_mut() {
        // What is rated and answered has names of its own; all other lists hold things with ids.
        if name != "ratings" && name != "answers" {
            for one in inside.as_array_mut().into_iter().flatten() {
                finish(one, ids);
            }
        }
    }
}

/// Makes a local time of Britain whole: `2026-11-02 19:30`.
fn moment(local: &str) -> String {
    let (day, time) = local.split_once(' ').expect("a day and a time");
    let offset = if day < CLOCKS_BACK { "+01:00" } else { "Z" };
    format!("{day}T{time}:00{offset}")
}
