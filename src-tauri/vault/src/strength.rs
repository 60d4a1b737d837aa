//! How hard a passphrase is to guess, explained by catalogue keys.

use zeroize::Zeroizing;
use zxcvbn::matching::patterns::MatchPattern;

use crate::passphrase::Passphrase;

/// The fewest characters a passphrase may have.
///
/// Source: security.md, section 3.2, read 2026-11-22.
pub const MIN_CHARACTERS: usize = 8;

/// Every key [`judge`] can give as a reason; each is a sentence in the catalogue.
pub const REASONS: [&str; 10] = [
    TOO_SHORT, TOO_COMMON, WORDS, KEYBOARD, REPEAT, SEQUENCE, DATE, MORE_WORDS, FAIR, STRONG,
];

const TOO_SHORT: &str = "strength-too-short";
const TOO_COMMON: &str = "strength-too-common";
const WORDS: &str = "strength-common-words";
const KEYBOARD: &str = "strength-keyboard";
const REPEAT: &str = "strength-repeat";
const SEQUENCE: &str = "strength-sequence";
const DATE: &str = "strength-date";
const MORE_WORDS: &str = "strength-more-words";
const FAIR: &str = "strength-fair";
const STRONG: &str = "strength-strong";

/// Powers of ten of guesses at which a level begins.
///
/// At 450 guesses a second on one card: level 2 holds for days, level 3 (40 bits) for 39 years,
/// level 4 for centuries. Below a thousand guesses it stands in the lists of common ones.
/// Source: security.md, section 3.2, read 2026-11-22.
const LEVELS: [f64; 4] = [4.0, 8.0, 12.04, 13.5];

/// What the strength meter shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strength {
    /// 0 refused, 1 weak, 2 fair, 3 good, 4 strong.
    pub level: u8,
    /// Whether a vault may be made with it; weak ones are, with a warning.
    pub allowed: bool,
    /// Why, as catalogue keys from [`REASONS`], the most useful first; never empty.
    pub reasons: Vec<&'static str>,
}

/// Judges a typed passphrase by the same rule of spaces and letters that opens the vault.
///
/// Bytes that are not text are judged too short.
pub fn judge(passphrase: &[u8]) -> Strength {
    let Ok(passphrase) = Passphrase::from_bytes(passphrase.to_vec()) else {
        return refused(TOO_SHORT);
    };
    let text = passphrase.text();
    if text.chars().nth(MIN_CHARACTERS - 1).is_none() {
        return refused(TOO_SHORT);
    }
    let guess = zxcvbn::zxcvbn(text, &[]);
    let power = guess.guesses_log10();
    if power < LEVELS[0] || is_listed(text) {
        return refused(TOO_COMMON);
    }
    let level = LEVELS.iter().filter(|begin| power >= **begin).count();
    let mut reasons = Vec::new();
    match level {
        4 => reasons.push(STRONG),
        3 => reasons.push(FAIR),
        _ => {
            for part in guess.sequence() {
                let reason = reason_of(&part.pattern);
                reasons.extend(reason.filter(|reason| !reasons.contains(reason)));
            }
            reasons.push(MORE_WORDS);
        }
    }
    Strength {
        level: u8::try_from(level).unwrap_or(4),
        allowed: true,
        reasons,
    }
}

fn refused(reason: &'static str) -> Strength {
    Strength {
        level: 0,
        allowed: false,
        reasons: vec![reason, MORE_WORDS],
    }
}

/// Tells whether the whole passphrase, bar capitals and up to two final digits or marks, is one
/// word of the lists of common passwords, words and names.
fn is_listed(text: &str) -> bool {
    let lower = Zeroizing::new(text.to_lowercase());
    let is_tail = |sign: char| sign.is_ascii_digit() || sign == '!';
    let one_off = lower.strip_suffix(is_tail).unwrap_or(&lower);
    let two_off = one_off.strip_suffix(is_tail).unwrap_or(one_off);
    [lower.as_str(), one_off, two_off].into_iter().any(|bare| {
        let guess = zxcvbn::zxcvbn(bare, &[]);
        let [only] = guess.sequence() else {
            return false;
        };
        matches!(&only.pattern, MatchPattern::Dictionary(found) if !found.reversed)
    })
}

fn reason_of(pattern: &MatchPattern) -> Option<&'static str> {
    match pattern {
        MatchPattern::Dictionary(_) => Some(WORDS),
        MatchPattern::Spatial(_) => Some(KEYBOARD),
        MatchPattern::Repeat(_) => Some(REPEAT),
        MatchPattern::Sequence(_) => Some(SEQUENCE),
        MatchPattern::Regex(_) | MatchPattern::Date(_) => Some(DATE),
        MatchPattern::BruteForce => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_ones_and_the_commonest_are_refused() {
        for typed in [
            "",
            "river",
            "sevense",
            "  seven7 ",
            "e\u{301}e\u{301}e\u{301}e\u{301}",
        ] {
            assert_eq!(judge(typed.as_bytes()).reasons[0], TOO_SHORT, "{typed}");
        }
        for typed in [
            "password",
            "Password1",
            "iloveyou",
            "sunshine1",
            "qwertyuiop",
            "12345678",
            "aaaaaaaa",
            "football!",
            "PRINCESS",
            "chocolate",
            "abcdefgh",
        ] {
            let judged = judge(typed.as_bytes());
            assert!(
                !judged.allowed && judged.reasons[0] == TOO_COMMON,
                "{typed}: {judged:?}"
            );
        }
        assert!(!judge(&[0xff; 20]).allowed);
    }

    #[test]
    fn four_random_words_are_good_or_strong() {
        for typed in [
            "plutonium gallery unbend crayon",
            "acid sandbox tubular kerchief",
            "glove-petal-outing-scuba",
            "trilogy freebie unsoiled mossy",
        ] {
            let judged = judge(typed.as_bytes());
            assert!(judged.level >= 3 && judged.allowed, "{typed}: {judged:?}");
        }
    }

    #[test]
    fn weak_ones_are_allowed_and_told_why() {
        for (typed, reason) in [
            ("marigold1987", DATE),
            ("ytrewdfgh", KEYBOARD),
            ("garden23456", SEQUENCE),
            ("gardenzzzzz", REPEAT),
            ("blue garden", WORDS),
        ] {
            let judged = judge(typed.as_bytes());
            assert!(judged.allowed && judged.level < 3, "{typed}: {judged:?}");
            assert!(judged.reasons.contains(&reason), "{typed}: {judged:?}");
            assert!(judged.reasons.contains(&MORE_WORDS));
        }
    }

    #[test]
    fn every_reason_is_announced_and_there_is_always_one() {
        for typed in [
            "",
            "password",
            "blue garden",
            "trilogy freebie unsoiled mossy",
            "ñandú 木漏れ日 x",
        ] {
            let judged = judge(typed.as_bytes());
            assert!(!judged.reasons.is_empty());
            assert!(judged.reasons.iter().all(|reason| REASONS.contains(reason)));
        }
    }

    #[test]
    fn a_very_long_text_is_judged_without_waiting() {
        // The meter looks at the first hundred characters only; order, not time, is asked here.
        assert_eq!(
            judge("river stone lamp bread ".repeat(50_000).as_bytes()).level,
            4
        );
    }
}
