//! The header's bytes. Every number is little-endian.
//!
//! | bytes | what |
//! |---|---|
//! | 8 | magic |
//! | 2, 2 | format, oldest reader |
//! | 16 | id of the vault |
//! | 1 | number of slots, 1 to 8 |
//! | 91 each | kind, id, KDF, its memory, passes and lanes (4 each), salt 16, nonce 12, key 48 |
//! | 32 | HMAC-SHA256 of everything before, keyed from the root key |
//! | 32 | SHA-256 of everything before, not keyed |
//!
//! Frozen for every later format: magic, format and oldest reader in front, the SHA-256 at the
//! end, and at most 4 KiB, so that an older version can always tell "newer" from "damaged".

use crate::VaultError;
use crate::kdf::KdfCost;
use crate::seal::{self, DIGEST_BYTES};

use super::{FORMAT, Header, ID_BYTES, Kdf, MIN_READER, Slot, SlotKind};

/// The most bytes a header may have.
pub(crate) const MAX_BYTES: usize = 4096;

const MAGIC: &[u8; 8] = b"TOWVAULT";
const MAX_SLOTS: usize = 8;
const ARGON2ID: u8 = 1;
const HKDF: u8 = 2;

/// Writes the whole header.
pub(crate) fn write(header: &Header) -> Vec<u8> {
    let mut out = before_mac(header);
    out.extend_from_slice(&header.mac);
    out.extend_from_slice(&seal::sha256(&out));
    out
}

/// Writes everything the authentication code covers.
pub(crate) fn before_mac(header: &Header) -> Vec<u8> {
    let mut out = front(&header.vault_id);
    out.push(u8::try_from(header.slots.len()).unwrap_or(u8::MAX));
    for slot in &header.slots {
        out.extend_from_slice(&slot_front(slot));
        out.extend_from_slice(&slot.nonce);
        out.extend_from_slice(&slot.wrapped);
    }
    out
}

/// Writes what the wrapping of a slot is bound to: no part of it can be changed unnoticed.
pub(crate) fn slot_context(vault_id: &[u8; ID_BYTES], slot: &Slot) -> Vec<u8> {
    let mut out = front(vault_id);
    out.extend_from_slice(&slot_front(slot));
    out
}

fn front(vault_id: &[u8; ID_BYTES]) -> Vec<u8> {
    let mut out = MAGIC.to_vec();
    out.extend_from_slice(&FORMAT.to_le_bytes());
    out.extend_from_slice(&MIN_READER.to_le_bytes());
    out.extend_from_slice(vault_id);
    out
}

fn slot_front(slot: &Slot) -> Vec<u8> {
    let (kdf, numbers) = match slot.kdf {
        Kdf::Argon2id(cost) => (ARGON2ID, [cost.memory_kib, cost.passes, cost.lanes]),
        Kdf::Hkdf => (HKDF, [0; 3]),
    };
    let mut out = vec![slot.kind.number(), slot.id, kdf];
    out.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
    out.extend_from_slice(&slot.salt);
    out
}

/// Reads a header; every input gives a header or an error, and no input costs more than a
/// digest of 4 KiB.
///
/// Errors: [`VaultError::HeaderDamaged`], [`VaultError::TooNew`], [`VaultError::HeaderHostile`].
pub(crate) fn read(bytes: &[u8]) -> Result<Header, VaultError> {
    let (body, sum) = bytes
        .split_last_chunk::<DIGEST_BYTES>()
        .ok_or(VaultError::HeaderDamaged)?;
    if bytes.len() > MAX_BYTES || seal::sha256(body) != *sum {
        return Err(VaultError::HeaderDamaged);
    }
    let mut rest = Rest(body);
    if rest.take()? != *MAGIC {
        return Err(VaultError::HeaderDamaged);
    }
    let (format, reader) = (rest.u16()?, rest.u16()?);
    if format > FORMAT || reader > FORMAT {
        return Err(VaultError::TooNew {
            found: format.max(reader),
            newest: FORMAT,
        });
    }
    if (format, reader) != (FORMAT, MIN_READER) {
        return Err(VaultError::HeaderDamaged);
    }
    let mut header = Header::new(rest.take()?);
    let [slots] = rest.take()?;
    if !(1..=MAX_SLOTS).contains(&usize::from(slots)) {
        return Err(VaultError::HeaderDamaged);
    }
    for _ in 0..slots {
        let slot = read_slot(&mut rest)?;
        if header.slot(slot.kind).is_some() {
            // Eight derivations for one passphrase: nothing honest asks for that.
            return Err(VaultError::HeaderHostile);
        }
        header.slots.push(slot);
    }
    header.mac = rest.take()?;
    if rest.0.is_empty() {
        Ok(header)
    } else {
        Err(VaultError::HeaderDamaged)
    }
}

fn read_slot(rest: &mut Rest<'_>) -> Result<Slot, VaultError> {
    let [kind, id, kdf] = rest.take()?;
    let numbers = [rest.u32()?, rest.u32()?, rest.u32()?];
    let [memory_kib, passes, lanes] = numbers;
    let cost = KdfCost {
        memory_kib,
        passes,
        lanes,
    };
    let (kind, kdf) = match (kind, kdf) {
        (1, ARGON2ID) if !cost.is_honest() => return Err(VaultError::HeaderHostile),
        (1, ARGON2ID) => (SlotKind::Passphrase, Kdf::Argon2id(cost)),
        (2, HKDF) if numbers == [0; 3] => (SlotKind::Recovery, Kdf::Hkdf),
        _ => return Err(VaultError::HeaderDamaged),
    };
    Ok(Slot {
        kind,
        id,
        kdf,
        salt: rest.take()?,
        nonce: rest.take()?,
        wrapped: rest.take()?,
    })
}

/// What is left to read.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn take<const N: usize>(&mut self) -> Result<[u8; N], VaultError> {
        let (taken, left) = self
            .0
            .split_first_chunk()
            .ok_or(VaultError::HeaderDamaged)?;
        self.0 = left;
        Ok(*taken)
    }

    fn u16(&mut self) -> Result<u16, VaultError> {
        self.take().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Result<u32, VaultError> {
        self.take().map(u32::from_le_bytes)
    }
}

#[cfg(test)]
mod tests;
