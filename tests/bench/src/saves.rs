//! What a save asks of the disk: bytes and syncs, watched from outside.

use std::{
    env, fs,
    path::Path,
    process::{Command, Stdio},
};

use towpath_core::{
    when::Moment,
    wire::Typed,
    workbook::{Costing, Workbook},
};

use crate::{
    figure::{Table, Target, Unit},
    person::{self, PASSPHRASE, Person},
    trouble::Trouble,
};

/// Saves that are watched; what opening costs is taken off by a run without any.
const SAVES: u32 = 20;
/// Entries of the made-up workbook that saves are added to.
const YEARS: u32 = 10;

/// Watches saves into a copy of a person's workbook, and into a bare database.
///
/// Errors: [`Trouble`].
pub fn measure(table: &mut Table, person: &Person) -> Result<(), Trouble> {
    let ours = per_save("saves", &person.workbook())?;
    let bare = per_save("bare-saves", &person.folder.path().join("bare"))?;
    let (kilobytes, floor) = (ours.bytes / 1000.0, bare.bytes / 1000.0);
    table.add(
        "bytes written by a save",
        Unit::Kilobytes,
        kilobytes,
        Some(floor),
        Target::AtMost(64.0),
    );
    table.add(
        "syncs of a save",
        Unit::Count,
        ours.syncs,
        Some(bare.syncs),
        Target::AtMost(6.0),
    );
    Ok(())
}

/// Opens a workbook and saves so many entries.
///
/// Errors: [`Trouble::Refused`].
pub fn only(folder: &Path, count: u32) -> Result<(), Trouble> {
    let now = person::next(YEARS, 0)?.at;
    let mut workbook = open(folder, now)?;
    for number in 0..count {
        let entry = person::next(YEARS, 1000 + number)?;
        workbook.save_entry(entry, now)?;
    }
    Ok(())
}

fn open(folder: &Path, now: Moment) -> Result<Workbook, Trouble> {
    let passphrase = Typed(PASSPHRASE.into());
    if folder.exists() {
        return Ok(Workbook::open(folder, passphrase, now)?.0);
    }
    Ok(Workbook::make(folder, passphrase, Costing::Calibrated, now)?.0)
}

/// What the disk was asked for.
struct Asked {
    bytes: f64,
    syncs: f64,
}

fn per_save(verb: &str, folder: &Path) -> Result<Asked, Trouble> {
    let (some, none) = (watched(verb, folder, SAVES)?, watched(verb, folder, 0)?);
    let each = |some: f64, none: f64| (some - none) / f64::from(SAVES);
    Ok(Asked {
        bytes: each(some.bytes, none.bytes),
        syncs: each(some.syncs, none.syncs),
    })
}

fn watched(verb: &str, folder: &Path, count: u32) -> Result<Asked, Trouble> {
    let log = tempfile::NamedTempFile::new()?;
    let mut strace = Command::new("strace");
    strace
        .args(["-f", "-e", "trace=write,pwrite64,fsync,fdatasync", "-o"])
        .arg(log.path());
    strace
        .arg(env::current_exe()?)
        .arg(verb)
        .arg(folder)
        .arg(count.to_string());
    let status = strace
        .stdout(Stdio::null())
        .status()
        .map_err(|_| Trouble::Missing("strace"))?;
    if !status.success() {
        return Err(Trouble::Missing("a watched save"));
    }
    let text = fs::read_to_string(log.path())?;
    let (mut bytes, mut syncs) = (0.0, 0.0);
    for line in text.lines() {
        if line.contains("sync(") {
            syncs += 1.0;
        } else if let Some((_, written)) = line.rsplit_once(" = ") {
            bytes += written.trim().parse::<f64>().unwrap_or(0.0);
        }
    }
    Ok(Asked { bytes, syncs })
}
