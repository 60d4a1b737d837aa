//! Looks into saved documents, and keeps a copy of each for the conformance check.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::house;
use crate::sweep;

/// The one document in a folder; waits for nothing, because a save is whole or absent.
pub fn only_one(folder: &Path) -> PathBuf {
    let files = sweep::files(folder);
    assert_eq!(files.len(), 1, "one document was saved: {files:?}");
    files[0].clone()
}

/// Every word of a document, one space between words.
pub fn words(document: &Path) -> String {
    let text = output("pdftotext", &["-layout".as_ref(), document, "-".as_ref()]);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a document says about itself, and everything in it with nothing packed.
pub fn unpacked(document: &Path) -> String {
    let options = ["--qdf", "--object-streams=disable", "--warning-exit-0"].map(Path::new);
    let mut arguments = options.to_vec();
    arguments.extend([document, "-".as_ref()]);
    output("qpdf", &arguments) + &output("pdfinfo", &[document])
}

/// Puts a copy where `cargo xtask conformance` looks.
pub fn keep(document: &Path, name: &str) {
    let folder = house::target().join("pdfs");
    fs::create_dir_all(&folder).expect("a folder for documents");
    fs::copy(document, folder.join(format!("{name}.pdf"))).expect("a copy of the document");
}

fn output(program: &str, arguments: &[&Path]) -> String {
    let output = Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|e| panic!("{program}: {e}"));
    assert!(
        output.status.success(),
        "{program}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}
