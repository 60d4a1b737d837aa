//! The passphrase's key derivation, and how much work it may ask for.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroize;

use crate::VaultError;
use crate::key::Key;
use crate::passphrase::Passphrase;

/// Bytes of a salt.
pub(crate) const SALT_BYTES: usize = 16;

/// What one Argon2id derivation costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KdfCost {
    /// Memory. Units: KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl KdfCost {
    /// The cost of a new slot: 256 MiB, three passes; 21 times the OWASP minimum per guess.
    ///
    /// Source: security.md, section 3.2, read 2026-11-22.
    pub const STANDARD: Self = Self {
        memory_kib: 256 << 10,
        passes: 3,
        lanes: 1,
    };
    /// The least a new slot costs, however slow the machine.
    pub const FLOOR: Self = Self {
        memory_kib: 64 << 10,
        passes: 3,
        lanes: 1,
    };
    /// The most that is read: beyond this a header is hostile.
    pub const CEILING: Self = Self {
        memory_kib: 1 << 20,
        passes: 10,
        lanes: 4,
    };

    /// A cost for tests only: 64 KiB, one pass.
    #[cfg(feature = "test-cost")]
    pub const fn for_tests() -> Self {
        Self {
            memory_kib: 64,
            passes: 1,
            lanes: 1,
        }
    }

    /// Tells whether an honest vault may ask for this.
    pub(crate) fn is_honest(self) -> bool {
        let lanes = 1..=Self::CEILING.lanes;
        let passes = 1..=Self::CEILING.passes;
        // Argon2 needs eight blocks a lane.
        let least = self.lanes.saturating_mul(8);
        lanes.contains(&self.lanes)
            && passes.contains(&self.passes)
            && (least..=Self::CEILING.memory_kib).contains(&self.memory_kib)
    }
}

/// Derives a key from a passphrase at the given cost.
///
/// Errors: [`VaultError::HeaderHostile`] before any block is reserved;
/// [`VaultError::TooLittleMemory`].
pub(crate) fn derive(
    passphrase: &Passphrase,
    salt: &[u8; SALT_BYTES],
    cost: KdfCost,
) -> Result<Key, VaultError> {
    if !cost.is_honest() {
        return Err(VaultError::HeaderHostile);
    }
    watch::begun();
    let params = Params::new(
        cost.memory_kib,
        cost.passes,
        cost.lanes,
        Some(crate::key::KEY_BYTES),
    )
    .map_err(|_| VaultError::HeaderHostile)?;
    // Reserved by asking: a small machine gets a sentence instead of an abort.
    let mut blocks = Vec::new();
    blocks
        .try_reserve_exact(params.block_count())
        .map_err(|_| VaultError::TooLittleMemory)?;
    blocks.resize(params.block_count(), Block::new());
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let key = Key::fill(|place| {
        argon
            .hash_password_into_with_memory(
                passphrase.text().as_bytes(),
                salt,
                place,
                blocks.as_mut_slice(),
            )
            .map_err(|_| VaultError::HeaderHostile)
    });
    blocks.zeroize();
    key
}

/// Counts derivations, so that tests prove order by count and not by time.
mod watch {
    #[cfg(test)]
    thread_local! {
        static BEGUN: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
    }

    pub(super) fn begun() {
        #[cfg(test)]
        BEGUN.with(|count| count.set(count.get() + 1));
    }

    #[cfg(test)]
    pub(crate) fn count() -> u32 {
        BEGUN.with(std::cell::Cell::get)
    }
}

#[cfg(test)]
pub(crate) use watch::count as derivations_begun;

#[cfg(test)]
mod tests {
    use super::*;

    fn passphrase() -> Passphrase {
        Passphrase::from_bytes(b"river stone lamp bread".to_vec()).unwrap()
    }

    #[test]
    fn hostile_costs_are_refused_before_the_first_block() {
        let hostile = [
            (u32::MAX, 3, 1),
            ((1 << 20) + 1, 3, 1),
            (1 << 18, u32::MAX, 1),
            (1 << 18, 11, 1),
            (1 << 18, 3, 255),
            (1 << 18, 3, 5),
            (0, 3, 1),
            (7, 1, 1),
            (31, 1, 4),
            (64, 0, 1),
            (64, 1, 0),
        ];
        for (memory_kib, passes, lanes) in hostile {
            let before = derivations_begun();
            let cost = KdfCost {
                memory_kib,
                passes,
                lanes,
            };
            assert_eq!(
                derive(&passphrase(), &[0; 16], cost).unwrap_err(),
                VaultError::HeaderHostile
            );
            assert_eq!(derivations_begun(), before, "{cost:?}");
        }
        derive(&passphrase(), &[0; 16], KdfCost::for_tests()).unwrap();
        assert_eq!(derivations_begun(), 1);
    }

    #[test]
    fn our_own_costs_are_honest() {
        let ours = [
            KdfCost::STANDARD,
            KdfCost::FLOOR,
            KdfCost::CEILING,
            KdfCost::for_tests(),
        ];
        assert!(ours.into_iter().all(KdfCost::is_honest));
    }

    #[test]
    fn another_passphrase_salt_or_cost_gives_another_key() {
        let cost = KdfCost::for_tests();
        let key = |salt: u8, cost| *derive(&passphrase(), &[salt; 16], cost).unwrap().bytes();
        assert_eq!(key(1, cost), key(1, cost));
        assert_ne!(key(1, cost), key(2, cost));
        assert_ne!(key(1, cost), key(1, KdfCost { passes: 2, ..cost }));
        let other = Passphrase::from_bytes(b"river stone lamp".to_vec()).unwrap();
        assert_ne!(
            key(1, cost),
            *derive(&other, &[1; 16], cost).unwrap().bytes()
        );
    }
}
