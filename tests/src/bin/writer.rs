//! A program to be killed, cut off or refused: it saves rows in a vault, changes its passphrase
//! or makes one, and says on standard output what was acknowledged.
//!
//! `writer rows|journal|careless|passphrase DIR NUMBER [COUNT]` · `writer make DIR` · `writer steps
//! DIR NUMBER`, which dies by itself after so many steps of the store, before they are kept. It
//! speaks only to the proof that started it, and what it writes is made up.

use std::io::{self, Write};
use std::path::Path;
use std::time::Duration;

use towpath_core::store::migrations;
use towpath_tests::killed::{FIRST, NOW, SECOND, open_with, row_text, typed};
use towpath_vault::{Costing, Vault, VaultError};

fn main() -> Result<(), VaultError> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let count = |text: &str| text.parse().unwrap_or_default();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["rows", dir, number] => write_rows(Path::new(dir), count(number), i64::MAX),
        ["rows", dir, number, rows] => write_rows(Path::new(dir), count(number), count(rows)),
        ["journal", dir, number, rows] => {
            write_rows_as_on_a_stick(Path::new(dir), count(number), count(rows))
        }
        ["careless", dir, number, rows] => write_carelessly(dir, count(number), count(rows)),
        ["passphrase", dir, _] => change_passphrase(Path::new(dir), i64::MAX),
        ["passphrase", dir, _, times] => change_passphrase(Path::new(dir), count(times)),
        ["steps", dir, last] => take_steps(Path::new(dir), last.parse().unwrap_or_default()),
        ["make", dir] => make(Path::new(dir)),
        _ => Err(VaultError::NotText),
    }
}

fn write_rows(dir: &Path, writer: i64, rows: i64) -> Result<(), VaultError> {
    write_into(wait_for_the_lock(dir, FIRST)?, writer, rows)
}

/// As the vault does where its folder does not lie on a disk of this computer.
fn write_rows_as_on_a_stick(dir: &Path, writer: i64, rows: i64) -> Result<(), VaultError> {
    let vault = wait_for_the_lock(dir, FIRST)?;
    vault
        .read()
        .execute_batch("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA")?;
    write_into(vault, writer, rows)
}

fn write_into(mut vault: Vault, writer: i64, rows: i64) -> Result<(), VaultError> {
    say("opened")?;
    for number in 0..rows {
        let text = row_text(writer, number);
        vault.save(|tx| {
            let row = (writer, number, &text);
            tx.execute(
                "INSERT INTO line (writer, number, text) VALUES (?1, ?2, ?3)",
                row,
            )?;
            Ok::<_, VaultError>(())
        })?;
        say(&format!("kept {number}"))?;
    }
    Ok(())
}

/// What the vault never does: it saves without waiting for the disk. The control of the proof
/// that what is saved survives a power cut; only code like this, past the vault, can ask for it.
fn write_carelessly(dir: &str, writer: i64, rows: i64) -> Result<(), VaultError> {
    let vault = wait_for_the_lock(Path::new(dir), FIRST)?;
    vault.read().execute_batch("PRAGMA synchronous = NORMAL")?;
    for number in 0..rows {
        let row = (writer, number, row_text(writer, number));
        vault.read().execute(
            "INSERT INTO line (writer, number, text) VALUES (?1, ?2, ?3)",
            row,
        )?;
        say(&format!("kept {number}"))?;
    }
    Ok(())
}

fn change_passphrase(dir: &Path, times: i64) -> Result<(), VaultError> {
    let (mut now, mut next) = (FIRST, SECOND);
    let mut vault = match wait_for_the_lock(dir, now) {
        Err(VaultError::WrongPassphrase) => {
            (now, next) = (next, now);
            wait_for_the_lock(dir, now)?
        }
        opened => opened?,
    };
    say("opened")?;
    for number in 0..times {
        let (old, new) = (typed(now), typed(next));
        vault.change_passphrase(&old, &new, Costing::Test)?;
        (now, next) = (next, now);
        say(&format!("kept {number}"))?;
    }
    Ok(())
}

/// Takes the steps of the store up to this one and dies before they are kept.
fn take_steps(dir: &Path, last: usize) -> Result<(), VaultError> {
    let mut vault = wait_for_the_lock(dir, FIRST)?;
    vault.save(|tx| {
        migrations::take_to(tx, last).map_err(|_| VaultError::DataDamaged)?;
        say("taken")?;
        std::process::abort()
    })
}

fn make(dir: &Path) -> Result<(), VaultError> {
    Vault::create(dir, &typed(FIRST), Costing::Test, NOW)?;
    say("made")
}

/// Asks again while another writer has the vault open: after a kill the system gives the lock
/// back, and the next one takes over by itself.
fn wait_for_the_lock(dir: &Path, passphrase: &str) -> Result<Vault, VaultError> {
    loop {
        match open_with(dir, passphrase, NOW) {
            Err(VaultError::OpenElsewhere) => std::thread::sleep(Duration::from_millis(2)),
            opened => return opened.map(|(vault, _)| vault),
        }
    }
}

fn say(line: &str) -> Result<(), VaultError> {
    let mut out = io::stdout().lock();
    writeln!(out, "{line}")
        .and_then(|()| out.flush())
        .map_err(VaultError::from)
}
