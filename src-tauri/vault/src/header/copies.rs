//! The two copies of the header on the disk.

use std::path::Path;

use crate::files::{self, HEADER, HEADER_TWIN};
use crate::{Part, VaultError};

use super::{Header, bytes};

const NAMES: [&str; 2] = [HEADER, HEADER_TWIN];

/// What stands on the disk for each copy.
#[derive(Debug)]
pub(crate) struct Copies([Result<Header, VaultError>; 2]);

impl Copies {
    /// Reads both copies; at least one can be used.
    ///
    /// Errors: [`VaultError::TooNew`] when either is from a newer version;
    /// [`VaultError::HeaderHostile`], [`VaultError::HeaderDamaged`] or
    /// [`VaultError::FileMissing`] when neither can be used.
    pub(crate) fn read(dir: &Path) -> Result<Self, VaultError> {
        let copies = NAMES.map(|name| read_one(&dir.join(name)));
        let errors: Vec<_> = copies
            .iter()
            .filter_map(|copy| copy.as_ref().err())
            .copied()
            .collect();
        // The other copy may be older than the newer program's last change: never go back.
        if let Some(newer) = errors
            .iter()
            .find(|e| matches!(e, VaultError::TooNew { .. }))
        {
            return Err(*newer);
        }
        match errors[..] {
            [first, second] => Err(worse(first, second)),
            _ => Ok(Self(copies)),
        }
    }

    /// Gives the usable headers, the first copy first, each once.
    pub(crate) fn usable(&self) -> impl Iterator<Item = &Header> {
        let twin_differs = self.0[0] != self.0[1];
        let second = self.0[1].as_ref().ok().filter(|_| twin_differs);
        self.0[0].as_ref().ok().into_iter().chain(second)
    }

    /// Tells whether a copy is missing, damaged or hostile.
    pub(crate) fn one_is_lost(&self) -> bool {
        self.0.iter().any(Result::is_err)
    }

    /// Makes both copies on the disk equal to `header`; a copy that is equal is not touched.
    ///
    /// Shape: whether both are equal now. A failure harms nobody: it is tried again next time.
    pub(crate) fn heal(&self, dir: &Path, header: &Header) -> bool {
        let whole = bytes::write(header);
        NAMES.iter().zip(&self.0).all(|(name, copy)| {
            copy.as_ref() == Ok(header) || files::write_own(dir, name, &whole).is_ok()
        })
    }
}

/// Writes both copies so that at every moment one of them is whole.
///
/// Both are safe on the disk before either is put in force, so a full disk changes nothing.
pub(crate) fn write(dir: &Path, header: &Header) -> Result<(), VaultError> {
    let whole = bytes::write(header);
    let first = files::stage_own(dir, HEADER, &whole)?;
    let second = match files::stage_own(dir, HEADER_TWIN, &whole) {
        Ok(second) => second,
        Err(error) => {
            files::give_up(&first);
            return Err(error);
        }
    };
    if let Err(error) = files::put_in_force(&first) {
        files::give_up(&second);
        return Err(error);
    }
    // The first copy rules from here; a second one left behind is healed at the next unlock.
    let _ = files::put_in_force(&second);
    Ok(())
}

fn read_one(path: &Path) -> Result<Header, VaultError> {
    let missing = VaultError::FileMissing { part: Part::Header };
    bytes::read(&files::read(path, bytes::MAX_BYTES)?.ok_or(missing)?)
}

/// Picks the error that says more.
fn worse(first: VaultError, second: VaultError) -> VaultError {
    let rank = |error: &VaultError| match error {
        VaultError::HeaderHostile => 0,
        VaultError::HeaderDamaged => 1,
        VaultError::FileMissing { .. } => 3,
        _ => 2,
    };
    if rank(&second) < rank(&first) {
        second
    } else {
        first
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_error_that_says_more_is_told() {
        let missing = VaultError::FileMissing { part: Part::Header };
        assert_eq!(
            worse(missing, VaultError::HeaderDamaged),
            VaultError::HeaderDamaged
        );
        assert_eq!(
            worse(VaultError::HeaderDamaged, VaultError::HeaderHostile),
            VaultError::HeaderHostile
        );
        assert_eq!(worse(missing, missing), missing);
        assert_eq!(worse(missing, VaultError::ReadOnly), VaultError::ReadOnly);
    }
}
