//! Where the passphrase and the text come from: a file descriptor, standard input, or a person
//! at a terminal. Never an argument, which other users of the computer can read.

use std::fs::File;
use std::io::{self, IsTerminal, Read};

use towpath_content::words::english;
use towpath_core::wire::{ErrorCode, Typed};
use zeroize::Zeroize;

use crate::trouble::Trouble;

/// A passphrase is never longer. Units: bytes.
const LONGEST_LINE: usize = 4096;

/// Longest text taken from standard input, above what an entry may hold so that the core says so.
/// Units: bytes.
const LONGEST_TEXT: u64 = (1 << 20) + 1;

/// Gives passphrases one line after the other.
pub enum Lines {
    /// From an open file descriptor or from standard input, byte by byte: what follows the line
    /// stays there for others.
    From(File),
    /// From the person.
    Person,
}

impl Lines {
    /// Takes the descriptor if one was named, or else standard input.
    pub fn new(descriptor: Option<u32>) -> Result<Self, Trouble> {
        if let Some(number) = descriptor {
            let file = File::open(format!("/dev/fd/{number}"));
            return file
                .map(Self::From)
                .map_err(|_| Trouble::Usage("cli-no-descriptor"));
        }
        if io::stdin().is_terminal() {
            return Ok(Self::Person);
        }
        standard_input().map(Self::From)
    }

    /// Gives the next passphrase; the person is asked with a message of the catalogue.
    pub fn next(&mut self, ask: &str) -> Result<Typed, Trouble> {
        match self {
            Self::From(file) => line(file),
            Self::Person => {
                let typed = rpassword::prompt_password(english().say(ask));
                let typed = typed.map_err(|_| Trouble::Usage("cli-no-passphrase"))?;
                Ok(Typed(typed.into_bytes()))
            }
        }
    }
}

/// Reads all of standard input that is left, as text.
pub fn text() -> Result<String, Trouble> {
    let mut bytes = Vec::new();
    let read = standard_input()?.take(LONGEST_TEXT).read_to_end(&mut bytes);
    read.map_err(|_| ErrorCode::StorageFailed)?;
    // A half character at the cut is no reason to call the whole no text.
    let is_cut = bytes.len() as u64 == LONGEST_TEXT;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(error) if is_cut => Ok(String::from_utf8_lossy(error.as_bytes()).into_owned()),
        Err(_) => Err(Trouble::Said("cli-not-text")),
    }
}

fn standard_input() -> Result<File, Trouble> {
    #[cfg(unix)]
    {
        use std::os::fd::AsFd;
        // A copy without a buffer: a buffer would keep the passphrase and the text behind it.
        let copy = io::stdin().as_fd().try_clone_to_owned();
        copy.map(File::from)
            .map_err(|_| Trouble::Usage("cli-no-passphrase"))
    }
    #[cfg(windows)]
    {
        use std::os::windows::io::AsHandle;
        let copy = io::stdin().as_handle().try_clone_to_owned();
        copy.map(File::from)
            .map_err(|_| Trouble::Usage("cli-no-passphrase"))
    }
}

fn line(file: &mut impl Read) -> Result<Typed, Trouble> {
    // Room for all of it: a growing list would leave an unwiped copy behind.
    let mut line = Typed(Vec::with_capacity(LONGEST_LINE));
    let mut byte = [0];
    let mut ended = false;
    while !ended && line.0.len() < LONGEST_LINE {
        match file.read(&mut byte) {
            Ok(0) if line.0.is_empty() => return Err(Trouble::Usage("cli-no-passphrase")),
            Ok(0) => ended = true,
            Ok(_) if byte[0] == b'\n' => ended = true,
            Ok(_) => line.0.push(byte[0]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => return Err(Trouble::Usage("cli-no-passphrase")),
        }
    }
    byte.zeroize();
    if line.0.last() == Some(&b'\r') {
        line.0.pop();
    }
    Ok(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_one_by_one_and_the_rest_stays() {
        let mut from: &[u8] = b"river stone\r\nsecond\n\nrest";
        assert_eq!(line(&mut from).unwrap().0, b"river stone");
        assert_eq!(line(&mut from).unwrap().0, b"second");
        assert_eq!(line(&mut from).unwrap().0, b"");
        assert_eq!(from, b"rest");
        assert_eq!(line(&mut from).unwrap().0, b"rest");
        assert!(line(&mut from).is_err());
    }
}
