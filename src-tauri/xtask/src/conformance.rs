//! `cargo xtask conformance`: every PDF that the tests made, judged by veraPDF.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    binaries::{self, FEATURES},
    places,
    run::{self, Heard, command, heading},
    tally::Tally,
    trouble::{Trouble, at},
    verapdf,
};

/// What each PDF must be: PDF/UA-1 for people who listen, PDF/A-2a for years to come.
const FLAVOURS: &[&str] = &["ua1", "2a"];

/// Judges the PDFs in `target/pdfs` and the samples of the report room; ends with one line that
/// counts the judgements.
///
/// Errors: [`Trouble::NoPdf`] when the tests have made none; [`Trouble::Counted`] when one fails.
pub fn conformance() -> Result<(), Trouble> {
    let from_tests = pdfs_in(&places::pdfs())?;
    if from_tests.is_empty() {
        return Err(Trouble::NoPdf {
            folder: places::pdfs(),
        });
    }
    verapdf::fetch()?;
    let mut files = samples()?;
    files.extend(from_tests);

    let mut tally = Tally::default();
    for flavour in FLAVOURS {
        heading(&format!("veraPDF, {flavour}, {} files", files.len()));
        let heard = run::heard(&mut verapdf::judge(flavour, &files))?;
        tally.add(judged(&heard, files.len()));
    }
    println!("\n{tally}");
    if tally.failed == 0 {
        Ok(())
    } else {
        Err(Trouble::Counted)
    }
}

/// Counts `PASS path flavour` lines; a file without one has failed.
fn judged(heard: &Heard, files: usize) -> Tally {
    let passed = heard
        .lines
        .iter()
        .filter(|line| line.starts_with("PASS "))
        .count();
    let failed = files.saturating_sub(passed) + usize::from(!heard.well && passed == files);
    Tally {
        passed: passed as u32,
        failed: failed as u32,
    }
}

fn samples() -> Result<Vec<PathBuf>, Trouble> {
    let folder = places::target().join("samples");
    fs::create_dir_all(&folder).map_err(at(&folder))?;
    let mut build = binaries::workspace("build");
    build.args(["--example", "samples", "--features"]);
    build.arg(format!("{FEATURES},towpath-report/samples"));
    run::done(&mut build, "building the sample documents")?;
    let program = places::target()
        .join("debug")
        .join("examples")
        .join("samples");
    run::done(command(program).arg(&folder), "making the sample documents")?;
    pdfs_in(&folder)
}

fn pdfs_in(folder: &Path) -> Result<Vec<PathBuf>, Trouble> {
    let mut found = Vec::new();
    if folder.is_dir() {
        for file in fs::read_dir(folder).map_err(at(folder))? {
            found.push(file.map_err(at(folder))?.path());
        }
    }
    found.retain(|path| path.extension().is_some_and(|kind| kind == "pdf"));
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(well: bool, lines: &[&str]) -> Heard {
        Heard {
            lines: lines.iter().map(|line| (*line).to_owned()).collect(),
            well,
        }
    }

    #[test]
    fn a_file_that_verapdf_is_silent_about_has_failed() {
        let good = heard(true, &["PASS a.pdf ua1", "PASS b.pdf ua1"]);
        assert_eq!(
            judged(&good, 2),
            Tally {
                passed: 2,
                failed: 0
            }
        );
        assert_eq!(
            judged(&good, 3),
            Tally {
                passed: 2,
                failed: 1
            }
        );
        let bad = heard(false, &["PASS a.pdf ua1", "FAIL b.pdf ua1"]);
        assert_eq!(
            judged(&bad, 2),
            Tally {
                passed: 1,
                failed: 1
            }
        );
        assert_eq!(
            judged(&heard(false, &[]), 1),
            Tally {
                passed: 0,
                failed: 1
            }
        );
    }
}
