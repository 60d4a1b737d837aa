//! The key derivation: ours beside a bare Argon2id at the same cost.

use std::{fs, path::Path, time::Duration};

use argon2::{Algorithm, Argon2, Params, Version};
use chrono::Local;
use towpath_core::{
    when::Moment,
    wire::Typed,
    workbook::{Costing, Workbook},
};

use crate::{
    cost,
    figure::{Table, Target, Unit},
    person::PASSPHRASE,
    trouble::Trouble,
};

/// Memory that a workbook may have been made with: less on slower machines. Units: KiB.
///
/// Source: vault/src/kdf.rs, the steps of the calibration.
const MEMORY: [u32; 4] = [256 << 10, 192 << 10, 128 << 10, 64 << 10];
/// Passes and lanes, the same on every machine.
const PASSES: u32 = 3;
const LANES: u32 = 1;
/// How often each is measured.
const TIMES: usize = 3;

/// Measures opening an empty workbook beside a bare derivation.
///
/// Errors: [`Trouble::Refused`] or [`Trouble::Key`].
pub fn measure(table: &mut Table) -> Result<(), Trouble> {
    let folder = tempfile::tempdir()?;
    let place = folder.path().join("workbook");
    let now = Moment::of(Local::now().fixed_offset())?;
    let typed = || Typed(PASSPHRASE.into());
    drop(Workbook::make(&place, typed(), Costing::Calibrated, now)?);
    let bare = bare(&place)?;
    let ours = cost::median(TIMES, || Workbook::open(&place, typed(), now).map(drop))?;
    let target = Target::TimesFloor(1.15);
    table.add(
        "open an empty workbook",
        Unit::Cpu,
        ms(ours),
        Some(ms(bare)),
        target,
    );
    Ok(())
}

/// Measures a bare derivation at the very cost that a workbook's header asks for.
///
/// Errors: [`Trouble::File`] or [`Trouble::Key`].
pub fn bare(workbook: &Path) -> Result<Duration, Trouble> {
    let header = fs::read(workbook.join("vault.hdr"))?;
    let asks = |memory: &u32| {
        let numbers = [*memory, PASSES, LANES].map(u32::to_le_bytes).concat();
        header.windows(numbers.len()).any(|bytes| bytes == numbers)
    };
    let memory = MEMORY.iter().copied().find(asks);
    let memory = memory.ok_or(Trouble::Missing("a known cost in the header"))?;
    let argon = Argon2::new(
        Algorithm::Argon2id,
        Version::V0x13,
        Params::new(memory, PASSES, LANES, Some(32))?,
    );
    let mut key = [0_u8; 32];
    cost::median(TIMES, || {
        argon
            .hash_password_into(PASSPHRASE.as_bytes(), &[7; 16], &mut key)
            .map_err(Trouble::Key)
    })
}

/// Milliseconds as a number.
pub fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
