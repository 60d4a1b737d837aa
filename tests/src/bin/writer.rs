//! A program to be killed: it saves rows in a vault, or changes its passphrase, without end,
//! and says on standard output what was acknowledged.
//!
//! `writer rows DIR NUMBER` · `writer passphrase DIR NUMBER` · `writer steps DIR NUMBER`, which
//! dies by itself after so many steps of the store, before they are kept. It speaks only to the proof that
//! started it, and what it writes is made up.

use std::io::{self, Write};
use std::path::Path;
use std::time::Duration;

use towpath_core::store::migrations;
use towpath_tests::killed::{FIRST, NOW, SECOND, open_with, row_text, typed};
use towpath_vault::{Costing, Vault, VaultError};

fn main() -> Result<(), VaultError> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["rows", dir, number] => write_rows(Path::new(dir), number.parse().unwrap_or_default()),
        ["passphrase", dir, _] => change_passphrase(Path::new(dir)),
        ["steps", dir, last] => take_steps(Path::new(dir), last.parse().unwrap_or_default()),
        _ => Err(VaultError::NotText),
    }
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

fn write_rows(dir: &Path, writer: i64) -> Result<(), VaultError> {
    let mut vault = wait_for_the_lock(dir, FIRST)?;
    say("opened")?;
    for number in 0.. {
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

fn change_passphrase(dir: &Path) -> Result<(), VaultError> {
    let (mut now, mut next) = (FIRST, SECOND);
    let mut vault = match wait_for_the_lock(dir, now) {
        Err(VaultError::WrongPassphrase) => {
            (now, next) = (next, now);
            wait_for_the_lock(dir, now)?
        }
        opened => opened?,
    };
    say("opened")?;
    for number in 0.. {
        let (old, new) = (typed(now), typed(next));
        vault.change_passphrase(&old, &new, Costing::Test)?;
        (now, next) = (next, now);
        say(&format!("kept {number}"))?;
    }
    Ok(())
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
