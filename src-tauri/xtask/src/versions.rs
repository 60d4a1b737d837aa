//! The two programs a person brings: Rust and Node.js.

use crate::{
    run::{self, command},
    trouble::Trouble,
};

/// The oldest Rust that builds Towpath, as `rust-version` in Cargo.toml.
const RUST: Version = Version(1, 92);
/// The oldest Node.js that vite 8 runs on.
const NODE: Version = Version(20, 19);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Version(u32, u32);

/// Checks that Rust and Node.js are new enough, and says kindly where newer ones are.
///
/// Errors: [`Trouble::TooOld`] or [`Trouble::Missing`].
pub fn check() -> Result<(), Trouble> {
    let rust_how = "A newer one is at https://rustup.rs, or run: rustup update stable";
    let node_how = "A newer one is at https://nodejs.org.";
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let rust = run::asked(command(rustc).arg("--version"));
    new_enough("Rust", rust, RUST, "1.92", rust_how)?;
    let node = run::asked(command("node").arg("--version"));
    new_enough("Node.js", node, NODE, "20.19", node_how)
}

fn new_enough(
    program: &'static str,
    said: Option<String>,
    oldest: Version,
    needed: &'static str,
    how: &'static str,
) -> Result<(), Trouble> {
    let Some(said) = said else {
        return Err(Trouble::Missing {
            program: program.to_owned(),
            how: how.to_owned(),
        });
    };
    match read(&said) {
        Some(version) if version >= oldest => Ok(()),
        _ => Err(Trouble::TooOld {
            program,
            found: said.trim().to_owned(),
            needed,
            how,
        }),
    }
}

/// Reads the first number of the shape `1.92` out of what a program says of itself.
fn read(said: &str) -> Option<Version> {
    said.split_whitespace().find_map(|word| {
        let mut parts = word.trim_start_matches('v').split('.');
        Some(Version(
            parts.next()?.parse().ok()?,
            parts.next()?.parse().ok()?,
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_programs_say() {
        assert_eq!(
            read("rustc 1.92.0 (ded5c06cf 2025-12-08)"),
            Some(Version(1, 92))
        );
        assert_eq!(read("v20.19.4\n"), Some(Version(20, 19)));
        assert_eq!(read("no number"), None);
    }

    #[test]
    fn an_older_program_is_refused_with_a_way_to_a_newer_one() {
        let refused = new_enough("Rust", Some("rustc 1.63.0".into()), RUST, "1.92", "Get it.");
        let words = refused.expect_err("too old").to_string();
        assert!(
            words.contains("1.92 or newer") && words.contains("Get it."),
            "{words}"
        );
        assert!(new_enough("Node.js", Some("v24.1.0".into()), NODE, "20.19", "").is_ok());
    }
}
