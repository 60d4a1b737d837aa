//! Makes a picture of every screen, for people to look at: `cargo xtask screens [--readme]`.
//!
//! Morning, evening and high contrast; twice the text; 420 and 320 pixels wide; and the whole
//! page where it is longer than the window. With `--readme` it makes the picture of the README.

// A program of the tests: it speaks to whoever started it.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used)]

use std::path::{Path, PathBuf};

use towpath_tests::screens::{self, Stop};
use towpath_tests::stage::Stage;
use towpath_tests::window::Window;
use towpath_tests::{house, picture};

/// The window as it opens. Source: looks, "Pictures are 1100 × 760".
const USUAL: (u32, u32) = (1100, 760);

/// Each way to look: name, light, text size in per cent, width, height.
const LOOKS: [(&str, &str, u32, u32, u32); 6] = [
    ("morning", "morning", 100, 1100, 760),
    ("evening", "evening", 100, 1100, 760),
    ("contrast", "contrast", 100, 1100, 760),
    ("large-text", "morning", 200, 1100, 760),
    ("420", "morning", 100, 420, 900),
    ("320", "morning", 100, 320, 640),
];

/// The screen that the README shows.
const README: (&str, &str) = ("diary-write", "");

#[tokio::main]
async fn main() {
    let readme = std::env::args().any(|word| word == "--readme");
    let folder = house::target().join("peek");
    if readme {
        make(Work::Readme(house::top().join("icons/readme.png"))).await;
        return;
    }
    let _ = std::fs::remove_dir_all(&folder);
    // Two windows at once: the machine this is for has two cores.
    let half = |half| make(Work::Half(half, folder.clone()));
    half(0).await;
    println!("Pictures of every screen are in {}", folder.display());
}

/// What one window does.
enum Work {
    /// Every second look, into a folder.
    Half(usize, PathBuf),
    /// The one picture of the README.
    Readme(PathBuf),
}

async fn make(work: Work) {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    window.resize(USUAL.0, USUAL.1).await;
    screens::visit(&window, async |window: &Window, stop: &Stop| match &work {
        Work::Half(_, _) if !stop.name.starts_with("share") => {}
        Work::Half(half, folder) => {
            gates(window, stop).await;
            for look in LOOKS.iter().skip(*half) {
                take(window, stop, folder, look).await;
            }
            window.wear("morning", 100).await;
            window.resize(USUAL.0, USUAL.1).await;
        }
        Work::Readme(file) if (stop.name, stop.state) == README => {
            picture::take(window, file).await;
        }
        Work::Readme(_) => {}
    })
    .await;
}

async fn gates(window: &Window, stop: &Stop) {
    use towpath_tests::gate::{axe, keyboard, reflow, targets};
    for light in ["morning", "evening", "contrast"] {
        window.wear(light, 100).await;
        for fault in axe::faults(window).await {
            println!("{} {light}: axe {fault}", stop.title());
        }
    }
    window.wear("morning", 100).await;
    for fault in keyboard::faults(window).await {
        println!("{}: keyboard {fault}", stop.title());
    }
    for fault in targets::faults(window).await {
        println!("{}: target {fault}", stop.title());
    }
    window.wear("morning", 200).await;
    for fault in reflow::faults(window).await {
        println!("{} 200: reflow {fault}", stop.title());
    }
    for fault in targets::faults(window).await {
        println!("{} 200: target {fault}", stop.title());
    }
    window.wear("morning", 100).await;
    window.resize(320, 640).await;
    for fault in reflow::faults(window).await {
        println!("{} 320: reflow {fault}", stop.title());
    }
    window.resize(USUAL.0, USUAL.1).await;
}

async fn take(window: &Window, stop: &Stop, folder: &Path, look: &(&str, &str, u32, u32, u32)) {
    if !stop.name.starts_with("share") || !["morning", "large-text", "320"].contains(&look.0) {
        return;
    }
    let (name, light, percent, wide, high) = *look;
    window.wear(light, percent).await;
    window.resize(wide, high).await;
    let file = folder.join(name).join(format!("{}.png", stop.title()));
    picture::take(window, &file).await;
    let tall = window
        .run("return document.scrollingElement.scrollHeight;", vec![])
        .await;
    let tall = tall
        .as_u64()
        .unwrap_or_default()
        .min(picture::TALLEST.into()) as u32;
    if name != "evening" && name != "contrast" && tall > high {
        window.resize(wide, tall).await;
        picture::take(
            window,
            &file.with_file_name(format!("{}-whole.png", stop.title())),
        )
        .await;
    }
}
