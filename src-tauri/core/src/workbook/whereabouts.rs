//! Who can come near a workbook's folder: looked at on the disk, never said by heart.

use std::path::Path;
use std::time::UNIX_EPOCH;

use towpath_vault::Ground;

use crate::when::Moment;
use crate::wire::{DiskKind, OthersReach};

/// Looks at what a folder lies on.
pub fn disk(folder: &Path) -> DiskKind {
    match Ground::of(folder) {
        Ground::OwnDisk => DiskKind::Own,
        Ground::Removable => DiskKind::Stick,
        Ground::Shared => DiskKind::Shared,
        Ground::Unknown => DiskKind::Unknown,
    }
}

/// Looks at what other accounts of this computer can do with a folder.
///
/// One closed folder on the way to it is enough to keep them out. The rights of a folder that
/// lies on another computer are that computer's own.
pub fn others(folder: &Path) -> OthersReach {
    if disk(folder) == DiskKind::Shared {
        return OthersReach::Unknown;
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let Ok(folder) = folder.canonicalize() else {
            return OthersReach::Unknown;
        };
        let lets_in = |way: &Path| {
            std::fs::metadata(way).map(|about| {
                // A group of the account's own name and number has nobody else in it.
                let group = about.mode() & 0o010 != 0 && about.gid() != about.uid();
                group || about.mode() & 0o001 != 0
            })
        };
        let mut all_open = true;
        for way in folder.ancestors() {
            match lets_in(way) {
                Ok(open) => all_open &= open,
                Err(_) => return OthersReach::Unknown,
            }
        }
        if all_open {
            OthersReach::Files
        } else {
            OthersReach::Nothing
        }
    }
    #[cfg(not(unix))]
    OthersReach::Unknown
}

/// Tells when a workbook's files were changed last, by the disk's own dates.
pub fn changed(folder: &Path) -> Option<Moment> {
    let files = std::fs::read_dir(folder).ok()?.flatten();
    let dates = files.filter_map(|file| file.metadata().ok()?.modified().ok());
    let newest = dates.max()?.duration_since(UNIX_EPOCH).ok()?;
    Some(Moment::from_parts(
        i64::try_from(newest.as_millis()).ok()?,
        0,
    ))
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn one_closed_folder_on_the_way_keeps_others_out() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("in/workbook");
        fs::create_dir_all(&folder).unwrap();
        let open = Permissions::from_mode(0o755);
        for way in [place.path(), &place.path().join("in"), &folder] {
            fs::set_permissions(way, open.clone()).unwrap();
        }
        assert_eq!(others(&folder), OthersReach::Files);
        for way in [place.path(), &place.path().join("in"), &folder] {
            fs::set_permissions(way, Permissions::from_mode(0o700)).unwrap();
            assert_eq!(others(&folder), OthersReach::Nothing, "{way:?}");
            fs::set_permissions(way, open.clone()).unwrap();
        }
        assert_eq!(others(&place.path().join("none")), OthersReach::Unknown);
    }
}
