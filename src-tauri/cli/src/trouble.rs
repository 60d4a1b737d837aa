//! Why a command did not do what was asked.

use towpath_content::words::{Arg, english};
use towpath_core::wire::{ErrorCode, Refusal};

/// What went wrong.
#[derive(Debug)]
pub enum Trouble {
    /// The core refused.
    Refused(Refusal),
    /// Something only a terminal meets; the key of its words in the catalogue.
    Said(&'static str),
    /// Something the core said in words.
    Told(String),
    /// The command cannot be understood; the key of its words in the catalogue.
    Usage(&'static str),
}

impl Trouble {
    /// The exit status.
    pub fn status(&self) -> u8 {
        match self {
            Self::Refused(_) | Self::Said(_) | Self::Told(_) => 1,
            Self::Usage(_) => 2,
        }
    }

    /// One line: what happened, what is safe, what to do.
    pub fn line(&self) -> String {
        let words = english();
        match self {
            Self::Said(key) | Self::Usage(key) => words.say(key),
            Self::Told(said) => said.clone(),
            Self::Refused(refusal) => {
                let code = format!("error-{}", code_name(refusal.code));
                let number = refusal
                    .number
                    .map_or(0, |n| i64::try_from(n).unwrap_or(i64::MAX));
                let part = |part: &str| {
                    words.tell(
                        &format!("{code}.{part}"),
                        &[("number", Arg::Number(number))],
                    )
                };
                let mut line = [part("what"), part("safe"), part("next")].join(" ");
                if refusal.code == ErrorCode::ImportUnreadable && number > 0 {
                    line.push(' ');
                    line.push_str(&words.tell("cli-at-line", &[("line", Arg::Number(number))]));
                }
                line
            }
        }
    }
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<ErrorCode> for Trouble {
    fn from(code: ErrorCode) -> Self {
        Self::Refused(code.into())
    }
}

/// The code as it crosses the wire, which is how the catalogue names it.
fn code_name(code: ErrorCode) -> String {
    let name = serde_json::to_value(code).ok();
    name.and_then(|name| name.as_str().map(str::to_owned))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_one_line_without_gaps() {
        let refused = Refusal {
            code: ErrorCode::ImportUnreadable,
            number: Some(7),
        };
        let line = Trouble::from(refused).line();
        assert!(
            line.contains('7') && !line.contains(['\n', '[', '{']),
            "{line}"
        );
    }
}
