//! The workbook from a terminal: the same core, no window.
//!
//! A program of its own, and inside the program with the window too, so that a package holds the
//! large parts once.
//! It has no rules and no SQL: it reads arguments and a passphrase, asks the core, and says what
//! came back. Exit status: 0, 1 (refused, one line on standard error) or 2 (usage).

mod args;
mod commands;
mod file;
mod from;
mod json;
mod say;
mod trouble;

use std::ffi::OsString;
use std::process::ExitCode;

use say::Out;
use towpath_content::words::speak_plainly;

/// Does what was asked and says how it went.
///
/// Shape: the arguments begin with the name of the program.
pub fn run(arguments: Vec<OsString>) -> ExitCode {
    towpath_core::workbook::forbid_dumps();
    let plain = format!("--{}", args::PLAIN);
    speak_plainly(arguments.iter().any(|word| *word == *plain));
    let matches = args::command().get_matches_from(arguments);
    speak_plainly(matches.get_flag(args::PLAIN));
    let mut out = Out::new(matches.get_flag("json"));
    match commands::run(&matches, &mut out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            out.trouble(&trouble);
            ExitCode::from(trouble.status())
        }
    }
}
