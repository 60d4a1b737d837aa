//! The few things asked of ring: seal, open, expand, authenticate, digest, randomness.
//!
//! ring does not wipe its own key objects, so they live for one call; the raw bytes stay in
//! [`Key`]. Source: security.md, T10, read 2026-11-22.

use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::digest::{SHA256, digest};
use ring::rand::{SecureRandom, SystemRandom};
use ring::{hkdf, hmac};

use crate::VaultError;
use crate::key::{KEY_BYTES, Key};

/// Bytes of a nonce.
pub(crate) const NONCE_BYTES: usize = NONCE_LEN;
/// Bytes the seal adds to what it seals.
pub(crate) const TAG_BYTES: usize = 16;
/// Bytes of a digest and of an authentication code.
pub(crate) const DIGEST_BYTES: usize = 32;

/// Gives `N` random bytes from the operating system.
///
/// Errors: [`VaultError::Random`].
pub fn random<const N: usize>() -> Result<[u8; N], VaultError> {
    let mut bytes = [0; N];
    fill_random(&mut bytes)?;
    Ok(bytes)
}

/// Fills a place with random bytes from the operating system.
pub(crate) fn fill_random(place: &mut [u8]) -> Result<(), VaultError> {
    SystemRandom::new()
        .fill(place)
        .map_err(|_| VaultError::Random)
}

/// Derives a key for one purpose (HKDF-SHA256).
pub(crate) fn expand(secret: &[u8], salt: &[u8], purpose: &str) -> Result<Key, VaultError> {
    Key::fill(|place| {
        hkdf::Salt::new(hkdf::HKDF_SHA256, salt)
            .extract(secret)
            .expand(&[purpose.as_bytes()], hkdf::HKDF_SHA256)
            .and_then(|okm| okm.fill(place))
            .map_err(|_| VaultError::Random)
    })
}

/// Seals `plain` in place and appends the tag; `context` is authenticated, not hidden.
///
/// Must not be called twice with the same key and nonce.
pub(crate) fn seal(
    key: &Key,
    nonce: [u8; NONCE_BYTES],
    context: &[u8],
    plain: &mut Vec<u8>,
) -> Result<(), VaultError> {
    cipher(key)?
        .seal_in_place_append_tag(
            Nonce::assume_unique_for_key(nonce),
            Aad::from(context),
            plain,
        )
        .map_err(|_| VaultError::Random)
}

/// Opens what [`seal`] made; `None` when key, nonce, context or bytes are not the same.
pub(crate) fn unseal<'a>(
    key: &Key,
    nonce: [u8; NONCE_BYTES],
    context: &[u8],
    sealed: &'a mut [u8],
) -> Option<&'a mut [u8]> {
    let nonce = Nonce::assume_unique_for_key(nonce);
    cipher(key)
        .ok()?
        .open_in_place(nonce, Aad::from(context), sealed)
        .ok()
}

/// Computes an HMAC-SHA256.
pub(crate) fn authenticate(key: &Key, bytes: &[u8]) -> [u8; DIGEST_BYTES] {
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key.bytes()), bytes);
    array(tag.as_ref())
}

/// Compares an HMAC-SHA256 in constant time.
pub(crate) fn is_authentic(key: &Key, bytes: &[u8], tag: &[u8]) -> bool {
    hmac::verify(&hmac::Key::new(hmac::HMAC_SHA256, key.bytes()), bytes, tag).is_ok()
}

/// Computes an unkeyed SHA-256.
pub(crate) fn sha256(bytes: &[u8]) -> [u8; DIGEST_BYTES] {
    array(digest(&SHA256, bytes).as_ref())
}

/// Sums up bytes that come in pieces (SHA-256, not keyed).
pub(crate) struct Digesting(ring::digest::Context);

impl Digesting {
    /// Starts an empty sum.
    pub(crate) fn new() -> Self {
        Self(ring::digest::Context::new(&SHA256))
    }

    /// Adds a piece.
    pub(crate) fn add(&mut self, piece: &[u8]) {
        self.0.update(piece);
    }

    /// Gives the sum.
    pub(crate) fn end(self) -> [u8; DIGEST_BYTES] {
        array(self.0.finish().as_ref())
    }
}

/// Authenticates and sums up bytes that come in pieces.
pub(crate) struct Stream {
    code: hmac::Context,
    sum: Digesting,
}

impl Stream {
    /// Starts with a key.
    pub(crate) fn new(key: &Key) -> Self {
        Self {
            code: hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, key.bytes())),
            sum: Digesting::new(),
        }
    }

    /// Adds a piece.
    pub(crate) fn add(&mut self, piece: &[u8]) {
        self.code.update(piece);
        self.sum.add(piece);
    }

    /// Gives what stands at the end: the HMAC, then the SHA-256 of everything before it.
    pub(crate) fn end(mut self) -> [u8; 2 * DIGEST_BYTES] {
        let code = array(self.code.sign().as_ref());
        self.sum.add(&code);
        let mut end = [0; 2 * DIGEST_BYTES];
        end[..DIGEST_BYTES].copy_from_slice(&code);
        end[DIGEST_BYTES..].copy_from_slice(&self.sum.end());
        end
    }
}

fn cipher(key: &Key) -> Result<LessSafeKey, VaultError> {
    const { assert!(KEY_BYTES == 32) };
    UnboundKey::new(&CHACHA20_POLY1305, key.bytes())
        .map(LessSafeKey::new)
        .map_err(|_| VaultError::Random)
}

fn array(bytes: &[u8]) -> [u8; DIGEST_BYTES] {
    let mut out = [0; DIGEST_BYTES];
    out.copy_from_slice(bytes);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Source: RFC 5869, appendix A.3 (empty salt and info), first 32 bytes; read 2026-11-22.
    #[test]
    fn the_expansion_agrees_with_the_rfc() {
        let key = expand(&[0x0b; 22], &[], "").unwrap();
        let hex: String = key.bytes().iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(
            hex,
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
        );
    }

    #[test]
    fn each_flipped_bit_of_a_seal_or_its_context_is_refused() {
        let key = Key::new_random().unwrap();
        let mut sealed = b"thirty-two bytes of a secret key".to_vec();
        seal(&key, [7; NONCE_BYTES], b"context", &mut sealed).unwrap();
        for at in 0..sealed.len() {
            let mut bent = sealed.clone();
            bent[at] ^= 1;
            assert!(unseal(&key, [7; NONCE_BYTES], b"context", &mut bent).is_none());
        }
        assert!(unseal(&key, [7; NONCE_BYTES], b"Context", &mut sealed.clone()).is_none());
        assert!(unseal(&key, [7; NONCE_BYTES], b"context", &mut sealed).is_some());
    }

    #[test]
    fn random_bytes_differ_each_time() {
        assert_ne!(random::<32>().unwrap(), random::<32>().unwrap());
    }
}
