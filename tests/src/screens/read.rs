//! The way through the reading: the list, an article in both its words, paper, and what is kept.

use super::{Stop, unknown};
use crate::window::Window;
use crate::words::say;

pub(super) async fn reach(window: &Window, stop: &Stop) {
    match (stop.name, stop.state) {
        ("read", "") => {
            // The list of "Go to or find" still lies over the page.
            window.press(&say("app-close")).await;
            window.go("#/read", "read").await;
            window.read("Sleep").await;
        }
        ("read-article", "") => {
            window.go("#/read/sleep", "read-article").await;
            window.until_shown("main h2").await;
        }
        ("read-article", "aloud") => {
            window.press(&say("aloud-start")).await;
            window.until_shown("main .spoken").await;
        }
        ("read-article", "plain") => {
            // With plain words chosen in comfort, it is the usual ones that are a press away.
            let other = match window.control(&say("read-plainer")).await {
                Some(_) => say("read-plainer"),
                None => say("read-usual"),
            };
            window.press(&other).await;
            window.until_hidden(&other).await;
        }
        ("read-article", _) => {
            let article = "#/read/worry-and-panic";
            window.go(article, "read-article").await;
            window.read("Not sure? Call 999.").await;
            window.tick(&say("read-mark-read")).await;
            window.tick(&say("read-mark-keep")).await;
        }
        ("read-paper", _) => {
            window.press(&say("app-print")).await;
            window.arrive("read-paper").await;
            window.until_shown(".preview img").await;
        }
        ("read", _) => {
            window.go("#/read", "read").await;
            window.read(&say("read-kept-head")).await;
        }
        _ => unknown(stop),
    }
}
