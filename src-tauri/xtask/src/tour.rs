//! `cargo xtask tour`: the pages of three invented twelve-week records, as PDF and as pictures.

use crate::{
    places,
    run::{self, command, heading},
    setup,
    trouble::Trouble,
};

/// Builds everything and makes the pages.
///
/// Errors: whatever the first step that failed says.
pub fn tour() -> Result<(), Trouble> {
    setup::everything()?;
    heading("The pages of three invented records");
    let mut tour = command(places::target().join("debug").join("tour"));
    run::done(&mut tour, "making the pages")
}
