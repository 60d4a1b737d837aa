//! The workbook from a terminal: the same core, no window.
//!
//! It has no rules and no SQL: it reads arguments and a passphrase, asks the core, and says what
//! came back. Exit status: 0, 1 (refused, one line on standard error) or 2 (usage).

mod args;
mod commands;
mod file;
mod from;
mod json;
mod say;
mod trouble;

use std::process::ExitCode;

use say::Out;
use towpath_content::words::speak_plainly;
use towpath_core::workbook::Wiping;

/// Every piece of memory is wiped as it is given back.
#[global_allocator]
static MEMORY: Wiping = Wiping::new();

fn main() -> ExitCode {
    towpath_core::workbook::forbid_dumps();
    let plain = format!("--{}", args::PLAIN);
    speak_plainly(std::env::args_os().any(|word| word == *plain));
    let matches = args::command().get_matches();
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
