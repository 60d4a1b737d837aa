//! What kind of disk a folder lies on, as far as the system tells.
//!
//! SQLite's log is not safe on a shared folder, and a stick may be pulled out at any moment.
//! Source: security.md, T12 and section 3.5 (step 5); sqlite.org/wal.html, read 2026-11-22.

use std::path::Path;

/// What a folder lies on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// A disk of this computer, on a file system that is known to bear the log.
    OwnDisk,
    /// A disk that can be pulled out.
    Removable,
    /// A folder that lies on another computer.
    Shared,
    /// Nothing that this program knows; it is treated with the same care as a stick.
    Unknown,
}

impl Ground {
    /// Asks the system what a folder lies on. It reads, and opens nothing of the folder.
    pub fn of(dir: &Path) -> Self {
        #[cfg(target_os = "linux")]
        return linux::ground(dir).unwrap_or(Self::Unknown);
        #[cfg(not(target_os = "linux"))]
        {
            let _ = dir;
            Self::Unknown
        }
    }

    /// Tells whether SQLite's write-ahead log is safe here.
    pub(crate) fn bears_log(self) -> bool {
        self == Self::OwnDisk
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs;
    use std::os::unix::fs::MetadataExt;
    use std::path::Path;

    use super::Ground;

    /// Names of file systems as `statfs` gives them, on which the log is safe.
    ///
    /// Source: statfs(2) and linux/magic.h, read 2026-11-22: ext, XFS, Btrfs, F2FS, tmpfs, ZFS,
    /// overlay, eCryptfs, bcachefs, JFS, Reiser, NILFS.
    const OWN: [u64; 12] = [
        0xef53,
        0x5846_5342,
        0x9123_683e,
        0xf2f5_2010,
        0x0102_1994,
        0x2fc1_2fc1,
        0x794c_7630,
        0xf15f,
        0xca45_1a4e,
        0x3153_464a,
        0x5265_4973,
        0x3434,
    ];

    /// Names of file systems that lie on another computer.
    ///
    /// Source: as [`OWN`]: NFS, SMB, CIFS, SMB2, 9P, Ceph, AFS (two), Coda, VirtualBox, NCP,
    /// GFS2, OCFS2.
    const SHARED: [u64; 13] = [
        0x6969,
        0x517b,
        0xff53_4d42,
        0xfe53_4d42,
        0x0102_1997,
        0x00c3_6400,
        0x5346_414f,
        0x6b41_4653,
        0x7375_7245,
        0x786f_4256,
        0x564c,
        0x0116_1970,
        0x7461_636f,
    ];

    pub(super) fn ground(dir: &Path) -> Option<Ground> {
        let name = rustix::fs::statfs(dir).ok()?.f_type as u64 & 0xffff_ffff;
        let device = fs::metadata(dir).ok()?.dev();
        Some(judge(name, can_be_pulled_out(device)))
    }

    pub(super) fn judge(name: u64, removable: bool) -> Ground {
        if SHARED.contains(&name) {
            Ground::Shared
        } else if removable {
            Ground::Removable
        } else if OWN.contains(&name) {
            Ground::OwnDisk
        } else {
            Ground::Unknown
        }
    }

    /// Tells whether the disk below says of itself that it is removable, or hangs on a USB port.
    fn can_be_pulled_out(device: u64) -> bool {
        let (major, minor) = (rustix::fs::major(device), rustix::fs::minor(device));
        let Ok(place) = fs::canonicalize(format!("/sys/dev/block/{major}:{minor}")) else {
            // A file system without a disk of its own, such as a memory disk.
            return false;
        };
        let says = |place: &Path| {
            fs::read_to_string(place.join("removable")).is_ok_and(|told| told.trim() == "1")
        };
        let on_usb = place.components().any(|part| {
            let part = part.as_os_str().to_string_lossy();
            part.starts_with("usb") && part[3..].starts_with(|c: char| c.is_ascii_digit())
        });
        // A partition is asked through the disk it is on.
        on_usb || says(&place) || place.parent().is_some_and(says)
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn only_a_known_disk_of_this_computer_bears_the_log() {
        let judge = |name, removable| linux::judge(name, removable);
        let ext4 = 0xef53;
        assert_eq!(judge(ext4, false), Ground::OwnDisk);
        assert_eq!(judge(ext4, true), Ground::Removable);
        for (named, name) in [
            ("NFS", 0x6969),
            ("SMB2", 0xfe53_4d42),
            ("CIFS", 0xff53_4d42),
        ] {
            assert_eq!(judge(name, false), Ground::Shared, "{named}");
        }
        // FAT, exFAT and FUSE may be anything: the program is careful with them.
        for name in [0x4d44, 0x2011_bab0, 0x6573_5546] {
            assert_eq!(judge(name, true), Ground::Removable);
            assert_eq!(judge(name, false), Ground::Unknown);
            assert!(!judge(name, false).bears_log());
        }
    }

    #[test]
    fn a_folder_that_is_not_there_is_unknown_ground() {
        assert_eq!(Ground::of(Path::new("/no such folder")), Ground::Unknown);
        assert_eq!(Ground::of(Path::new("/proc")), Ground::Unknown);
    }
}
