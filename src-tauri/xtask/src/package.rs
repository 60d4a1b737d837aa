//! `cargo xtask package`: the release programs as a .deb and an .rpm, made and tried.
//!
//! What is in them stands in `src-tauri/Cargo.toml`. Once the tools are there, no network is
//! asked for anything.

use std::{fs, path::Path};

use crate::{
    apt, binaries,
    packages::{BUILD, DRIVE, PACKAGE, TEST},
    places,
    run::{self, command, heading},
    tools::{Built, tool},
    trouble::{Trouble, at},
    versions, window,
};

/// The crate whose manifest says what is in the packages.
const CRATE: &str = "src-tauri";

/// Builds release programs, packs them, and tries the .deb: it is installed where nothing else
/// sees it, used, and taken away again.
///
/// Errors: whatever the first step that failed says.
pub fn package() -> Result<(), Trouble> {
    versions::check()?;
    apt::install(&[BUILD, DRIVE, TEST, PACKAGE].concat())?;
    window::packages()?;
    window::build()?;
    binaries::release()?;

    let folder = places::target().join("packages");
    fs::create_dir_all(&folder).map_err(at(&folder))?;
    let (deb, rpm) = (folder.join("towpath.deb"), folder.join("towpath.rpm"));
    pack_deb(&deb)?;
    pack_rpm(&rpm)?;
    try_out(&deb, &rpm)?;
    println!("\n{}\n{}", deb.display(), rpm.display());
    Ok(())
}

fn pack_deb(to: &Path) -> Result<(), Trouble> {
    let program = tool("cargo-deb", Built::Fast)?;
    heading("The .deb");
    let mut pack = command(program);
    pack.args(["--locked", "--offline", "--no-build", "--no-strip"]);
    pack.args(["--package", "towpath", "--output"]).arg(to);
    run::done(&mut pack, "packing the .deb")
}

fn pack_rpm(to: &Path) -> Result<(), Trouble> {
    let program = tool("cargo-generate-rpm", Built::Fast)?;
    heading("The .rpm");
    let mut pack = command(program);
    pack.args(["--package", CRATE, "--target-dir"]);
    pack.arg(places::target()).arg("--output").arg(to);
    run::done(&mut pack, "packing the .rpm")
}

fn try_out(deb: &Path, rpm: &Path) -> Result<(), Trouble> {
    heading("The package, installed and used");
    let mut build = binaries::workspace("build");
    build.args(["--bins", "--examples", "--features", binaries::FEATURES]);
    run::done(&mut build, "building the trial of the package")?;
    let mut packaged = command(places::target().join("debug").join("packaged"));
    run::done(packaged.arg(deb).arg(rpm), "trying the package")
}
