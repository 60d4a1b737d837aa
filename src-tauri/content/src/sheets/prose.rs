//! The copy lint over packs: what a sheet says keeps the rules of the catalogue, and its smallest
//! size is plain.
//!
//! Source: issue 4, point 18 (grade 6, and 4 in the smallest size); experience, gate G9.

use super::Read;
use crate::lint::Fault;
use crate::lint::grade::{PLAIN, USUAL};
use crate::packs::prose::{alone, together};
use crate::packs::reading::Place;

/// Returns what is wrong with the words of packs that were read.
///
/// What the invented person says is a person's own way of writing: it is judged text by text.
pub fn faults(read: &Read) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (file, said) in &read.said {
        for one in said {
            faults.extend(alone(file, one, &USUAL));
        }
        let whole = said.iter().filter(|one| one.place == Place::Ours);
        let smallest = whole.clone().filter(|one| one.plain);
        faults.extend(together(file, "the whole sheet", whole, &USUAL));
        faults.extend(together(file, "the smallest size", smallest, &PLAIN));
    }
    faults
}
