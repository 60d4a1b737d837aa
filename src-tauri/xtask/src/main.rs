//! The project's own commands, run as `cargo xtask COMMAND`.
//!
//! It needs nothing but the standard library, so that it builds in seconds on a fresh machine.
//! It must not know any rule of the programme.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program for a terminal"
)]

mod apt;
mod bench;
mod binaries;
mod conformance;
mod fingerprint;
mod icons;
mod package;
mod packages;
mod pictures;
mod places;
mod run;
mod setup;
mod start;
mod tally;
mod test;
mod tools;
mod tour;
mod trouble;
mod verapdf;
mod versions;
mod window;

use std::process::ExitCode;

use trouble::Trouble;

const USAGE: &str = "\
cargo xtask start         set everything up and open the program
cargo xtask test          set everything up and run every test
cargo xtask conformance   let veraPDF judge the PDFs that the tests made
cargo xtask screens       make a picture of every screen
cargo xtask tour          make the pages of three invented records, and pictures of them
cargo xtask bench         measure speed, memory and size against their floors
cargo xtask package       make a .deb and an .rpm, and try the .deb
cargo xtask icons         make the icons from the drawing in icons/
cargo xtask setup         only set everything up";

fn main() -> ExitCode {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let done = match asked.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["start"] => start::start(),
        ["test"] => test::test(),
        ["conformance"] => conformance::conformance(),
        ["screens", ref rest @ ..] => pictures::screens(rest),
        ["tour"] => tour::tour(),
        ["bench", ref rest @ ..] => bench::bench(rest),
        ["package"] => package::package(),
        ["icons"] => icons::icons(),
        ["setup"] => setup::everything(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Trouble::Counted) => ExitCode::FAILURE,
        Err(trouble) => {
            eprintln!("\n{trouble}");
            ExitCode::FAILURE
        }
    }
}
