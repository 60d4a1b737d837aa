//! The copy lint over articles: the main words are at most of grade 6, the plain ones of grade 4,
//! and both keep the rules of the catalogue.
//!
//! Source: issue 4, points 17 and 18; experience, gate G9.

use super::Read;
use crate::lint::Fault;
use crate::lint::grade::{PLAIN, USUAL};
use crate::packs::prose::{alone, together};

/// Returns what is wrong with the words of articles that were read.
pub fn faults(read: &Read) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (file, said) in &read.said {
        for one in said {
            let limits = if one.plain { &PLAIN } else { &USUAL };
            faults.extend(alone(file, one, limits));
        }
        let main = said.iter().filter(|one| !one.plain);
        let plain = said.iter().filter(|one| one.plain);
        faults.extend(together(file, "the main words", main, &USUAL));
        faults.extend(together(file, "the plain words", plain, &PLAIN));
    }
    faults
}
