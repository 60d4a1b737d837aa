//! What a file to be read in may hold. Source: security.md, T5.

use crate::refused::Refused;
use crate::wire::ErrorCode;

/// Longest file. Units: bytes (50 MB).
pub const LONGEST_FILE: u64 = 50_000_000;

/// Most records: entries, own ratings and saved summaries together.
pub const MOST_RECORDS: usize = 100_000;

/// Deepest nesting of lists and objects.
pub const DEEPEST: usize = 32;

/// Refuses a file that is too long or too deep, before anything in it is read.
///
/// Errors: `ImportTooLarge`.
pub fn check(bytes: &[u8]) -> Result<(), Refused> {
    if bytes.len() as u64 > LONGEST_FILE || depth(bytes) > DEEPEST {
        return Err(ErrorCode::ImportTooLarge.into());
    }
    Ok(())
}

/// How deep lists and objects are nested, whatever else is wrong with the text.
fn depth(bytes: &[u8]) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let (mut in_string, mut escaped) = (false, false);
    for byte in bytes {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_in_words_are_not_depth() {
        assert_eq!(depth(br#"{"a": "[[[[\"[[", "b": [1, {}]}"#), 3);
        assert_eq!(depth(b"]]]["), 1);
    }

    #[test]
    fn a_deep_or_long_file_is_refused() {
        assert!(check(&[b'['; DEEPEST]).is_ok());
        let refused = check(&[b'['; DEEPEST + 1]).unwrap_err();
        assert_eq!(refused.code, ErrorCode::ImportTooLarge);
        assert!(check(&vec![b' '; 50_000_001]).is_err());
    }
}
