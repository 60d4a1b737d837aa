//! Set-up: everything a fresh machine needs, and nothing twice.

use crate::{
    apt,
    binaries::Kind,
    packages::{BUILD, DRIVE, TEST},
    trouble::Trouble,
    versions, window,
};

/// Makes the machine ready to build and open the program.
///
/// Errors: whatever the first step that failed says.
pub fn for_building() -> Result<(), Trouble> {
    versions::check()?;
    apt::install(BUILD)?;
    apt::british_locale()
}

/// Makes the machine ready to run the program on a private virtual display.
///
/// Errors: [`Trouble::NotAllowed`] or [`Trouble::Failed`].
pub fn for_driving() -> Result<(), Trouble> {
    apt::install(DRIVE)
}

/// Makes the machine ready for every test, in one question to `apt`.
///
/// Errors: whatever the first step that failed says.
pub fn for_testing() -> Result<(), Trouble> {
    versions::check()?;
    apt::install(&[BUILD, DRIVE, TEST].concat())?;
    apt::british_locale()
}

/// Sets everything up and builds both kinds of the program.
///
/// Errors: whatever the first step that failed says.
pub fn everything() -> Result<(), Trouble> {
    for_testing()?;
    window::packages()?;
    window::build()?;
    Kind::Plain.build()?;
    Kind::Journeys.build()
}
