//! Pictures of the window: of every screen for people to look at, and of a fault as it happened.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::house;
use crate::stage::Stage;
use crate::window::Window;

/// Height of the private display: no picture is taller. Units: pixels.
pub const TALLEST: u32 = 3200;

/// Takes a picture of the window as it is now, from the display itself.
///
/// Not from the driver: its own picture of a page that does not scroll never comes when WebKitGTK
/// draws without shared buffers.
pub async fn take(window: &Window, to: &Path) {
    window.run("scrollTo(0, 0);", vec![]).await;
    window.settle().await;
    let size = window
        .run("return `${innerWidth}x${innerHeight}+0+0`;", vec![])
        .await;
    fs::create_dir_all(to.parent().expect("a folder")).expect("a folder for pictures");
    let taken = Command::new("import")
        .args(["-window", "root", "-crop", size.as_str().expect("a size")])
        .arg("+repage")
        .arg(to)
        .env("DISPLAY", window.display())
        .status();
    assert!(
        taken.is_ok_and(|status| status.success()),
        "the picture can be taken"
    );
}

/// Keeps a picture of the whole display when a test fails, in `target/faults`.
pub struct FaultPicture {
    display: String,
    log: PathBuf,
}

impl FaultPicture {
    /// Of this stage's display.
    pub fn of(stage: &Stage) -> Self {
        Self {
            display: stage.display().to_owned(),
            log: stage.log(),
        }
    }

    /// Takes it if the test is failing right now.
    pub fn take(&self) {
        if !std::thread::panicking() {
            return;
        }
        let folder = house::target().join("faults");
        let thread = std::thread::current();
        let name = thread.name().unwrap_or("a-test").replace("::", "-");
        let _ = fs::create_dir_all(&folder);
        let _ = Command::new("import")
            .args(["-window", "root"])
            .arg(folder.join(format!("{name}.png")))
            .env("DISPLAY", &self.display)
            .stderr(Stdio::null())
            .status();
        let _ = fs::copy(&self.log, folder.join(format!("{name}.log")));
    }
}
