//! `cargo xtask screens`: a picture of every screen in every theme.

use crate::{
    binaries, places,
    run::{self, command, heading},
    setup,
    trouble::Trouble,
};

/// Builds the program and makes every picture; `rest` goes to the tests crate's `screens`.
///
/// Errors: whatever the first step that failed says.
pub fn screens(rest: &[&str]) -> Result<(), Trouble> {
    setup::everything()?;
    heading("Pictures of every screen");
    let mut screens = command(places::target().join("debug").join("screens"));
    run::done(binaries::tell(screens.args(rest)), "making the pictures")
}
