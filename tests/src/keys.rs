//! The keys of a workbook, derived from its header and passphrase by the written layout alone.
//!
//! A second reader of the format, so that tests know what must not stand in memory.
//! Source: `vault/src/header/bytes.rs` and `vault/src/lib.rs`.

use std::fs;
use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use ring::hkdf::{HKDF_SHA256, Salt};

/// Bytes before the first slot: magic, format, oldest reader, id of the vault, number of slots.
const FRONT: usize = 8 + 2 + 2 + 16;
/// Bytes of a slot before its nonce: kind, id, derivation, three numbers, salt.
const SLOT_FRONT: usize = 3 + 3 * 4 + 16;

/// What must not be found where it is not needed.
pub struct Keys {
    /// Derived from the passphrase.
    pub wrapping: Vec<u8>,
    /// Wrapped by it.
    pub root: Vec<u8>,
    /// SQLCipher's.
    pub database: Vec<u8>,
    /// The same as SQLCipher takes it: 64 hexadecimal figures.
    pub database_hex: Vec<u8>,
}

/// Derives the keys of the workbook in this folder.
pub fn of(workbook: &Path, passphrase: &str) -> Keys {
    let header = fs::read(workbook.join("vault.hdr")).expect("a header");
    let (front, slots) = header.split_at(FRONT);
    let slot = &slots[1..];
    assert_eq!(slot[0], 1, "the first slot is the passphrase's");
    let (slot_front, rest) = slot.split_at(SLOT_FRONT);
    let number = |at: usize| {
        let bytes = slot_front[3 + at * 4..][..4]
            .try_into()
            .expect("four bytes");
        u32::from_le_bytes(bytes)
    };
    let cost = Params::new(number(0), number(1), number(2), Some(32)).expect("an honest cost");
    let mut wrapping = vec![0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, cost)
        .hash_password_into(passphrase.as_bytes(), &slot_front[15..], &mut wrapping)
        .expect("the derivation");
    let nonce = Nonce::try_assume_unique_for_key(&rest[..12]).expect("a nonce");
    let mut sealed = rest[12..60].to_vec();
    let key = UnboundKey::new(&CHACHA20_POLY1305, &wrapping).expect("a key");
    let root = LessSafeKey::new(key)
        .open_in_place(nonce, Aad::from([front, slot_front].concat()), &mut sealed)
        .expect("the passphrase opens it")
        .to_vec();
    let database = expand(&root, "db/v1");
    let hex: String = database.iter().map(|byte| format!("{byte:02x}")).collect();
    Keys {
        wrapping,
        root,
        database,
        database_hex: hex.into_bytes(),
    }
}

fn expand(root: &[u8], purpose: &str) -> Vec<u8> {
    let mut key = vec![0; 32];
    Salt::new(HKDF_SHA256, &[])
        .extract(root)
        .expand(&[purpose.as_bytes()], HKDF_SHA256)
        .and_then(|okm| okm.fill(&mut key))
        .expect("32 bytes");
    key
}
