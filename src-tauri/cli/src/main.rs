//! The terminal program: its arguments go to the crate, its exit status comes back.

use std::process::ExitCode;

use towpath_core::workbook::Wiping;

/// Every piece of memory is wiped as it is given back.
#[global_allocator]
static MEMORY: Wiping = Wiping::new();

fn main() -> ExitCode {
    towpath_cli::run(std::env::args_os().collect())
}
