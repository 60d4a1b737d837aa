//! Everything a program does to a folder, in its order, read from strace.
//!
//! It knows the calls that the vault makes and fails at any other that could change a file, so
//! that nothing is left out unnoticed.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Every call that changes a file or a folder, and those that say where the next one lands.
/// The last row is never used here; a program that does fails the recording.
const CALLS: &str = "openat,close,lseek,write,pwrite64,ftruncate,fsync,fdatasync,\
    ?rename,renameat,renameat2,?unlink,unlinkat,?mkdir,mkdirat,?rmdir,\
    ?open,?creat,writev,pwritev,pwritev2,fallocate,truncate,copy_file_range,sendfile,\
    ?link,linkat,?symlink,symlinkat,sync_file_range,dup,?dup2,dup3,io_uring_enter";

/// A file of the recording, whatever it is called at the moment.
pub type File = usize;

/// One thing that was done.
pub enum Deed {
    /// A new file got a name.
    Make(PathBuf, File),
    /// Bytes went to a place in a file.
    Write(File, usize, Vec<u8>),
    /// A file got this length.
    Resize(File, usize),
    /// A file was synced.
    Sync(File),
    /// A new folder got a name.
    MakeFolder(PathBuf),
    /// A folder was synced.
    SyncFolder(PathBuf),
    /// A name was given to the file of another name.
    Rename(PathBuf, PathBuf, File),
    /// A name was taken away.
    Remove(PathBuf),
    /// The program said a line.
    Said(String),
}

impl Deed {
    /// The deed in short.
    fn told(&self) -> String {
        let name = |path: &Path| path.file_name().map(|name| name.display().to_string());
        match self {
            Self::Make(path, file) => format!("make {:?} as {file}", name(path)),
            Self::Write(file, at, bytes) => format!("write {file} at {at}, {}", bytes.len()),
            Self::Resize(file, length) => format!("resize {file} to {length}"),
            Self::Sync(file) => format!("sync {file}"),
            Self::MakeFolder(path) => format!("make folder {:?}", name(path)),
            Self::SyncFolder(path) => format!("sync folder {:?}", name(path)),
            Self::Rename(from, to, file) => {
                format!("rename {:?} to {:?}, {file}", name(from), name(to))
            }
            Self::Remove(path) => format!("remove {:?}", name(path)),
            Self::Said(line) => format!("said {line:?}"),
        }
    }
}

/// What a program did to a folder, and what stood there before.
pub struct Recording {
    /// The folder.
    pub folder: PathBuf,
    /// Folders below it that were there before, and itself.
    pub folders: BTreeSet<PathBuf>,
    /// Files that were there before: the number in this list is the file.
    pub before: Vec<(PathBuf, Vec<u8>)>,
    /// What was done.
    pub deeds: Vec<Deed>,
}

impl Recording {
    /// Runs a program to its end and records what it does below a folder.
    pub fn of(folder: &Path, program: &str, arguments: &[&str]) -> Self {
        let folder = folder.canonicalize().expect("the folder is there");
        let before = crate::sweep::snapshot(&folder);
        let folders = crate::sweep::folders(&folder);
        let trace = tempfile::NamedTempFile::new().expect("a file");
        let output = Command::new("strace")
            .args(["-qq", "-xx", "-s", "4194304", "-e", "signal=none", "-e"])
            .arg(format!("trace={CALLS}"))
            .arg("-o")
            .arg(trace.path())
            .arg("--")
            .arg(program)
            .args(arguments)
            .output()
            .expect("strace runs");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {told}");
        let mut reader = Reader::new(&folder, &folders, &before);
        for line in fs::read_to_string(trace.path()).expect("a trace").lines() {
            reader.read(line);
        }
        let deeds = reader.deeds;
        assert!(!deeds.is_empty(), "strace saw nothing");
        Self {
            folder,
            folders,
            before,
            deeds,
        }
    }

    /// What was done last before a moment, to be read by who looks into a failure.
    pub fn last_deeds(&self, moment: usize) -> Vec<String> {
        let last = &self.deeds[moment.saturating_sub(40)..moment];
        last.iter().map(Deed::told).collect()
    }

    /// The lines that were said before a moment.
    pub fn said(&self, moment: usize) -> impl Iterator<Item = &str> {
        self.deeds[..moment].iter().filter_map(|deed| match deed {
            Deed::Said(line) => Some(line.as_str()),
            _ => None,
        })
    }
}

/// What a descriptor leads to.
enum Open {
    File(File, usize),
    Folder(PathBuf),
}

struct Reader<'a> {
    folder: &'a Path,
    folders: BTreeSet<PathBuf>,
    names: BTreeMap<PathBuf, File>,
    files: usize,
    open: HashMap<i64, Open>,
    deeds: Vec<Deed>,
}

impl<'a> Reader<'a> {
    fn new(folder: &'a Path, folders: &BTreeSet<PathBuf>, before: &[(PathBuf, Vec<u8>)]) -> Self {
        let names = before.iter().enumerate();
        Self {
            folder,
            folders: folders.clone(),
            names: names
                .map(|(file, (path, _))| (path.clone(), file))
                .collect(),
            files: before.len(),
            open: HashMap::new(),
            deeds: Vec::new(),
        }
    }

