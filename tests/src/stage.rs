//! A private stage: a display, a message bus, a home and a clock for one program.
//!
//! Nothing on it is shared with another stage or with the machine's own session: no fixed
//! display, port or folder.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::account::{Account, Disk, is_root};
use crate::process::Process;

/// A Sunday morning in winter, as in the pictures of the looks.
pub const MORNING: &str = "2026-11-22T10:15:00+00:00";

/// Folders of a stage, below its own.
const FOLDERS: [&str; 7] = ["home", "data", "config", "cache", "runtime", "tmp", "save"];

/// Where the system keeps its spelling lists. Source: Debian's hunspell packages.
pub const SPELLING: &str = "/usr/share/hunspell";

/// One private stage. Dropping it ends everything that runs on it.
pub struct Stage {
    account: Account,
    disk: Disk,
    display: String,
    bus: String,
    accessible: bool,
    left_open: &'static str,
    data: PathBuf,
    running: Vec<Process>,
    folder: TempDir,
}

impl Stage {
    /// Sets up a stage for whoever runs the tests.
    pub fn new() -> Self {
        Self::set(Account::Own, Disk::Own, false, None)
    }

    /// Sets up a stage whose program has no privileges.
    pub fn unprivileged() -> Self {
        Self::set(Account::Unprivileged, Disk::Own, false, None)
    }

    /// Sets up a stage whose data folder is a disk of this many kibibytes.
    pub fn on_small_disk(kib: u32) -> Self {
        Self::set(Account::Own, Disk::Small(kib), false, None)
    }

    /// Sets up a stage on which no spelling list is installed.
    pub fn without_spelling() -> Self {
        Self::set(Account::Own, Disk::Hiding(SPELLING), false, None)
    }

    /// Sets up a stage with the accessibility bus that screen readers use.
    pub fn accessible() -> Self {
        Self::set(Account::Own, Disk::Own, true, None)
    }

    /// Sets up a stage whose program leaves guards open, so that a test sees what it would miss:
    /// `dumps`, `wiping`, `blanking`, with spaces between.
    pub fn with_left_open(guards: &'static str) -> Self {
        let mut stage = Self::new();
        stage.left_open = guards;
        stage
    }

    /// The same for a program without privileges.
    pub fn unprivileged_with_left_open(guards: &'static str) -> Self {
        let mut stage = Self::unprivileged();
        stage.left_open = guards;
        stage
    }

    /// Sets up a second desktop that sees the same workbook, as a second person's session would.
    pub fn beside(other: &Self) -> Self {
        Self::set(Account::Own, Disk::Own, false, Some(other.data()))
    }

    fn set(account: Account, disk: Disk, accessible: bool, data: Option<PathBuf>) -> Self {
        let folder = tempfile::Builder::new()
            .prefix("towpath-stage-")
            .tempdir()
            .expect("a folder");
        account.take(folder.path());
        for name in FOLDERS {
            let path = folder.path().join(name);
            fs::DirBuilder::new()
                .mode(0o700)
                .create(&path)
                .expect("a folder of the stage");
            account.take(&path);
        }
        let (display, bus) = (String::new(), String::new());
        let data = data.unwrap_or_else(|| folder.path().join("data"));
        let running = Vec::new();
        let mut stage = Self {
            account,
            disk,
            display,
            bus,
            accessible,
            left_open: "",
            data,
            running,
            folder,
        };
        stage.set_now(MORNING);
        stage.raise_display();
        stage.raise_bus();
        if accessible {
            let launcher = "/usr/libexec/at-spi-bus-launcher";
            let process = Process::start(stage.command(launcher).arg("--launch-immediately"));
            stage.running.push(process);
        }
        stage
    }

