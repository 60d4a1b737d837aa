//! A program whose disk fails it: it tries, says what was refused, and tries again.
//!
//! `saver diary|passphrase|make DIR`. Each thing is tried up to three times, as a person would.
//! It speaks only to the proof that started it, and what it writes is made up.

// A program of the tests: it speaks to whoever started it.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used)]

use std::path::Path;

use towpath_core::refused::Refused;
use towpath_core::workbook::{Costing, Workbook};
use towpath_tests::killed::{FIRST, SECOND};
use towpath_tests::refused::{ENTRIES, entry, now, typed};

/// How often a person tries the same again.
const TRIES: usize = 3;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [what, dir] = &arguments[..] else {
        panic!("saver diary|passphrase|make DIR")
    };
    let dir = Path::new(dir);
    match what.as_str() {
        "diary" => diary(dir),
        "passphrase" => {
            let Some(mut workbook) = open(dir) else {
                return;
            };
            again("passphrase", || {
                workbook.change_passphrase(typed(FIRST), typed(SECOND), Costing::Test)
            });
        }
        "make" => {
            again("workbook", || {
                Workbook::make(dir, typed(FIRST), Costing::Test, now())
            });
        }
        other => panic!("{other} is not known here"),
    }
}

fn diary(dir: &Path) {
    let Some(mut workbook) = open(dir) else {
        return;
    };
    for number in 0..ENTRIES {
        again(&format!("entry {number}"), || {
            workbook.save_entry(entry(number), now())
        });
    }
}

fn open(dir: &Path) -> Option<Workbook> {
    again("open", || Workbook::open(dir, typed(FIRST), now())).map(|(workbook, _)| workbook)
}

/// Tries until it is done, and says each time how it went.
fn again<T>(what: &str, mut work: impl FnMut() -> Result<T, Refused>) -> Option<T> {
    for _ in 0..TRIES {
        match work() {
            Ok(done) => {
                println!("kept {what}");
                return Some(done);
            }
            Err(refused) => println!("refused {what}: {:?}", refused.code),
        }
    }
    None
}
