//! Makes the pages of the three invented records as PDF and as pictures: `cargo xtask tour`.

// A program of the tests: it speaks to whoever started it.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::process::Command;

use towpath_tests::{house, tour};

/// Sharp enough to read the smallest words on a screen. Units: dots per inch.
const DOTS: &str = "110";

fn main() {
    let folder = house::target().join("tour");
    let _ = fs::remove_dir_all(&folder);
    for name in tour::RECORDS {
        let place = folder.join(name);
        fs::create_dir_all(&place).expect("a folder for the pages");
        for page in tour::pages(&tour::tell(name)) {
            let file = place.join(format!("{}.pdf", page.name));
            fs::write(&file, page.pdf()).expect("a document");
            let drawn = Command::new("pdftoppm")
                .args(["-png", "-r", DOTS])
                .args([&file, &place.join(&page.name)])
                .status();
            assert!(drawn.expect("pdftoppm").success(), "{}", file.display());
        }
    }
    println!("The pages of the three records are in {}", folder.display());
}
