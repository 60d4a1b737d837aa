//! Looks for words and keys in the memory of a running program.
//!
//! A program that forbids it must have been told to leave that guard open.

use std::fs::{self, File};
use std::io::{BufRead, Cursor, Read, Seek, SeekFrom};

/// Memory is read in pieces of this size. Units: bytes.
const PIECE: usize = 1 << 20;
/// Size of a page. Units: bytes.
const PAGE: u64 = 4096;

/// Every form in which words may lie in memory: UTF-8, UTF-16, and the numbers of their bytes as
/// they cross the wire.
pub fn forms(words: &str) -> Vec<Vec<u8>> {
    let numbers: Vec<String> = words.bytes().map(|byte| byte.to_string()).collect();
    vec![
        words.as_bytes().to_vec(),
        words.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        numbers.join(",").into_bytes(),
    ]
}

/// Counts how often each of these stands in the memory that a process may write to.
///
/// Nothing where the process may not be looked into.
pub fn copies(id: u32, wanted: &[Vec<u8>]) -> Option<Vec<usize>> {
    let mut memory = File::open(format!("/proc/{id}/mem")).ok()?;
    let mut pages = File::open(format!("/proc/{id}/pagemap")).ok()?;
    let places = fs::read_to_string(format!("/proc/{id}/smaps")).ok()?;
    let longest = wanted.iter().map(Vec::len).max().unwrap_or(1);
    let mut found = vec![0; wanted.len()];
    for (from, to) in in_use(&places) {
        let mut at = from;
        while at < to {
            let whole = usize::try_from(to - at).unwrap_or(usize::MAX);
            let long = whole.min(PIECE + longest - 1);
            if is_there(&mut pages, at, long) {
                let mut piece = vec![0; long];
                let read = memory.seek(SeekFrom::Start(at));
                if read.and_then(|_| memory.read_exact(&mut piece)).is_ok() {
                    for (count, words) in found.iter_mut().zip(wanted) {
                        *count += count_in(&piece, long.min(PIECE), words);
                    }
                }
            }
            at += PIECE as u64;
        }
    }
    Some(found)
}

/// Whether any page of a piece of memory is in use, or put out to swap.
///
/// Source: proc_pid_pagemap(5), bits 63 and 62 of the eight bytes of each page.
fn is_there(pages: &mut File, at: u64, long: usize) -> bool {
    let last = (at + long as u64).div_ceil(PAGE);
    let count = usize::try_from(last - at / PAGE).unwrap_or_default();
    let mut bits = vec![0; count * 8];
    let read = pages.seek(SeekFrom::Start(at / PAGE * 8));
    // Where it cannot be told, the piece is read.
    read.and_then(|_| pages.read_exact(&mut bits)).is_err()
        || bits.chunks(8).any(|page| page[7] & 0b1100_0000 != 0)
}

/// From and to of every piece of memory that can be written to and has been: a web view sets
/// aside many times more than a computer has.
///
/// Source: proc_pid_smaps(5), a line of the range, then lines of what is known about it.
fn in_use(places: &str) -> Vec<(u64, u64)> {
    let mut found = Vec::new();
    let mut range = None;
    for line in places.lines() {
        if let Some(kib) = line.strip_prefix("Rss:").or(line.strip_prefix("Swap:")) {
            if kib.trim() != "0 kB" {
                found.extend(range.take());
            }
        } else if !line
            .split(' ')
            .next()
            .is_some_and(|name| name.ends_with(':'))
        {
            range = writable(line);
        }
    }
    found
}

/// From and to, where a line is of memory that can be written to.
fn writable(line: &str) -> Option<(u64, u64)> {
    let (range, rest) = line.split_once(' ')?;
    let (from, to) = range.split_once('-')?;
    let number = |hex| u64::from_str_radix(hex, 16).ok();
    rest.starts_with("rw")
        .then_some((number(from)?, number(to)?))
}

/// Counts the words that begin within the first bytes.
fn count_in(bytes: &[u8], starts: usize, words: &[u8]) -> usize {
    let Some(first) = words.first() else {
        return 0;
    };
    let mut rest = Cursor::new(bytes);
    let mut found = 0;
    // The library's own search for one byte is quick even in a debug build.
    while rest.skip_until(*first).is_ok_and(|skipped| skipped > 0) {
        let after = usize::try_from(rest.position()).unwrap_or(bytes.len());
        if after > starts {
            break;
        }
        if bytes[after - 1..].starts_with(words) {
            found += 1;
        }
    }
    found
}
