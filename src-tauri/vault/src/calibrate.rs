//! How dear a new slot is on this machine.

use std::time::{Duration, Instant};

use crate::kdf::{SALT_BYTES, derive};
use crate::key::Key;
use crate::passphrase::Passphrase;
use crate::{KdfCost, VaultError};

/// The longest an unlock may take on the machine that makes the slot, before it is made cheaper.
///
/// Source: security.md, section 3.2, read 2026-11-22.
const LONGEST: Duration = Duration::from_secs(2);

/// Memory steps of the calibration.
///
/// Units: KiB.
const STEPS: [u32; 4] = [
    KdfCost::STANDARD.memory_kib,
    192 << 10,
    128 << 10,
    KdfCost::FLOOR.memory_kib,
];

/// How the cost of a new slot is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Costing {
    /// [`KdfCost::STANDARD`], or as near as two seconds on this machine allow.
    Calibrated,
    /// [`KdfCost::for_tests`].
    #[cfg(feature = "test-cost")]
    Test,
}

/// Derives a key for a new slot, and tells at which cost.
///
/// Errors: [`VaultError::TooLittleMemory`].
pub(crate) fn derive_new(
    passphrase: &Passphrase,
    salt: &[u8; SALT_BYTES],
    costing: Costing,
) -> Result<(Key, KdfCost), VaultError> {
    match costing {
        Costing::Calibrated => calibrate(|cost| {
            let begun = Instant::now();
            let key = derive(passphrase, salt, cost)?;
            Ok((key, begun.elapsed()))
        }),
        #[cfg(feature = "test-cost")]
        Costing::Test => Ok((
            derive(passphrase, salt, KdfCost::for_tests())?,
            KdfCost::for_tests(),
        )),
    }
}

/// Tries from [`KdfCost::STANDARD`] downwards until a derivation fits the time and the memory.
fn calibrate<K>(
    mut derive: impl FnMut(KdfCost) -> Result<(K, Duration), VaultError>,
) -> Result<(K, KdfCost), VaultError> {
    let mut cost = KdfCost::STANDARD;
    loop {
        let elapsed = match derive(cost) {
            Ok((key, elapsed)) if elapsed <= LONGEST || cost == KdfCost::FLOOR => {
                return Ok((key, cost));
            }
            Ok((_, elapsed)) => elapsed,
            Err(VaultError::TooLittleMemory) if cost != KdfCost::FLOOR => Duration::ZERO,
            Err(error) => return Err(error),
        };
        cost = next_step(cost, elapsed);
    }
}

/// Gives the largest smaller step that should fit, because time grows with memory.
fn next_step(tried: KdfCost, elapsed: Duration) -> KdfCost {
    let fits = |step: u32| elapsed * step <= LONGEST * tried.memory_kib;
    let smaller = || {
        STEPS
            .iter()
            .copied()
            .filter(|step| *step < tried.memory_kib)
    };
    let memory_kib = smaller()
        .find(|step| fits(*step))
        .unwrap_or(KdfCost::FLOOR.memory_kib);
    KdfCost {
        memory_kib,
        ..KdfCost::STANDARD
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A machine on which 1 MiB takes so many milliseconds; gives the tried steps in MiB.
    fn steps_on(milliseconds_a_mib: u64) -> Vec<u32> {
        let mut tried = Vec::new();
        calibrate(|cost| {
            let mib = cost.memory_kib >> 10;
            tried.push(mib);
            Ok((
                (),
                Duration::from_millis(milliseconds_a_mib * u64::from(mib)),
            ))
        })
        .unwrap();
        tried
    }

    #[test]
    fn a_slower_machine_gets_a_cheaper_slot_and_never_below_the_floor() {
        assert_eq!(steps_on(4), [256]);
        assert_eq!(steps_on(10), [256, 192]);
        assert_eq!(steps_on(15), [256, 128]);
        assert_eq!(steps_on(31), [256, 64]);
        assert_eq!(steps_on(1_000), [256, 64]);
    }

    #[test]
    fn a_small_machine_gets_a_cheaper_slot_or_a_clear_refusal() {
        let room = |mib: u32| {
            calibrate(move |cost| match cost.memory_kib >> 10 {
                asked if asked > mib => Err(VaultError::TooLittleMemory),
                _ => Ok(((), Duration::from_secs(1))),
            })
        };
        assert_eq!(room(200).unwrap().1.memory_kib, 192 << 10);
        assert_eq!(room(64).unwrap().1, KdfCost::FLOOR);
        assert_eq!(room(63).unwrap_err(), VaultError::TooLittleMemory);
    }
}
