//! The page cannot leave, call out, or give a command that is not listed.

use std::net::TcpListener;

use serde_json::{Value, json};
use towpath_core::wire::COMMANDS;
use towpath_tests::first_run;
use towpath_tests::stage::Stage;
use towpath_tests::window::Window;
use towpath_tests::words::say;

/// Ways out that a page has tried elsewhere, each with the address to reach.
const WAYS_OUT: [(&str, &str); 13] = [
    ("fetch", "await fetch(input)"),
    (
        "fetch without answer",
        "await fetch(input, { mode: 'no-cors' })",
    ),
    (
        "request",
        "await new Promise((y, n) => { const r = new XMLHttpRequest(); r.open('GET', input); r.onload = y; r.onerror = n; r.send(); })",
    ),
    (
        "socket",
        "await new Promise((y, n) => { const s = new WebSocket(input.replace('http', 'ws')); s.onopen = y; s.onerror = n; })",
    ),
    (
        "events",
        "await new Promise((y, n) => { const s = new EventSource(input); s.onopen = y; s.onerror = n; })",
    ),
    ("beacon", "navigator.sendBeacon(input, 'x')"),
    (
        "picture",
        "await new Promise((y, n) => { const i = new Image(); i.onload = y; i.onerror = n; i.src = input; })",
    ),
    (
        "script",
        "await new Promise((y, n) => { const s = document.createElement('script'); s.onload = y; s.onerror = n; s.src = input; document.head.append(s); })",
    ),
    (
        "style",
        "const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = input; document.head.append(l)",
    ),
    (
        "frame",
        "const f = document.createElement('iframe'); f.src = input; document.body.append(f)",
    ),
    (
        "form",
        "const f = document.createElement('form'); f.action = input; f.method = 'post'; document.body.append(f); f.submit()",
    ),
    ("new window", "window.open(input)"),
    ("going away", "location.href = input"),
];

#[tokio::test]
async fn no_way_out_of_the_window_reaches_anyone() {
    let server = TcpListener::bind("127.0.0.1:0").expect("a server to be tempted by");
    server.set_nonblocking(true).expect("it does not wait");
    let address = format!("http://{}/x", server.local_addr().expect("its address"));
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    for (name, way) in WAYS_OUT {
        // A way that fails is what we want; what counts is that nobody was reached.
        window
            .run_async(
                &format!("try {{ {way} }} catch {{ return 'refused'; }}"),
                json!(address),
            )
            .await;
        window.settle().await;
        assert!(server.accept().is_err(), "{name} reached the server");
        let here = window.run("return location.href;", vec![]).await;
        let here = here.as_str().expect("an address").to_owned();
        assert!(
            here.starts_with("tauri://localhost"),
            "{name} went to {here}"
        );
    }
    window.go("#/diary/list", "diary-list").await;
    // The control: the server would have noticed.
    std::net::TcpStream::connect(server.local_addr().expect("its address")).expect("reached");
    assert!(server.accept().is_ok(), "the server notices a caller");
}

#[tokio::test]
async fn commands_that_are_not_listed_are_refused() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    let commands = [
        "no_such",
        "plugin:fs|read_file",
        "plugin:fs|read_text_file",
        "plugin:shell|execute",
        "plugin:shell|open",
        "plugin:http|fetch",
        "plugin:opener|open_url",
        "plugin:dialog|open",
        "plugin:dialog|save",
        "plugin:event|listen",
        "plugin:event|emit",
        "plugin:window|close",
        "plugin:window|create",
        "plugin:window|set_title",
        "plugin:webview|create_webview_window",
        "plugin:webview|internal_toggle_devtools",
        "plugin:app|version",
        "plugin:path|resolve_directory",
        "plugin:resources|close",
        "plugin:menu|new",
        "plugin:tray|new",
        "plugin:image|new",
        "plugin:process|exit",
        "plugin:clipboard-manager|read_text",
        "plugin:single-instance|x",
        "plugin:travel-guard|x",
    ];
    for name in commands {
        let answer = window.command(name, json!({})).await;
        assert!(answer.is_err(), "{name} answers {answer:?}");
    }
}

#[tokio::test]
async fn listed_commands_answer_nonsense_with_a_code_and_go_on() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    let nonsense = [
        Value::Null,
        json!(7),
        json!("x"),
        json!([]),
        json!({ "id": 5, "at": [], "words": {}, "passphrase": "text", "ids": null, "period": 1 }),
        json!({ "id": "\u{0}", "at": "x", "text": "x", "mood": 99, "ratings": [{ "rating": "x", "value": 300 }], "tags": [] }),
        json!({ "most": -1, "before": "never", "words": "\"*(", "nation": "france" }),
    ];
    // These take the page away, and with it whoever waits for an answer.
    let leaving = ["window_close", "window_blank", "workbook_lock"];
    for name in COMMANDS.iter().filter(|name| !leaving.contains(name)) {
        for input in &nonsense {
            if let Err(refused) = window.command(name, input.clone()).await {
                assert!(
                    refused["code"].is_string(),
                    "{name} refuses {input} without a code: {refused}"
                );
                assert_ne!(refused["code"], json!("inside"), "{name} breaks on {input}");
            }
        }
    }
    window.go("#/today", "today").await;
    window.read(&say("app-today")).await;
}
