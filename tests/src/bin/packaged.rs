//! Tries the packages: `packaged DEB RPM`, at the end of `cargo xtask package`.
//!
//! The .deb is installed over a copy of the system that is thrown away, so the machine stays as
//! it was. Then the installed program is used, and taken away again: only what the person wrote
//! may stay. Of the .rpm only its lists are read; nobody has installed it yet.

// A program of the tests: it speaks to whoever started it.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::Path;
use std::process::Command;

use towpath_tests::account::is_root;
use towpath_tests::eyes_shut;
use towpath_tests::patience::until;
use towpath_tests::process::Process;
use towpath_tests::stage::Stage;
use towpath_tests::sweep;
use towpath_tests::title_bar;
use towpath_tests::words::say;

/// The most that may be downloaded. Source: performance.md, "installed size". Units: bytes.
const LARGEST_DEB: u64 = 18_000_000;
/// The most that may be installed. Source: the same. Units: kibibytes, as Debian counts.
const LARGEST_INSTALLED_KIB: u64 = 60_000;

/// What the program cannot run without.
const NEEDED: [&str; 4] = ["libwebkit2gtk-4.1-0", "libgtk-3-0", "libssl3", "libc6"];

/// A copy of the system to write on: what changes goes to a disk in memory.
const OVER_A_COPY: &str = "mount -t tmpfs none \"$1\" && for place in usr var; do \
    mkdir \"$1/$place\" \"$1/$place.work\" && mount -t overlay overlay \
    -o lowerdir=/$place,upperdir=\"$1/$place\",workdir=\"$1/$place.work\" /$place || exit 1; done; \
    shift && exec \"$@\"";

#[tokio::main]
async fn main() {
    let given: Vec<String> = std::env::args().skip(1).collect();
    match given.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["installed-over-a-copy", deb] => installed(deb).await,
        [deb, rpm] => {
            lists(Path::new(deb), Path::new(rpm));
            over_a_copy(deb);
        }
        _ => panic!("packaged DEB RPM"),
    }
}

/// What the packages say of themselves.
fn lists(deb: &Path, rpm: &Path) {
    let field = |name: &str| said("dpkg-deb", &["-f", deb.to_str().unwrap(), name]);
    let needs = field("Depends");
    for name in NEEDED {
        assert!(needs.contains(name), "{name} is not in: {needs}");
    }
    assert!(field("Recommends").contains("hunspell-en-gb"));
    let size = fs::metadata(deb).expect("the package").len();
    let installed: u64 = field("Installed-Size").trim().parse().expect("a size");
    println!("  .deb {} kB, installed {installed} KiB", size / 1_000);
    println!("  .rpm {} kB", fs::metadata(rpm).unwrap().len() / 1_000);
    println!("  needs {}", needs.trim());
    assert!(size <= LARGEST_DEB, "the .deb is too large");
    assert!(installed <= LARGEST_INSTALLED_KIB, "too large on the disk");

    let mut of_rpm: Vec<String> = lines("rpm", &["-qlp", rpm.to_str().unwrap()]);
    of_rpm.retain(|path| !path.ends_with('/'));
    let of_deb = lines("dpkg-deb", &["-c", deb.to_str().unwrap()]);
    for path in &of_rpm {
        let listed = of_deb
            .iter()
            .any(|line| line.ends_with(&format!(".{path}")));
        assert!(listed, "{path} is in the .rpm alone");
    }
    let needs = said("rpm", &["-qp", "--requires", rpm.to_str().unwrap()]);
    assert!(needs.contains("libwebkit2gtk-4.1.so.0"), "{needs}");
}

fn over_a_copy(deb: &str) {
    let upper = tempfile::tempdir().expect("a folder");
    let mut command = Command::new("unshare");
    command.arg("--mount");
    if !is_root() {
        command.args(["--user", "--map-root-user"]);
    }
    command
        .args(["sh", "-c", OVER_A_COPY, "sh"])
        .arg(upper.path());
    command.arg(std::env::current_exe().expect("this program"));
    let done = command.args(["installed-over-a-copy", deb]).status();
    assert!(done.expect("unshare runs").success(), "the trial failed");
    assert!(!installs("towpath"), "the machine itself was changed");
}

async fn installed(deb: &str) {
    assert!(!installs("towpath"), "Towpath is installed on this machine");
    run("dpkg", &["--install", deb]);
    assert!(installs("towpath"));
    let files = lines("dpkg", &["-L", "towpath"]);
    println!("  installed");

    let stage = Stage::accessible();
    use_it(&stage).await;
    println!("  started, a workbook made, words written and found");

    let workbook = sweep::snapshot(&stage.workbook());
    run("dpkg", &["--purge", "towpath"]);
    assert!(!installs("towpath"));
    let left: Vec<_> = files
        .iter()
        .filter(|path| Path::new(path).is_file())
        .collect();
    assert!(left.is_empty(), "{left:?}");
    assert!(workbook == sweep::snapshot(&stage.workbook()));
    println!("  taken away; the workbook stays");
}

/// A person's first ten minutes, without eyes: no release can be driven in another way.
async fn use_it(stage: &Stage) {
    let mut program = Process::start(&mut stage.command("/usr/bin/towpath"));
    eyes_shut::first_run(stage).await;
    eyes_shut::press(stage, &say("app-diary")).await;
    eyes_shut::type_into(stage, &say("diary-words"), "Geese on the canal").await;
    eyes_shut::press(stage, &say("diary-done")).await;
    eyes_shut::hear(stage, &say("today-so-far")).await;
    eyes_shut::press(stage, &say("app-find")).await;
    eyes_shut::type_into(stage, &say("find-words"), "geese").await;
    eyes_shut::press(stage, &say("app-help-now")).await;
    eyes_shut::hear(stage, &say("help-title")).await;
    title_bar::close(stage.display()).expect("the window can be closed");
    until("the program to end", async || {
        program.has_ended().then_some(())
    })
    .await;
    let version = said("/usr/bin/towpath-cli", &["--version"]);
    assert!(version.contains(env!("CARGO_PKG_VERSION")), "{version}");
}

fn installs(package: &str) -> bool {
    let asked = Command::new("dpkg-query")
        .args(["-W", "-f=${db:Status-Status}", package])
        .output()
        .expect("dpkg-query runs");
    asked.stdout.starts_with(b"installed")
}

fn lines(program: &str, arguments: &[&str]) -> Vec<String> {
    said(program, arguments)
        .lines()
        .map(str::to_owned)
        .collect()
}

fn said(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program)
        .args(arguments)
        .output()
        .expect(program);
    assert!(
        output.status.success(),
        "{program} {arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn run(program: &str, arguments: &[&str]) {
    said(program, arguments);
}