    /// Xvfb picks a free display itself and says which.
    fn raise_display(&mut self) {
        let screen = format!("1280x{}x24", crate::picture::TALLEST);
        let mut xvfb = self.quiet("Xvfb");
        xvfb.args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            &screen,
            "-nolisten",
            "tcp",
        ]);
        let mut process = Process::start(xvfb.stdout(Stdio::piped()));
        self.display = format!(":{}", first_line(&mut process));
        self.running.push(process);
    }

    fn raise_bus(&mut self) {
        let mut daemon = self.quiet("dbus-daemon");
        daemon.args(["--session", "--nofork", "--print-address=1"]);
        let mut process = Process::start(daemon.stdout(Stdio::piped()));
        self.bus = first_line(&mut process);
        self.running.push(process);
    }

    fn quiet(&self, program: &str) -> Command {
        let mut command = self.account.command(Disk::Own, &self.data(), program);
        self.dress(&mut command);
        command.stderr(Stdio::null());
        command
    }

    /// A command for a program on this stage, with nothing of the tests' own environment but the
    /// search path; what it says goes to a log in the stage.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = self.account.command(self.disk, &self.data(), program);
        self.dress(&mut command);
        let log = fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(self.log())
            .expect("a log");
        command
            .stdout(log.try_clone().expect("a log"))
            .stderr(log)
            .stdin(Stdio::null());
        command
    }

    fn dress(&self, command: &mut Command) {
        command.env_clear().current_dir(self.folder.path());
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        for (variable, folder) in [
            ("HOME", "home"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_RUNTIME_DIR", "runtime"),
            ("TMPDIR", "tmp"),
            ("TOWPATH_JOURNEY_SAVE_TO", "save"),
        ] {
            command.env(variable, self.folder.path().join(folder));
        }
        command.env("XDG_DATA_HOME", &self.data);
        command
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("DBUS_SYSTEM_BUS_ADDRESS", &self.bus);
        command
            .env("GDK_BACKEND", "x11")
            .env("LIBGL_ALWAYS_SOFTWARE", "1");
        command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
        command.env("LANG", "C.UTF-8").env("TZ", "Europe/London");
        command.env("TOWPATH_JOURNEY_NOW", self.folder.path().join("now"));
        command.env("TOWPATH_JOURNEY_PLACE", self.folder.path().join("place"));
        command.env("TOWPATH_JOURNEY_OPEN", self.folder.path().join("open"));
        command.env("TOWPATH_JOURNEY_SOUND", self.folder.path().join("sound"));
        command.env("TOWPATH_JOURNEY_VOICE", self.folder.path().join("voice"));
        command.env("TOWPATH_JOURNEY_SHOWN", self.folder.path().join("shown"));
        command.env("TOWPATH_JOURNEY_COST", "test");
        command.env("TOWPATH_JOURNEY_LEFT_OPEN", self.left_open);
        command.env("TOWPATH_JOURNEY_SLEPT", self.folder.path().join("slept"));
        if !self.accessible {
            command.env("NO_AT_BRIDGE", "1");
        } else if is_root() {
            // Without this, root's web process cannot reach the accessibility bus. Tests only.
            command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
        }
    }

    /// Sets the program's clock. Shape: RFC 3339 with offset.
    pub fn set_now(&self, now: &str) {
        let path = self.folder.path().join("now");
        fs::write(&path, now).expect("the clock can be set");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).expect("readable clock");
    }

    /// Says for how long the computer has slept. Units: seconds.
    pub fn set_slept(&self, seconds: u64) {
        let path = self.folder.path().join("slept");
        fs::write(&path, seconds.to_string()).expect("the clock can be set");
    }

    /// Sets the place that is chosen for a copy, or the copy that is chosen to go back to; without
    /// it copies lie among the saved files.
    pub fn set_place(&self, place: &Path) {
        let file = self.folder.path().join("place");
        fs::write(&file, place.as_os_str().as_encoded_bytes()).expect("a place can be set");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).expect("a readable place");
    }

    /// Sets the file that is chosen to be taken in.
    pub fn set_file(&self, chosen: &Path) {
        let file = self.folder.path().join("open");
        fs::write(&file, chosen.as_os_str().as_encoded_bytes()).expect("a file can be set");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).expect("a readable file");
    }

    /// Takes the microphone and the loudspeaker away.
    pub fn take_sound_away(&self) {
        self.set_sound("none");
    }

    /// Holds what is played where it is, or lets it go on.
    pub fn hold_sound(&self, held: bool) {
        self.set_sound(if held { "held" } else { "" });
    }

    fn set_sound(&self, sound: &str) {
        let file = self.folder.path().join("sound");
        fs::write(&file, sound).expect("sound can be set");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).expect("a readable file");
    }

    /// Takes the voice away that reads aloud.
    pub fn take_voice_away(&self) {
        fs::write(self.folder.path().join("voice"), "none").expect("a voice can be taken");
    }

    /// Lets the computer's own voice read aloud, by a Speech Dispatcher of this stage alone that
    /// writes what it says to a file; gives that file.
    pub fn raise_voice(&mut self) -> PathBuf {
        let (arguments, said) = crate::dispatcher::command(self.folder.path());
        let mut command = self.quiet("speech-dispatcher");
        command.args(arguments).stdout(Stdio::null());
        self.running.push(Process::start(&mut command));
        fs::write(self.folder.path().join("voice"), "real").expect("a voice can be set");
        said
    }

    /// Says how many sentences the voice has read aloud since the stage was set.
    pub fn set_said(&self, sentences: usize) {
        let file = self.folder.path().join("voice");
        fs::write(file, sentences.to_string()).expect("a voice can be set");
    }

    /// What the voice was given so far: pace, how many sentences and the first, or `quiet`.
    pub fn heard(&self) -> Vec<String> {
        let text = fs::read_to_string(self.folder.path().join("voice.heard"));
        text.unwrap_or_default()
            .lines()
            .map(str::to_owned)
            .collect()
    }

    /// What the desktop would have shown since the stage was set: a title and a sentence each.
    pub fn shown(&self) -> Vec<(String, String)> {
        let text = fs::read_to_string(self.folder.path().join("shown")).unwrap_or_default();
        let parts = |line: &str| {
            let (title, words) = line.split_once('\t').expect("a title and a sentence");
            (title.to_owned(), words.to_owned())
        };
        text.lines().map(parts).collect()
    }

    /// Sets the desktop to less movement, before the program starts.
    pub fn ask_for_less_movement(&self) {
        let folder = self.folder.path().join("config/gtk-3.0");
        fs::create_dir_all(&folder).expect("a folder of the stage");
        fs::write(
            folder.join("settings.ini"),
            "[Settings]\ngtk-enable-animations=0\n",
        )
        .expect("the desktop's settings");
    }

    /// Keeps comfort settings for the program, as if a person had chosen them before it starts.
    pub fn ask_for_comfort(&self, settings: &serde_json::Value) {
        let folder = self.folder.path().join("config/towpath");
        fs::create_dir_all(&folder).expect("a folder of the stage");
        self.account.take(&folder);
        let file = folder.join("settings.json");
        fs::write(&file, settings.to_string()).expect("the settings");
        self.account.take(&file);
    }

    /// Everything on this stage that a program may write to.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The folder that holds the workbook's folder.
    pub fn data(&self) -> PathBuf {
        self.data.clone()
    }

    /// The folder of the workbook, once it has been made.
    pub fn workbook(&self) -> PathBuf {
        let headers = crate::sweep::named(&self.data(), "vault.hdr");
        let header = headers.first().expect("a workbook has been made");
        header.parent().expect("it has a folder").to_owned()
    }

    /// The folder the person saves to.
    pub fn save(&self) -> PathBuf {
        self.folder.path().join("save")
    }

    /// Where the programs' own output goes.
    pub fn log(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    /// The address of the private message bus.
    pub fn bus(&self) -> &str {
        &self.bus
    }

    /// The private display, such as `:3`.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// A copy of a program that the stage's account can reach and run.
    pub fn own_copy(&self, program: &Path) -> PathBuf {
        if self.account == Account::Own {
            return program.to_owned();
        }
        let copy = self
            .folder
            .path()
            .join(program.file_name().expect("a program"));
        if !copy.exists() {
            fs::copy(program, &copy).expect("a copy of the program");
            fs::set_permissions(&copy, fs::Permissions::from_mode(0o755)).expect("runnable");
        }
        copy
    }
}

impl Default for Stage {
    fn default() -> Self {
        Self::new()
    }
}

fn first_line(process: &mut Process) -> String {
    let mut line = String::new();
    BufReader::new(process.stdout())
        .read_line(&mut line)
        .expect("one line");
    assert!(
        !line.trim().is_empty(),
        "the display or the bus ended before it was ready"
    );
    line.trim().to_owned()
}
