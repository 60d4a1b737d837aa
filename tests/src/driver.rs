//! WebKitWebDriver on a free port, and a session with the program under test.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::time::Duration;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};

use crate::patience::{PATIENCE, within};
use crate::process::Process;
use crate::stage::Stage;

/// How often another port is tried: between finding one free and the driver's taking it, another
/// program may have it.
const TRIES: usize = 5;

/// How long the driver may take until it answers.
const DRIVER_STARTS: Duration = Duration::from_secs(15);

/// A running driver and its session.
pub struct Driver {
    /// The session.
    pub client: Client,
    /// The driver, above the program in the process tree.
    pub process: Process,
}

/// Starts the driver on this stage, and through it the program.
pub async fn start(stage: &Stage, program: &Path) -> Driver {
    let mut said = String::new();
    for _ in 0..TRIES {
        let port = free_port();
        let mut command = stage.command("WebKitWebDriver");
        command
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true");
        let mut process = Process::start(&mut command);
        if !answers(port, &mut process).await {
            said = "the driver did not answer".to_owned();
            continue;
        }
        match session(port, program).await {
            Ok(client) => return Driver { client, process },
            Err(why) => said = why,
        }
    }
    let log = std::fs::read_to_string(stage.log()).unwrap_or_default();
    panic!("no session with {}: {said}\n{log}", program.display());
}

async fn session(port: u16, program: &Path) -> Result<Client, String> {
    let mut wanted = Map::new();
    wanted.insert(
        "webkitgtk:browserOptions".to_owned(),
        json!({ "binary": program, "args": [] }),
    );
    wanted.insert(
        "timeouts".to_owned(),
        json!({ "script": 60_000, "implicit": 0 }),
    );
    let mut builder = ClientBuilder::new(HttpConnector::new());
    let address = format!("http://127.0.0.1:{port}");
    let connect = builder.capabilities(wanted).connect(&address);
    match tokio::time::timeout(PATIENCE, connect).await {
        Ok(session) => session.map_err(|e| e.to_string()),
        Err(_) => Err("the program did not answer the driver".to_owned()),
    }
}

/// The driver takes connections before it can serve them: only `/status` tells.
async fn answers(port: u16, process: &mut Process) -> bool {
    within(DRIVER_STARTS, async || {
        if process.has_ended() {
            return Some(false);
        }
        let reply = status(port)?;
        reply.starts_with("HTTP/1.1 200").then_some(true)
    })
    .await
    .unwrap_or(false)
}

fn status(port: u16) -> Option<String> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()?;
    stream.set_read_timeout(Some(DRIVER_STARTS)).ok()?;
    write!(
        stream,
        "GET /status HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n"
    )
    .ok()?;
    let mut start = [0; 12];
    stream.read_exact(&mut start).ok()?;
    Some(String::from_utf8_lossy(&start).into_owned())
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("its number").port()
}

/// An element that a script returned, or none.
pub fn element(client: &Client, reply: &Value) -> Option<fantoccini::elements::Element> {
    let id = reply.as_object()?.values().next()?.as_str()?.to_owned();
    Some(fantoccini::elements::Element::from_element_id(
        client.clone(),
        id.into(),
    ))
}
