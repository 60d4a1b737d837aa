//! `cargo xtask start`: from a fresh machine to the open window.

use crate::{
    binaries::{self, Kind},
    places,
    run::{self, command, heading},
    setup,
    trouble::Trouble,
    window,
};

/// Sets everything up and opens the program; with no display, walks through it on a private one.
///
/// Errors: whatever the first step that failed says.
pub fn start() -> Result<(), Trouble> {
    setup::for_building()?;
    window::packages()?;
    window::build()?;
    Kind::Plain.build()?;
    if has_display() {
        heading("Towpath is open. Close its window to come back here.");
        return run::done(&mut command(Kind::Plain.window()), "running the program");
    }
    println!("\nThere is no display here, so the window cannot be shown.");
    println!("Towpath will run on a private virtual display instead.");
    println!("It will walk through a first use, with made-up entries.");
    setup::for_driving()?;
    Kind::Journeys.build()?;
    heading("A first use, with made-up entries");
    let walk = places::target().join("debug").join("walk");
    run::done(
        binaries::tell(&mut command(walk)),
        "the walk through the program",
    )
}

fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
