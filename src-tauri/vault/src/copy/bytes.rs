//! The bytes of a copy. Every number is little-endian.
//!
//! | bytes | what |
//! |---|---|
//! | 8 | magic |
//! | 2, 2 | format, oldest reader |
//! | 2 | length of the header |
//! | at most 4096 | the header of the vault, as [`crate::header::bytes`] has it |
//! | 12, 32 | nonce; then sealed: sequence 8, time 8, tag 16 |
//! | the rest | the encrypted database |
//! | 32 | HMAC-SHA256 of everything before, keyed from the root key |
//! | 32 | SHA-256 of everything before, not keyed |
//!
//! Frozen for every later format: magic, format and oldest reader in front, the SHA-256 at the end.

use std::io::Read;

use crate::VaultError;
use crate::header::{Header, ID_BYTES, bytes};
use crate::key::Key;
use crate::seal::{self, DIGEST_BYTES, NONCE_BYTES, TAG_BYTES};

use super::CopyNote;

/// The newest layout this version reads, and the one it writes.
const FORMAT: u16 = 1;
/// The oldest reader that understands what this version writes.
const MIN_READER: u16 = 1;
const MAGIC: &[u8; 8] = b"TOWVCOPY";
const NOTE_BYTES: usize = 16;
/// Bytes behind the database.
pub(super) const END_BYTES: u64 = 2 * DIGEST_BYTES as u64;

/// Everything in front of the database.
pub(super) struct Front {
    /// The header of the vault, not yet proved.
    pub(super) header: Header,
    /// All of it as it stands in the file.
    pub(super) whole: Vec<u8>,
    nonce: [u8; NONCE_BYTES],
    sealed: [u8; NOTE_BYTES + TAG_BYTES],
}

impl Front {
    /// Writes the front of a new copy.
    pub(super) fn write(
        header: &Header,
        root: &Key,
        note: CopyNote,
    ) -> Result<Vec<u8>, VaultError> {
        let header_bytes = bytes::write(header);
        let length = u16::try_from(header_bytes.len()).map_err(|_| VaultError::HeaderDamaged)?;
        let mut out = MAGIC.to_vec();
        for number in [FORMAT, MIN_READER, length] {
            out.extend_from_slice(&number.to_le_bytes());
        }
        out.extend_from_slice(&header_bytes);
        let mut sealed = Vec::with_capacity(NOTE_BYTES + TAG_BYTES);
        sealed.extend_from_slice(&note.sequence.to_le_bytes());
        sealed.extend_from_slice(&note.made_at.to_le_bytes());
        let nonce = crate::random()?;
        seal::seal(
            &note_key(root)?,
            nonce,
            &context(&header.vault_id),
            &mut sealed,
        )?;
        out.extend_from_slice(&nonce);
        out.extend_from_slice(&sealed);
        Ok(out)
    }

    /// Reads the front; what comes after it is the database.
    ///
    /// Errors: [`VaultError::NotACopy`], [`VaultError::CopyDamaged`], [`VaultError::TooNew`].
    pub(super) fn read(from: &mut impl Read) -> Result<Self, VaultError> {
        let mut whole = Vec::new();
        let magic: [u8; 8] = take(from, &mut whole).map_err(|_| of_a_beginning(&whole))?;
        if magic != *MAGIC {
            return Err(VaultError::NotACopy);
        }
        let (format, reader) = (number(from, &mut whole)?, number(from, &mut whole)?);
        if format > FORMAT || reader > FORMAT {
            let found = format.max(reader);
            return Err(VaultError::TooNew {
                found,
                newest: FORMAT,
            });
        }
        let length = usize::from(number(from, &mut whole)?);
        if length > bytes::MAX_BYTES {
            return Err(VaultError::CopyDamaged);
        }
        let mut header = vec![0; length];
        from.read_exact(&mut header).map_err(cut_short)?;
        whole.extend_from_slice(&header);
        let header = bytes::read(&header).map_err(|told| match told {
            VaultError::HeaderDamaged => VaultError::CopyDamaged,
            told => told,
        })?;
        let nonce = take(from, &mut whole)?;
        let sealed = take(from, &mut whole)?;
        Ok(Self {
            header,
            whole,
            nonce,
            sealed,
        })
    }

    /// Opens the note; none when it is not as it was sealed.
    pub(super) fn note(&self, root: &Key) -> Option<CopyNote> {
        let mut sealed = self.sealed;
        let context = context(&self.header.vault_id);
        let plain = seal::unseal(&note_key(root).ok()?, self.nonce, &context, &mut sealed)?;
        let (sequence, made_at) = plain.split_first_chunk()?;
        Some(CopyNote {
            sequence: u64::from_le_bytes(*sequence),
            made_at: i64::from_le_bytes(made_at.try_into().ok()?),
        })
    }
}

/// Derives the key that authenticates a whole copy.
pub(super) fn whole_key(root: &Key) -> Result<Key, VaultError> {
    seal::expand(root.bytes(), &[], "copy/v1")
}

fn note_key(root: &Key) -> Result<Key, VaultError> {
    seal::expand(root.bytes(), &[], "copy-note/v1")
}

fn context(vault_id: &[u8; ID_BYTES]) -> Vec<u8> {
    [MAGIC.as_slice(), vault_id].concat()
}

/// What a file is that ends within the magic: a copy cut short, or something else.
fn of_a_beginning(read: &[u8]) -> VaultError {
    match MAGIC.starts_with(read) {
        true => VaultError::CopyDamaged,
        false => VaultError::NotACopy,
    }
}

fn number(from: &mut impl Read, whole: &mut Vec<u8>) -> Result<u16, VaultError> {
    take(from, whole).map(u16::from_le_bytes)
}

/// Takes so many bytes and keeps them; what there was of them is kept too when they run out.
fn take<const N: usize>(from: &mut impl Read, whole: &mut Vec<u8>) -> Result<[u8; N], VaultError> {
    let start = whole.len();
    from.by_ref()
        .take(N as u64)
        .read_to_end(whole)
        .map_err(cut_short)?;
    whole[start..]
        .try_into()
        .map_err(|_| VaultError::CopyDamaged)
}

fn cut_short(error: std::io::Error) -> VaultError {
    match error.kind() {
        std::io::ErrorKind::UnexpectedEof => VaultError::CopyDamaged,
        _ => super::place::fault(error),
    }
}
