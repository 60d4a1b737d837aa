//! What a file to be read in may hold and cost. Source: security.md, T5.

use std::time::Duration;

use crate::refused::Refused;
use crate::wire::ErrorCode;

/// Longest file. Units: bytes (50 MB).
pub const LONGEST_FILE: u64 = 50_000_000;

/// Most records: entries, own ratings and saved summaries together.
pub const MOST_RECORDS: usize = 100_000;

/// Deepest nesting of lists and objects.
pub const DEEPEST: usize = 32;

/// Most values of all kinds; each may cost some 100 bytes of memory, so that together they stay
/// below the 512 MiB of T5. The most records with thirty values each have as many.
pub const MOST_VALUES: usize = 3_000_000;

/// Longest time for checking a file, before anything of it is kept. Source: T5.
pub const LONGEST_CHECK: Duration = Duration::from_secs(10);

/// Says whether the time for a check is over; the clock is the caller's.
pub type IsOver<'a> = &'a dyn Fn() -> bool;

/// Refuses a file that is too long, too deep or too full, before anything in it is read.
///
/// Errors: `ImportTooLarge`.
pub fn check(bytes: &[u8]) -> Result<(), Refused> {
    let too_long = bytes.len() as u64 > LONGEST_FILE;
    let (deepest, values) = if too_long { (0, 0) } else { shape(bytes) };
    if too_long || deepest > DEEPEST || values > MOST_VALUES {
        return Err(ErrorCode::ImportTooLarge.into());
    }
    Ok(())
}

/// Refuses a file that takes too long.
///
/// Errors: `ImportTooLarge`.
pub fn in_time(is_over: IsOver<'_>) -> Result<(), Refused> {
    if is_over() {
        return Err(ErrorCode::ImportTooLarge.into());
    }
    Ok(())
}

/// How deep lists and objects are nested and how many values there are at most, whatever else
/// is wrong with the text.
fn shape(bytes: &[u8]) -> (usize, usize) {
    let (mut depth, mut deepest, mut values) = (0_usize, 0, 0);
    let (mut in_string, mut escaped) = (false, false);
    for byte in bytes {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b',' => values += 1,
            b'[' | b'{' => {
                values += 1;
                depth += 1;
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    (deepest, values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_in_words_are_not_depth() {
        assert_eq!(shape(br#"{"a": "[[,[[\"[[", "b": [1, {}]}"#), (3, 5));
        assert_eq!(shape(b"]]]["), (1, 1));
    }

    #[test]
    fn a_deep_or_long_file_is_refused() {
        assert!(check(&[b'['; DEEPEST]).is_ok());
        let refused = check(&[b'['; DEEPEST + 1]).unwrap_err();
        assert_eq!(refused.code, ErrorCode::ImportTooLarge);
        assert!(check(&vec![b' '; 50_000_001]).is_err());
    }

    #[test]
    fn a_file_with_too_many_values_is_refused() {
        assert!(check(&vec![b','; MOST_VALUES]).is_ok());
        assert!(check(&vec![b','; MOST_VALUES + 1]).is_err());
    }

    #[test]
    fn a_check_ends_when_its_time_is_over() {
        assert!(in_time(&|| false).is_ok());
        assert!(in_time(&|| true).is_err());
    }
}
