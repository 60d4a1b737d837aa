//! The process around the vault: no dumps, no noise, a small memory, no passphrase left behind.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use towpath_vault::{Costing, Vault, VaultError, forbid_dumps};

use crate::shelf::{self, NOW, Shelf, right};
use crate::unprivileged;

#[test]
fn no_dump_of_the_process_can_be_taken() {
    if unprivileged::place().is_none() {
        let place = tempfile::tempdir().unwrap();
        open_to_all(place.path());
        let test = "hardening::no_dump_of_the_process_can_be_taken";
        unprivileged::again_as_nobody(test, place.path());
        return;
    }
    File::open("/proc/self/mem").expect("without the hardening, memory can be read");
    forbid_dumps();
    let refused = File::open("/proc/self/mem").unwrap_err();
    assert_eq!(refused.kind(), std::io::ErrorKind::PermissionDenied);
    let core = getrlimit(Resource::Core);
    assert_eq!((core.current, core.maximum), (Some(0), Some(0)));
}

#[test]
fn a_damaged_database_makes_no_noise_on_standard_error() {
    let Some(place) = unprivileged::place() else {
        let shelf = Shelf::new();
        shelf.flip("vault.db", 100);
        let test = "hardening::a_damaged_database_makes_no_noise_on_standard_error";
        assert_eq!(unprivileged::again_alone(test, &shelf.dir), "");
        return;
    };
    assert_eq!(shelf::open(&place).unwrap_err(), VaultError::DataDamaged);
}

#[test]
fn a_small_memory_gets_a_cheaper_vault_or_a_clear_refusal() {
    let Some(place) = unprivileged::place() else {
        let shelf = Shelf::new();
        for name in ["vault.hdr", "vault.hdr.b"] {
            // One gibibyte: the most an honest header may ask for.
            shelf.rehash(name, |bytes| {
                bytes[32..36].copy_from_slice(&(1_u32 << 20).to_le_bytes())
            });
        }
        let test = "hardening::a_small_memory_gets_a_cheaper_vault_or_a_clear_refusal";
        unprivileged::again_alone(test, shelf.dir.parent().unwrap());
        return;
    };
    // Room for 64 MiB of blocks and the program's own needs, and no more.
    let used = used_address_space();
    let most = Some(used + (100 << 20));
    setrlimit(
        Resource::As,
        Rlimit {
            current: most,
            maximum: most,
        },
    )
    .unwrap();

    let large = place.join("workbook");
    let before = shelf::snapshot(&large);
    assert_eq!(
        shelf::open(&large).unwrap_err(),
        VaultError::TooLittleMemory
    );
    assert!(shelf::snapshot(&large) == before);
    let small = place.join("small");
    let (vault, _) = Vault::create(&small, &right(), Costing::Calibrated, NOW).unwrap();
    drop(vault);
    assert_eq!(memory_mib(&small), 64);
    assert_eq!(shelf::open(&small).unwrap().1, []);
}

#[test]
fn no_passphrase_stays_in_memory_after_unlocking() {
    let Some(place) = unprivileged::place() else {
        let shelf = Shelf::new();
        let mut vault = shelf.open_quietly();
        let scanned = passphrase_in_halves();
        let new = towpath_vault::Passphrase::from_bytes(scanned.concat().into_bytes()).unwrap();
        vault
            .change_passphrase(&right(), &new, Costing::Test)
            .unwrap();
        drop(vault);
        let test = "hardening::no_passphrase_stays_in_memory_after_unlocking";
        unprivileged::again_alone(test, &shelf.dir);
        return;
    };
    let halves = passphrase_in_halves();
    let mut typed = Vec::with_capacity(64);
    halves
        .iter()
        .for_each(|half| typed.extend_from_slice(half.as_bytes()));
    assert!(
        copies_in_memory(&halves) >= 1,
        "the search must find one that is there"
    );
    let passphrase = towpath_vault::Passphrase::from_bytes(typed).unwrap();
    let secret = towpath_vault::Secret::Passphrase(&passphrase);
    let (vault, _) = Vault::open(&place, secret, NOW).unwrap();
    drop(passphrase);
    assert_eq!(copies_in_memory(&halves), 0);
    drop(vault);
}

/// A passphrase that stands nowhere in the program as a whole.
fn passphrase_in_halves() -> [&'static str; 2] {
    ["kingfisher-over-", "the-quiet-weir"]
}

/// Counts how often the two halves stand one behind the other in this process's memory.
fn copies_in_memory(halves: &[&str; 2]) -> usize {
    let [first, second] = halves.map(str::as_bytes);
    let mut memory = File::open("/proc/self/mem").unwrap();
    let mut found = 0;
    for line in fs::read_to_string("/proc/self/maps").unwrap().lines() {
        let (range, rest) = line.split_once(' ').unwrap();
        let (from, to) = range.split_once('-').unwrap();
        let number = |hex| u64::from_str_radix(hex, 16).unwrap();
        if !rest.starts_with("rw") || memory.seek(SeekFrom::Start(number(from))).is_err() {
            continue;
        }
        // The place the memory is read into is itself memory: it is mapped after the list of
        // places was made, and wiped before it is given back.
        let mut part = vec![0; usize::try_from(number(to) - number(from)).unwrap()];
        if memory.read_exact(&mut part).is_ok() {
            let starts = part.windows(first.len() + second.len());
            found += starts
                .filter(|w| w.starts_with(first) && w.ends_with(second))
                .count();
        }
        part.fill(0);
        std::hint::black_box(&part);
    }
    found
}

/// The memory that the passphrase's slot asks for.
fn memory_mib(dir: &Path) -> u32 {
    let header = fs::read(dir.join("vault.hdr")).unwrap();
    u32::from_le_bytes(header[32..36].try_into().unwrap()) >> 10
}

fn used_address_space() -> u64 {
    let pages = fs::read_to_string("/proc/self/statm").unwrap();
    let pages: u64 = pages.split(' ').next().unwrap().parse().unwrap();
    pages * 4096
}

fn open_to_all(place: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(place, fs::Permissions::from_mode(0o755)).unwrap();
}
