//! The window stays where it is: it shows the program's own pages and nothing else.

use tauri::{
    Url, Wry,
    plugin::{self, TauriPlugin},
};

/// Refuses every navigation away from the program's own pages.
pub fn guard() -> TauriPlugin<Wry> {
    plugin::Builder::new("travel-guard")
        .on_navigation(|_, url| is_home(url))
        .build()
}

/// Says whether an address is one of the program's own.
fn is_home(url: &Url) -> bool {
    match (url.scheme(), url.host_str()) {
        ("tauri", Some("localhost")) => true,
        // Windows serves the program's own pages under this name, inside the program.
        ("http" | "https", Some("tauri.localhost")) => cfg!(windows) && url.port().is_none(),
        _ => url.as_str() == "about:blank",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_programs_own_pages_are_home() {
        for home in [
            "tauri://localhost",
            "tauri://localhost/#/diary/list",
            "about:blank",
        ] {
            assert!(is_home(&Url::parse(home).expect("an address")), "{home}");
        }
        for away in [
            "http://localhost/",
            "https://example.org/",
            "file:///etc/passwd",
            "data:text/html,x",
            "tauri://elsewhere/",
            "about:srcdoc",
            "javascript:alert(1)",
            "https://tauri.localhost.example.org/",
        ] {
            assert!(!is_home(&Url::parse(away).expect("an address")), "{away}");
        }
    }
}
