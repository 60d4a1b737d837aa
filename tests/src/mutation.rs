//! Noise for readers: whole files, bent in the ways that find faults in parsers.

use crate::random::Random;

/// Numbers that are at the edge of something.
const EDGES: [u8; 8] = [0, 1, 31, 32, 127, 128, 254, 255];

/// Pieces of text that mean something to a reader of JSON, of days, or of words to find.
const PIECES: [&str; 24] = [
    "[",
    "{",
    "]",
    "}",
    "\"",
    "\\",
    "\\ud800",
    ",",
    ":",
    "null",
    "true",
    "-1",
    "1e999",
    "0.5",
    "18446744073709551616",
    "\u{feff}",
    "\0",
    "\u{202e}",
    "é",
    "e\u{301}",
    "*",
    "\" OR \"",
    "2024-02-30",
    "29 Feb",
];

/// Bends one of the whole files, one to six times.
pub fn bent(whole: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut bytes = whole[random.place(whole.len())].clone();
    for _ in 0..=random.below(6) {
        bend(&mut bytes, whole, random);
    }
    bytes
}

fn bend(bytes: &mut Vec<u8>, whole: &[Vec<u8>], random: &mut Random) {
    let length = bytes.len();
    let from = random.place(length + 1);
    let to = from + random.place((length - from).min(64) + 1);
    match random.below(9) {
        0 if from < length => bytes[from] ^= 1 << random.below(8),
        1 if from < length => bytes[from] = EDGES[random.place(EDGES.len())],
        2 => bytes.truncate(from),
        3 => drop(bytes.drain(from..to)),
        4 => {
            let again = bytes[from..to].to_vec();
            bytes.splice(from..from, again);
        }
        5 => {
            let piece = PIECES[random.place(PIECES.len())];
            bytes.splice(from..to, piece.bytes());
        }
        6 => {
            let piece = PIECES[random.place(PIECES.len())];
            bytes.splice(from..from, piece.repeat(random.place(50)).bytes());
        }
        7 => {
            let other = &whole[random.place(whole.len())];
            let start = random.place(other.len() + 1);
            let end = start + random.place((other.len() - start).min(200) + 1);
            bytes.splice(from..to, other[start..end].iter().copied());
        }
        _ => bytes.extend((0..random.below(9)).map(|_| random.below(256) as u8)),
    }
}
