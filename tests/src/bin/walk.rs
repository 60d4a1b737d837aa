//! Walks through a first use with made-up entries, on a private display: `cargo xtask start`
//! where there is none.
//!
//! First run, write, rate, list, find, share, lock. It says where the pictures and the summary are.

// A program of the tests: it speaks to whoever started it.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used)]

use std::path::{Path, PathBuf};

use towpath_tests::first_run::{self, PASSPHRASE};
use towpath_tests::stage::Stage;
use towpath_tests::window::Window;
use towpath_tests::words::say;
use towpath_tests::{house, pdf, people, picture};

/// Pictures of one walk, numbered in their order.
struct Album {
    folder: PathBuf,
    taken: usize,
}

impl Album {
    async fn keep(&mut self, window: &Window, name: &str) {
        self.taken += 1;
        let file = self.folder.join(format!("{:02}-{name}.png", self.taken));
        picture::take(window, &file).await;
        println!("  {}", file.display());
    }
}

#[tokio::main]
async fn main() {
    let folder = house::target().join("walk");
    let _ = std::fs::remove_dir_all(&folder);
    println!("A first use of Towpath, with a made-up person. Pictures:");
    let mut album = Album {
        folder: folder.clone(),
        taken: 0,
    };
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    window.resize(1100, 760).await;
    begin(&window, &mut album).await;
    write(&window, &mut album).await;
    find(&window, &mut album).await;
    share(&window, &mut album, &stage, &folder.join("summary.pdf")).await;
    first_run::lock(&window).await;
    album.keep(&window, "locked").await;
    first_run::open(&window, PASSPHRASE).await;
    album.keep(&window, "open-again").await;
    window.close(&stage).await;
    println!("The summary:");
    println!("  {}", folder.join("summary.pdf").display());
}

async fn begin(window: &Window, album: &mut Album) {
    album.keep(window, "welcome").await;
    window.press(&say("app-continue")).await;
    window.arrive("first-run-words").await;
    album.keep(window, "four-words").await;
    window.press(&say("first-run-words-own")).await;
    window.arrive("first-run-own-words").await;
    window
        .type_into(&say("first-run-own-label"), PASSPHRASE)
        .await;
    window.press(&say("app-continue")).await;
    window.arrive("first-run-code").await;
    album.keep(window, "recovery-sheet").await;
    let groups = first_run::groups(window).await;
    window.press(&say("first-run-code-kept")).await;
    window.read(&say("first-run-check-lead")).await;
    first_run::type_groups(window, &groups).await;
    album.keep(window, "check").await;
    window.press(&say("app-continue")).await;
    window.arrive("first-run-ratings").await;
    album.keep(window, "ratings").await;
    window.press(&say("first-run-ratings-go")).await;
    window.arrive("today").await;
    album.keep(window, "today").await;
    // The days before, so that the pages below have something to show.
    people::move_in_but_today(window).await;
}

async fn write(window: &Window, album: &mut Album) {
    window.go("#/diary/write", "diary-write").await;
    window.press(&say("mood-4")).await;
    for (rating, value) in people::KEPT.iter().zip(["3", "6", "4"]) {
        window
            .answer(&say(&format!("rating-{rating}")), value)
            .await;
    }
    window
        .type_into(&say("diary-words"), people::FIRST_WORDS)
        .await;
    window.read(&say("app-saved")).await;
    album.keep(window, "write").await;
    window.press(&say("diary-done")).await;
    window.arrive("today").await;
    window.go("#/diary/list", "diary-list").await;
    album.keep(window, "list").await;
}

async fn find(window: &Window, album: &mut Album) {
    window.go("#/find", "find").await;
    window.type_into(&say("find-words"), "bridge").await;
    window.until_shown("mark").await;
    album.keep(window, "find").await;
}

async fn share(window: &Window, album: &mut Album, stage: &Stage, to: &Path) {
    window.go("#/share", "share-choose").await;
    for name in [
        say("mood-name"),
        say("rating-pain"),
        say("rating-sleep"),
        say("share-diary"),
    ] {
        window.tick(&name).await;
    }
    window.until_shown(".preview img").await;
    album.keep(window, "share").await;
    window.press(&say("app-continue")).await;
    window.arrive("share-entries").await;
    window.tick("Friday 20 November").await;
    window.press(&say("app-continue")).await;
    window.arrive("share-look").await;
    people::sign(window).await;
    // The words come with the picture of the page: when they are new, so is the picture.
    window.press(&say("parts-page-words")).await;
    window.read(people::NOTE).await;
    window.press(&say("parts-page-picture")).await;
    window.until_shown(".preview img").await;
    album.keep(window, "look").await;
    window.press(&say("app-save-file")).await;
    window.arrive("share-saved").await;
    album.keep(window, "saved").await;
    let document = pdf::only_one(&stage.save());
    pdf::keep(&document, "walk");
    std::fs::copy(&document, to).expect("the summary can be copied");
}
