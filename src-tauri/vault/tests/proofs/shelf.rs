//! What every proof takes from the shelf: a vault with rows in it, and hashes of its folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use ring::digest::{SHA256, digest};
use tempfile::TempDir;
use towpath_vault::{Costing, Passphrase, RecoveryCode, Secret, Vault, VaultError, VaultNotice};

/// A moment; which one does not matter.
pub const NOW: i64 = 1_700_000_000;

/// A passphrase from text.
pub fn passphrase(text: &str) -> Passphrase {
    Passphrase::from_bytes(text.as_bytes().to_vec()).unwrap()
}

/// The passphrase of every vault on the shelf.
pub fn right() -> Passphrase {
    passphrase("river stone lamp bread")
}

/// A closed vault with ten rows, in a folder that goes away.
pub struct Shelf {
    pub dir: PathBuf,
    pub code: RecoveryCode,
    _keep: TempDir,
}

impl Shelf {
    pub fn new() -> Self {
        let keep = tempfile::tempdir().unwrap();
        let dir = keep.path().join("workbook");
        let (mut vault, code) = Vault::create(&dir, &right(), Costing::Test, NOW).unwrap();
        lay_out(&mut vault).unwrap();
        for number in 0..10 {
            add(&mut vault, number, "a row").unwrap();
        }
        Self {
            dir,
            code,
            _keep: keep,
        }
    }

    pub fn open(&self) -> Result<(Vault, Vec<VaultNotice>), VaultError> {
        open(&self.dir)
    }

    /// Opens, and gives the vault when there was nothing to tell.
    pub fn open_quietly(&self) -> Vault {
        let (vault, notices) = self.open().unwrap();
        assert_eq!(notices, []);
        vault
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    pub fn flip(&self, name: &str, at: usize) {
        let mut bytes = fs::read(self.file(name)).unwrap();
        bytes[at] ^= 1;
        fs::write(self.file(name), bytes).unwrap();
    }

    /// Changes a header and puts a right digest at its end again, as a forger or a newer program
    /// would.
    pub fn rehash(&self, name: &str, change: impl FnOnce(&mut [u8])) {
        let mut bytes = fs::read(self.file(name)).unwrap();
        bytes.truncate(bytes.len() - 32);
        change(&mut bytes);
        let sum = digest(&SHA256, &bytes);
        bytes.extend_from_slice(sum.as_ref());
        fs::write(self.file(name), bytes).unwrap();
    }

    pub fn snapshot(&self) -> Snapshot {
        snapshot(&self.dir)
    }

    /// Puts every file back as it was.
    pub fn put_back(&self, snapshot: &Snapshot) {
        for name in self.snapshot().keys() {
            fs::remove_file(self.file(name)).unwrap();
        }
        for (name, bytes) in snapshot {
            fs::write(self.file(name), bytes).unwrap();
        }
    }
}

/// Every file of a folder with its bytes.
pub type Snapshot = BTreeMap<String, Vec<u8>>;

pub fn snapshot(dir: &Path) -> Snapshot {
    let files = fs::read_dir(dir).unwrap().map(|file| file.unwrap());
    files
        .map(|file| {
            let name = file.file_name().into_string().unwrap();
            (name, fs::read(file.path()).unwrap())
        })
        .collect()
}

pub fn open(dir: &Path) -> Result<(Vault, Vec<VaultNotice>), VaultError> {
    Vault::open(dir, Secret::Passphrase(&right()), NOW)
}

pub fn lay_out(vault: &mut Vault) -> Result<(), VaultError> {
    vault.save(|tx| {
        Ok(tx.execute_batch("CREATE TABLE line (number INTEGER PRIMARY KEY, text TEXT) STRICT")?)
    })
}

pub fn add(vault: &mut Vault, number: i64, text: &str) -> Result<(), VaultError> {
    vault.save(|tx| {
        tx.execute(
            "INSERT INTO line (number, text) VALUES (?1, ?2)",
            (number, text),
        )?;
        Ok(())
    })
}

pub fn numbers(vault: &Vault) -> Vec<i64> {
    let mut statement = vault
        .read()
        .prepare("SELECT number FROM line ORDER BY number")
        .unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

/// The texts of all rows, by number.
pub fn texts(vault: &Vault) -> Vec<String> {
    let mut statement = vault
        .read()
        .prepare("SELECT text FROM line ORDER BY number")
        .unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}
