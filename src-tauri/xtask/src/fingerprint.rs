//! Noticing that files have not changed since something was made from them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    places,
    trouble::{Trouble, at},
};

/// A 64-bit FNV-1a sum: enough to notice change, no protection against malice.
///
/// Source: Fowler, Noll and Vo, draft-eastlake-fnv, offset basis and prime for 64 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint(u64);

impl Fingerprint {
    /// Starts an empty sum.
    pub fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// Adds bytes.
    pub fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    /// Adds a file, or every file of a folder in order of name, with their names.
    ///
    /// Folders named `node_modules` or `dist` are left out.
    ///
    /// Errors: [`Trouble::File`].
    pub fn add_path(&mut self, path: &Path) -> Result<(), Trouble> {
        if path.is_dir() {
            for inner in sorted(path)? {
                if !matches!(
                    inner.file_name().and_then(|n| n.to_str()),
                    Some("node_modules" | "dist")
                ) {
                    self.add_path(&inner)?;
                }
            }
        } else {
            self.add(
                path.strip_prefix(places::root())
                    .unwrap_or(path)
                    .to_string_lossy()
                    .as_bytes(),
            );
            self.add(&fs::read(path).map_err(at(path))?);
        }
        Ok(())
    }

    /// Writes it as sixteen hexadecimal digits.
    pub fn text(self) -> String {
        format!("{:016x}", self.0)
    }

    /// Says whether the last success under this name had the same fingerprint.
    pub fn is_kept_as(self, name: &str) -> bool {
        fs::read_to_string(kept(name)).is_ok_and(|kept| kept == self.text())
    }

    /// Remembers it under a name after a success.
    ///
    /// Errors: [`Trouble::File`].
    pub fn keep_as(self, name: &str) -> Result<(), Trouble> {
        let path = kept(name);
        fs::create_dir_all(places::target().join("done")).map_err(at(&path))?;
        fs::write(&path, self.text()).map_err(at(path))
    }
}

fn kept(name: &str) -> PathBuf {
    places::target().join("done").join(name)
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Trouble> {
    let mut inner = Vec::new();
    for item in fs::read_dir(folder).map_err(at(folder))? {
        inner.push(item.map_err(at(folder))?.path());
    }
    inner.sort();
    Ok(inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_is_the_published_one() {
        let mut sum = Fingerprint::new();
        sum.add(b"foobar");
        assert_eq!(sum.text(), "85944171f73967e8");
    }
}