    fn read(&mut self, line: &str) {
        let call = Call::read(line);
        // A call that failed changed nothing.
        let Some(result) = call.result else { return };
        match call.name {
            "openat" => self.opened(&call, result),
            "close" => drop(self.open.remove(&call.number(0))),
            "lseek" => {
                if let Some(Open::File(_, at)) = self.open.get_mut(&call.number(0)) {
                    *at = usize::try_from(result).expect("a place");
                }
            }
            "write" if call.number(0) == 1 => {
                let said = String::from_utf8(call.bytes(1)).expect("text");
                self.deeds.push(Deed::Said(said.trim_end().to_owned()));
            }
            "write" | "pwrite64" => self.written(&call, result),
            "ftruncate" => {
                if let Some(Open::File(file, _)) = self.open.get(&call.number(0)) {
                    let length = usize::try_from(call.number(1)).expect("a length");
                    self.deeds.push(Deed::Resize(*file, length));
                }
            }
            "fsync" | "fdatasync" => match self.open.get(&call.number(0)) {
                Some(Open::File(file, _)) => self.deeds.push(Deed::Sync(*file)),
                Some(Open::Folder(path)) => self.deeds.push(Deed::SyncFolder(path.clone())),
                None => {}
            },
            name if name.starts_with("rename") => {
                let [from, to] = call.paths().try_into().expect("two paths");
                self.renamed(from, to);
            }
            "unlink" | "unlinkat" => {
                for path in call.paths() {
                    if self.names.remove(&path).is_some() {
                        self.deeds.push(Deed::Remove(path));
                    }
                }
            }
            "mkdir" | "mkdirat" => {
                for path in call.paths() {
                    if path.starts_with(self.folder) {
                        self.folders.insert(path.clone());
                        self.deeds.push(Deed::MakeFolder(path));
                    }
                }
            }
            name => assert!(!self.concerns(&call), "{name} is not known here"),
        }
    }

    fn opened(&mut self, call: &Call<'_>, descriptor: i64) {
        let path = call.paths().remove(0);
        if self.folders.contains(&path) {
            self.open.insert(descriptor, Open::Folder(path));
        } else if path.starts_with(self.folder) {
            let flags = call.arguments[2];
            assert!(!flags.contains("O_APPEND"), "appending is not known here");
            let file = match self.names.get(&path) {
                Some(file) => *file,
                None => {
                    assert!(flags.contains("O_CREAT"), "{path:?} came from nowhere");
                    let file = self.files;
                    self.files += 1;
                    self.names.insert(path.clone(), file);
                    self.deeds.push(Deed::Make(path, file));
                    file
                }
            };
            if flags.contains("O_TRUNC") {
                self.deeds.push(Deed::Resize(file, 0));
            }
            self.open.insert(descriptor, Open::File(file, 0));
        }
    }

    fn written(&mut self, call: &Call<'_>, result: i64) {
        let positioned = call.name == "pwrite64";
        let Some(Open::File(file, at)) = self.open.get_mut(&call.number(0)) else {
            return;
        };
        let mut bytes = call.bytes(1);
        bytes.truncate(usize::try_from(result).expect("a length"));
        let start = if positioned {
            usize::try_from(call.number(3)).expect("a place")
        } else {
            *at += bytes.len();
            *at - bytes.len()
        };
        self.deeds.push(Deed::Write(*file, start, bytes));
    }

    fn renamed(&mut self, from: PathBuf, to: PathBuf) {
        if let Some(file) = self.names.remove(&from) {
            self.names.insert(to.clone(), file);
            self.deeds.push(Deed::Rename(from, to, file));
        }
    }

    /// Whether a call names a file of the folder, or a descriptor of one.
    fn concerns(&self, call: &Call<'_>) -> bool {
        let paths = call.paths();
        let numbers = call.arguments.iter().filter_map(|text| text.parse().ok());
        paths.iter().any(|path| path.starts_with(self.folder))
            || numbers
                .into_iter()
                .any(|number: i64| self.open.contains_key(&number))
    }
}

/// One line of a trace. With `-xx` no text in it holds a comma or a bracket.
struct Call<'a> {
    name: &'a str,
    arguments: Vec<&'a str>,
    /// Nothing when the call failed.
    result: Option<i64>,
}

impl<'a> Call<'a> {
    fn read(line: &'a str) -> Self {
        let parts = || {
            let (name, rest) = line.split_once('(')?;
            let (arguments, result) = rest.rsplit_once(" = ")?;
            let arguments = arguments.trim_end().strip_suffix(')')?;
            Some((name, arguments, result))
        };
        let (name, arguments, result) = parts().unwrap_or_else(|| panic!("not a call: {line}"));
        let number = result.split(' ').next().and_then(|text| text.parse().ok());
        Self {
            name,
            arguments: arguments.split(", ").collect(),
            result: number.filter(|number| *number >= 0),
        }
    }

    fn number(&self, at: usize) -> i64 {
        self.arguments[at].parse().expect("a number")
    }

    fn bytes(&self, at: usize) -> Vec<u8> {
        unhex(self.arguments[at]).expect("whole bytes")
    }

    fn paths(&self) -> Vec<PathBuf> {
        let texts = self.arguments.iter().filter(|text| text.starts_with('"'));
        texts
            .filter_map(|text| unhex(text))
            .map(|bytes| std::ffi::OsString::from_vec(bytes).into())
            .collect()
    }
}

/// Reads `"\x61\x62"`; a text that strace cut short gives nothing.
fn unhex(text: &str) -> Option<Vec<u8>> {
    let inside = text.strip_prefix('"')?.strip_suffix('"')?;
    let digits = inside.split("\\x").skip(1);
    digits
        .map(|pair| u8::from_str_radix(pair, 16).ok())
        .collect()
}
