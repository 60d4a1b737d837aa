//! The window's own rules: one wire, no sideways imports, no raw colour, no raw HTML.

use towpath_tests::house::{Source, sources};

use crate::none;

#[test]
fn one_file_alone_speaks_to_the_shell() {
    let importers: Vec<String> = window()
        .into_iter()
        .filter(|s| s.text.contains("@tauri-apps/") || s.text.contains("__TAURI"))
        .map(|s| s.path)
        .filter(|path| !path.ends_with(".test.ts"))
        .collect();
    assert_eq!(importers, ["ui/ipc/send.ts"]);
}

#[test]
fn features_do_not_import_each_other() {
    let mut faults = Vec::new();
    for source in window() {
        let Some(own) = source
            .path
            .strip_prefix("ui/features/")
            .and_then(|p| p.split('/').next())
        else {
            continue;
        };
        for (line, code) in imports(&source) {
            let other = code
                .split("features/")
                .nth(1)
                .and_then(|p| p.split(['/', '\'', '"']).next());
            let beside = code
                .split("'../")
                .nth(1)
                .filter(|p| !p.starts_with(".."))
                .is_some()
                && source.path.matches('/').count() == 3;
            if other.is_some_and(|o| o != own) || (beside && other.is_none()) {
                faults.push(format!("{}:{line}: {}", source.path, code.trim()));
            }
        }
    }
    none(faults);
}

#[test]
fn parts_know_no_feature_and_components_never_send() {
    let mut faults = Vec::new();
    for source in window() {
        for (line, code) in imports(&source) {
            let part = source.path.starts_with("ui/parts/") && code.contains("features/");
            let types = code.trim_start().starts_with("import type");
            let sends = source.path.ends_with(".svelte") && code.contains("ipc/send") && !types;
            if part || sends {
                faults.push(format!("{}:{line}: {}", source.path, code.trim()));
            }
        }
    }
    none(faults);
}

#[test]
fn no_colour_is_written_outside_the_tokens() {
    let mut faults = Vec::new();
    for source in window()
        .into_iter()
        .filter(|s| s.path != "ui/styles/tokens.css")
    {
        if source.path.ends_with(".test.ts") {
            continue;
        }
        for (line, code) in source.code() {
            let functions = ["rgb(", "rgba(", "hsl(", "hsla(", "oklch(", "color-mix("];
            if hex_colour(code) || functions.iter().any(|f| code.contains(f)) {
                faults.push(format!("{}:{line}: {}", source.path, code.trim()));
            }
        }
    }
    none(faults);
}

#[test]
fn nothing_is_set_in_pixels_outside_the_tokens() {
    let mut faults = Vec::new();
    for source in window()
        .into_iter()
        .filter(|s| s.path != "ui/styles/tokens.css")
    {
        let css = source.path.ends_with(".css") || source.path.ends_with(".svelte");
        for (line, code) in source.code().filter(|_| css) {
            let pixels = code.match_indices("px").any(|(at, _)| {
                let before = code[..at].chars().next_back();
                let after = code[at + 2..].chars().next();
                before.is_some_and(|c| c.is_ascii_digit())
                    && !after.is_some_and(char::is_alphanumeric)
            });
            if pixels {
                faults.push(format!("{}:{line}: {}", source.path, code.trim()));
            }
        }
    }
    none(faults);
}

#[test]
fn no_html_and_no_style_comes_in_as_text() {
    let forbidden = [
        "{@html",
        ".innerHTML",
        ".outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "new Function(",
        " style=\"",
        " style={",
    ];
    nowhere(&forbidden);
}

#[test]
fn the_window_keeps_nothing_and_asks_nobody() {
    let forbidden = [
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "sendBeacon",
        "console.log",
        "console.error",
        "document.cookie",
    ];
    nowhere(&forbidden);
}

/// No code of the window holds any of these words.
fn nowhere(forbidden: &[&str]) {
    let mut faults = Vec::new();
    for source in window() {
        for (line, code) in source.code() {
            for word in forbidden.iter().filter(|word| code.contains(**word)) {
                faults.push(format!("{}:{line}: {word}", source.path));
            }
        }
    }
    none(faults);
}

fn window() -> Vec<Source> {
    let mut all = sources("ui", &["ts", "svelte", "css"]);
    all.retain(|s| s.path != "ui/ipc/bindings.ts" && !s.path.ends_with(".test.ts"));
    all
}

fn imports(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    source
        .code()
        .filter(|(_, code)| code.contains(" from '") || code.contains("import '"))
}

/// A hash and three to eight hex digits, as in CSS; `#if` and `#/diary` are none.
fn hex_colour(code: &str) -> bool {
    code.match_indices('#').any(|(at, _)| {
        let digits: String = code[at + 1..]
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        let hex = digits.chars().all(|c| c.is_ascii_hexdigit());
        hex && matches!(digits.len(), 3 | 4 | 6 | 8)
    })
}
