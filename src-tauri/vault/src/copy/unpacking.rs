//! From a copy to a vault of its own, with nothing but the file and a secret.

use std::fs::{self, File};
use std::io::{BufReader, Read, Seek, SeekFrom, Write};
use std::path::Path;

use super::CopyNote;
use super::bytes::{END_BYTES, Front, whole_key};
use super::place::fault;
use crate::VaultError;
use crate::files::{self, DATABASE};
use crate::head::{DB_SALT_BYTES, Head, HeadKey};
use crate::header::Header;
use crate::header::copies::{self, Copies};
use crate::key::Key;
use crate::seal::{DIGEST_BYTES, Digesting, Stream};
use crate::unlock::{self, Secret};

/// How much is read at a time. Units: bytes.
const PIECE: usize = 1 << 16;

/// Looks whether a file is a copy as it was written; no secret is needed.
///
/// Errors: [`VaultError::NotACopy`], [`VaultError::CopyDamaged`], [`VaultError::TooNew`],
/// [`VaultError::PlaceGone`].
pub fn look(copy: &Path) -> Result<(), VaultError> {
    whole(copy).map(|_| ())
}

/// Unpacks a copy into a new folder, as a vault that opens like any other.
///
/// `present` is the folder of a vault: when the copy is of the same one, what opens it now opens
/// the copy too.
/// Errors: those of [`look`]; [`VaultError::WrongPassphrase`], [`VaultError::WrongRecoveryCode`],
/// [`VaultError::AlreadyThere`], [`VaultError::DiskFull`]; after an error nothing is left.
pub fn unpack(
    copy: &Path,
    secret: Secret<'_>,
    present: Option<&Path>,
    into: &Path,
) -> Result<(), VaultError> {
    if fs::symlink_metadata(into).is_ok() {
        return Err(VaultError::AlreadyThere);
    }
    let (mut file, front) = whole(copy)?;
    let (root, header) = unlocked(&front, secret, present)?;
    let note = front.note(&root).ok_or(VaultError::CopyDamaged)?;
    files::make_folder(into)?;
    fill(&mut file, &front, &root, &header, note, into).inspect_err(|_| {
        let _ = fs::remove_dir_all(into);
    })
}

/// Reads the note of a copy of this very vault; none for all else.
pub(crate) fn note_of(copy: &Path, header: &Header, root: &Key) -> Option<CopyNote> {
    let file = files::private().read(true).open(copy).ok()?;
    let front = Front::read(&mut BufReader::new(file)).ok()?;
    (front.header.vault_id == header.vault_id)
        .then(|| front.note(root))
        .flatten()
}

/// Sums up a copy but for its last 32 bytes, which are that sum.
pub(super) fn sum_of(
    mut file: File,
    go_on: &dyn Fn() -> Result<(), VaultError>,
) -> Result<[u8; DIGEST_BYTES], VaultError> {
    let length = file.metadata().map_err(fault)?.len();
    let mut left = length.saturating_sub(DIGEST_BYTES as u64);
    file.rewind().map_err(fault)?;
    let mut digesting = Digesting::new();
    let mut piece = vec![0; PIECE];
    while left > 0 {
        go_on()?;
        let most = usize::try_from(left).map_or(PIECE, |left| left.min(PIECE));
        file.read_exact(&mut piece[..most]).map_err(fault)?;
        digesting.add(&piece[..most]);
        left -= most as u64;
    }
    Ok(digesting.end())
}

/// Opens the file, and gives it with its front, when its sum is right.
fn whole(copy: &Path) -> Result<(File, Front), VaultError> {
    let mut file = files::private().read(true).open(copy).map_err(fault)?;
    if file.metadata().is_ok_and(|about| about.is_dir()) {
        return Err(VaultError::NotACopy);
    }
    let front = Front::read(&mut file)?;
    let length = file.metadata().map_err(fault)?.len();
    if length < front.whole.len() as u64 + END_BYTES {
        return Err(VaultError::CopyDamaged);
    }
    let sum = sum_of(file.try_clone().map_err(fault)?, &|| Ok(()))?;
    let mut kept = [0; DIGEST_BYTES];
    file.read_exact(&mut kept).map_err(fault)?;
    match kept == sum {
        true => Ok((file, front)),
        false => Err(VaultError::CopyDamaged),
    }
}

/// Unwraps the root key: with the copy's own header, or with the one its vault has now.
fn unlocked(
    front: &Front,
    secret: Secret<'_>,
    present: Option<&Path>,
) -> Result<(Key, Header), VaultError> {
    let told = match unlock::prove(&front.header, secret) {
        Ok(root) if front.header.is_authentic(&root)? => return Ok((root, front.header.clone())),
        Ok(_) => return Err(VaultError::CopyDamaged),
        Err(told) => told,
    };
    let copies = present.and_then(|dir| Copies::read(dir).ok());
    let same = copies.filter(|copies| {
        copies
            .usable()
            .all(|header| header.vault_id == front.header.vault_id)
    });
    match same
        .map(|copies| unlock::unlock(&copies, secret).map(|(root, header)| (root, header.clone())))
    {
        Some(Ok((root, header))) if front.header.is_authentic(&root)? => Ok((root, header)),
        _ => Err(told),
    }
}

fn fill(
    file: &mut File,
    front: &Front,
    root: &Key,
    header: &Header,
    note: CopyNote,
    into: &Path,
) -> Result<(), VaultError> {
    let length = file.metadata().map_err(fault)?.len();
    let mut left = length - front.whole.len() as u64 - END_BYTES;
    file.seek(SeekFrom::Start(front.whole.len() as u64))
        .map_err(fault)?;
    let key = whole_key(root)?;
    let mut stream = Stream::new(&key);
    stream.add(&front.whole);
    let path = into.join(DATABASE);
    let mut database = files::private().write(true).create_new(true).open(&path)?;
    let mut salt = None;
    let mut piece = vec![0; PIECE];
    while left > 0 {
        let most = usize::try_from(left).map_or(PIECE, |left| left.min(PIECE));
        file.read_exact(&mut piece[..most]).map_err(fault)?;
        salt = salt.or_else(|| piece[..most].first_chunk::<DB_SALT_BYTES>().copied());
        stream.add(&piece[..most]);
        database.write_all(&piece[..most])?;
        left -= most as u64;
    }
    let mut end = [0; END_BYTES as usize];
    file.read_exact(&mut end).map_err(fault)?;
    if stream.end() != end {
        return Err(VaultError::CopyDamaged);
    }
    database.sync_all()?;
    let head = Head {
        sequence: note.sequence,
        opened_at: note.made_at,
        salt: salt.ok_or(VaultError::CopyDamaged)?,
    };
    HeadKey::new(root, &header.vault_id)?.write(into, head)?;
    copies::write(into, header)
}
