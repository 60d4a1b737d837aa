//! The real window on a private display: start, unlock and memory, beside a bare web view.

use std::{
    env,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use crate::{
    cost::Family,
    figure::{Table, Target, Unit},
    key::{self, ms},
    person::{PASSPHRASE, Person},
    trouble::Trouble,
};

/// Bytes of a mebibyte.
const MEBIBYTE: f64 = 1_048_576.0;

/// How often a start is measured; the median counts.
const STARTS: usize = 3;
/// The entry in the menu, which sets the heap before the program begins.
const MENU: &str = include_str!("../../../icons/towpath.desktop");

/// Measures the window for each person, and a bare one.
///
/// Errors: [`Trouble::Missing`] without Xvfb, dbus or xdotool; [`Trouble::Restless`].
pub fn measure(table: &mut Table, people: &[Person]) -> Result<(), Trouble> {
    let display = Display::open()?;
    let nothing = tempfile::tempdir()?;
    let (bare, floor) = display.started(&beside("bare-window")?, nothing.path())?;
    let memory_floor = bare.family().memory()? as f64 / MEBIBYTE;
    drop(bare);
    for person in people {
        let years = person.years;
        let only = |t| {
            if years == crate::STANDARD {
                t
            } else {
                Target::None
            }
        };
        let (window, start) = display.started(&beside("towpath")?, person.folder.path())?;
        let (name, target) = (
            format!("start to a locked window, {years} y"),
            only(Target::TimesFloor(1.4)),
        );
        table.add(name, Unit::Cpu, ms(start), Some(ms(floor)), target);
        let memory = window.family().memory()? as f64 / MEBIBYTE;
        let (name, target) = (
            format!("memory, locked, {years} y"),
            only(Target::TimesFloor(1.25)),
        );
        table.add(name, Unit::Mebibytes, memory, Some(memory_floor), target);

        let key = ms(key::bare(&person.workbook())?);
        display.unlock()?;
        let open = window
            .family()
            .rest("the opened window")?
            .saturating_sub(window.started);
        let (name, target) = (
            format!("unlock to Today in the window, {years} y"),
            only(Target::Above(250.0)),
        );
        table.add(name, Unit::Cpu, ms(open), Some(key), target);
        let memory_open = window.family().memory()? as f64 / MEBIBYTE;
        let (name, target) = (
            format!("memory, open, {years} y"),
            only(Target::Above(15.0)),
        );
        table.add(name, Unit::Mebibytes, memory_open, Some(memory), target);
    }
    Ok(())
}

/// Finds a program that was built with this one.
fn beside(name: &str) -> Result<PathBuf, Trouble> {
    let path = env::current_exe()?.with_file_name(name);
    if path.is_file() {
        Ok(path)
    } else {
        Err(Trouble::Missing("a program beside the bench"))
    }
}

/// A display that nobody sees.
struct Display {
    server: Child,
    name: String,
}

impl Display {
    fn open() -> Result<Self, Trouble> {
        let mut server = Command::new("Xvfb");
        server.args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1280x900x24",
            "-nolisten",
            "tcp",
        ]);
        let mut server = (server.stdout(Stdio::piped()).stderr(Stdio::null()).spawn())
            .map_err(|_| Trouble::Missing("Xvfb"))?;
        let mut number = String::new();
        if let Some(out) = server.stdout.take() {
            BufReader::new(out).read_line(&mut number)?;
        }
        Ok(Self {
            server,
            name: format!(":{}", number.trim()),
        })
    }

    /// Starts a program some times over; gives the last window and what a start costs.
    fn started(&self, program: &Path, data: &Path) -> Result<(Window, Duration), Trouble> {
        let mut costs = Vec::new();
        let mut window = self.start(program, data)?;
        loop {
            window.started = window.family().rest("the window")?;
            costs.push(window.started);
            if costs.len() == STARTS {
                costs.sort();
                return Ok((window, costs[STARTS / 2]));
            }
            drop(window);
            window = self.start(program, data)?;
        }
    }

    /// Starts a program with a home of its own, whose data lie in `data`.
    fn start(&self, program: &Path, data: &Path) -> Result<Window, Trouble> {
        let home = tempfile::tempdir()?;
        let runtime = home.path().join("runtime");
        private(&runtime)?;
        let mut start = Command::new("dbus-run-session");
        start
            .arg("--")
            .arg(program)
            .env("DISPLAY", &self.name)
            .env_remove("WAYLAND_DISPLAY");
        start
            .env("HOME", home.path())
            .env("XDG_DATA_HOME", data)
            .env("XDG_RUNTIME_DIR", runtime);
        start
            .env("XDG_CONFIG_HOME", home.path())
            .env("XDG_CACHE_HOME", home.path());
        let entry = MENU.lines().find(|line| line.starts_with("Exec="));
        let set = entry.into_iter().flat_map(|line| line.split(' '));
        start.envs(set.skip(1).filter_map(|word| word.split_once('=')));
        // Software rendering either way; without it the two would differ by chance.
        start.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
        start.stdout(Stdio::null()).stderr(Stdio::null());
        let child = start
            .spawn()
            .map_err(|_| Trouble::Missing("dbus-run-session"))?;
        Ok(Window {
            child,
            started: Duration::ZERO,
            _home: home,
        })
    }

    /// Types the passphrase into the field that has the focus, and Enter.
    fn unlock(&self) -> Result<(), Trouble> {
        let found = self.xdotool(&["search", "--onlyvisible", "--name", "Towpath"])?;
        let window = found
            .lines()
            .next()
            .ok_or(Trouble::Missing("the window of Towpath"))?;
        self.xdotool(&["windowfocus", "--sync", window])?;
        self.xdotool(&["type", "--delay", "20", PASSPHRASE])?;
        self.xdotool(&["key", "Return"]).map(drop)
    }

    fn xdotool(&self, asked: &[&str]) -> Result<String, Trouble> {
        let mut xdotool = Command::new("xdotool");
        let output = xdotool.args(asked).env("DISPLAY", &self.name).output();
        let output = output.map_err(|_| Trouble::Missing("xdotool"))?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        end(&mut self.server);
    }
}

/// A program in its own session; it ends with this.
struct Window {
    child: Child,
    /// What its own start cost.
    started: Duration,
    _home: tempfile::TempDir,
}

impl Window {
    fn family(&self) -> Family {
        Family(self.child.id())
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // The session does not take its programs with it when it is ended.
        let members = self.family().members();
        let _ = Command::new("kill")
            .arg("-9")
            .args(members.iter().map(u32::to_string))
            .status();
        end(&mut self.child);
    }
}

/// Ends a process that may have ended already.
fn end(child: &mut Child) {
    let _ = child.kill();
    let _ = child.wait();
}

fn private(folder: &Path) -> Result<(), Trouble> {
    use std::os::unix::fs::DirBuilderExt;
    Ok(std::fs::DirBuilder::new().mode(0o700).create(folder)?)
}
