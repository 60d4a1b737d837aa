//! Writes the sample documents as PDF, SVG pages and plain text into a folder:
//! `cargo run -p towpath-report --features samples --example samples -- FOLDER`.

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use towpath_report::{pdf, plain, samples, svg_pages};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("which folder?")?);
    fs::create_dir_all(&folder)?;
    for (name, document) in samples::all() {
        fs::write(
            folder.join(format!("{name}.pdf")),
            pdf(&document, samples::MADE)?,
        )?;
        fs::write(folder.join(format!("{name}.txt")), plain(&document))?;
        for (at, page) in svg_pages(&document)?.iter().enumerate() {
            fs::write(folder.join(format!("{name}-{}.svg", at + 1)), page)?;
        }
    }
    Ok(())
}
