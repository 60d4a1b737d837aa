//! Every bent, cut, forged or newer header is told for what it is.

use super::*;
use crate::key::Key;
use crate::recovery::RecoveryCode;
use crate::{Costing, Passphrase, random};

fn sample() -> (Header, Key) {
    let root = Key::new_random().unwrap();
    let mut header = Header::new(random().unwrap());
    let passphrase = Passphrase::from_bytes(b"river stone".to_vec()).unwrap();
    let code = RecoveryCode::new_random().unwrap();
    let id = header.vault_id;
    header.replace(Slot::for_recovery(&id, &root, &code).unwrap());
    header.replace(Slot::for_passphrase(&id, &root, &passphrase, Costing::Test).unwrap());
    header.sign(&root).unwrap();
    (header, root)
}

/// Puts a right digest at the end again, as a forger would.
fn rehashed(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.truncate(bytes.len() - DIGEST_BYTES);
    let sum = seal::sha256(&bytes);
    bytes.extend_from_slice(&sum);
    bytes
}

/// Where the first slot's KDF numbers stand.
const NUMBERS: usize = 8 + 4 + ID_BYTES + 1 + 3;

#[test]
fn a_header_reads_back_as_it_was_written() {
    let (header, root) = sample();
    let bytes = write(&header);
    assert!(bytes.len() < MAX_BYTES);
    let read = read(&bytes).unwrap();
    assert_eq!(read, header);
    assert!(read.is_authentic(&root).unwrap());
    assert!(!read.is_authentic(&Key::new_random().unwrap()).unwrap());
}

#[test]
fn every_flipped_bit_is_damage() {
    let good = write(&sample().0);
    for at in 0..good.len() * 8 {
        let mut bent = good.clone();
        bent[at / 8] ^= 1 << (at % 8);
        assert_eq!(read(&bent).unwrap_err(), VaultError::HeaderDamaged);
    }
}

#[test]
fn every_cut_and_every_longer_file_is_damage() {
    let good = write(&sample().0);
    for length in 0..good.len() {
        assert_eq!(
            read(&good[..length]).unwrap_err(),
            VaultError::HeaderDamaged
        );
    }
    let mut long = good.clone();
    long.push(0);
    assert_eq!(read(&long).unwrap_err(), VaultError::HeaderDamaged);
    assert_eq!(
        read(&rehashed(long)).unwrap_err(),
        VaultError::HeaderDamaged
    );
    assert_eq!(
        read(&rehashed(vec![0; 5000])).unwrap_err(),
        VaultError::HeaderDamaged
    );
}

#[test]
fn every_forged_byte_is_refused_or_fails_the_authentication() {
    let (header, root) = sample();
    let good = write(&header);
    for at in 0..good.len() - DIGEST_BYTES {
        for change in [1, 0x80, 0xff] {
            let mut bent = good.clone();
            bent[at] ^= change;
            let trusted = read(&rehashed(bent)).map(|read| read.is_authentic(&root).unwrap());
            assert_ne!(trusted, Ok(true), "byte {at}");
        }
    }
}

#[test]
fn random_bytes_with_a_right_digest_never_break_the_reader() {
    let good = write(&sample().0);
    for round in 0..20_000_usize {
        let noise: [u8; 16] = random().unwrap();
        let mut bent = good.clone();
        for (change, place) in noise.chunks(2).map(|pair| (pair[0], pair[1])) {
            let at = (usize::from(place) * 7 + round) % (bent.len() - DIGEST_BYTES);
            bent[at] = change;
        }
        bent.truncate(DIGEST_BYTES + round % good.len());
        let _ = read(&rehashed(bent));
    }
}

#[test]
fn a_header_of_a_newer_version_says_so() {
    let good = write(&sample().0);
    for at in [8, 10] {
        let mut newer = good.clone();
        newer[at] = 7;
        let told = read(&rehashed(newer)).unwrap_err();
        assert_eq!(
            told,
            VaultError::TooNew {
                found: 7,
                newest: FORMAT
            }
        );
    }
    // A newer layout may be of any length up to the limit.
    let mut newer = good[..12].to_vec();
    newer[8] = 2;
    newer.resize(MAX_BYTES, 9);
    assert!(matches!(
        read(&rehashed(newer)),
        Err(VaultError::TooNew { found: 2, .. })
    ));
}

#[test]
fn hostile_numbers_are_refused_by_the_reader() {
    let good = write(&sample().0);
    for (place, number) in [
        (0, u32::MAX),
        (0, (1 << 20) + 1),
        (4, u32::MAX),
        (8, 255),
        (8, 0),
    ] {
        let mut hostile = good.clone();
        let at = NUMBERS + place;
        hostile[at..at + 4].copy_from_slice(&u32::to_le_bytes(number));
        assert_eq!(
            read(&rehashed(hostile)).unwrap_err(),
            VaultError::HeaderHostile
        );
    }
}

#[test]
fn two_slots_of_one_kind_are_hostile() {
    let (mut header, _) = sample();
    let slot = header.slots[0].clone();
    header.slots.push(slot);
    assert_eq!(
        read(&write(&header)).unwrap_err(),
        VaultError::HeaderHostile
    );
}

#[test]
fn a_removed_slot_fails_the_authentication() {
    let (mut header, root) = sample();
    header.slots.pop();
    assert!(!read(&write(&header)).unwrap().is_authentic(&root).unwrap());
}
