//! The running program opens no connection, and needs none.

use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::Command;

use towpath_tests::account::is_root;
use towpath_tests::eyes_shut;
use towpath_tests::patience::until;
use towpath_tests::process::{Process, runs};
use towpath_tests::programs;
use towpath_tests::stage::Stage;
use towpath_tests::sweep;
use towpath_tests::title_bar;
use towpath_tests::words::say;

/// Words that stand nowhere else.
const PLANTED: &str = "quillwortheddy";

#[tokio::test]
async fn the_plain_program_opens_no_network_socket_and_leaves_no_words_behind() {
    let stage = Stage::accessible();
    let trace = stage.folder().join("trace");
    let mut command = stage.command("strace");
    command
        .args(["-f", "-qq", "-e", "trace=socket,connect", "-o"])
        .arg(&trace);
    command.arg(programs::plain());
    let mut program = Process::start(&mut command);
    eyes_shut::first_run(&stage).await;
    eyes_shut::press(&stage, &say("app-diary")).await;
    eyes_shut::type_into(&stage, &say("diary-words"), PLANTED).await;
    eyes_shut::press(&stage, &say("diary-done")).await;
    eyes_shut::press(&stage, &say("app-find")).await;
    eyes_shut::type_into(&stage, &say("find-words"), PLANTED).await;
    eyes_shut::press(&stage, &say("app-share")).await;
    eyes_shut::hear(&stage, &say("share-choose-title")).await;
    eyes_shut::press(&stage, &say("app-help-now")).await;
    eyes_shut::hear(&stage, &say("help-title")).await;
    title_bar::close(stage.display()).expect("the window can be closed");
    until("the program to end", async || {
        program.has_ended().then_some(())
    })
    .await;

    let calls = fs::read_to_string(&trace).expect("what strace saw");
    let network: Vec<&str> = calls.lines().filter(|l| l.contains("AF_INET")).collect();
    assert!(network.is_empty(), "{network:#?}");
    assert!(
        calls.contains("AF_UNIX"),
        "strace saw the sockets of the desktop"
    );
    let found = sweep::holding(stage.folder(), PLANTED);
    assert!(found.is_empty(), "the planted word is in {found:?}");
}

#[tokio::test]
async fn the_plain_program_cannot_be_looked_into_or_driven() {
    let stage = Stage::accessible();
    let (inspector, http) = (free_port(), free_port());
    let mut command = stage.command(programs::plain());
    command.env("TAURI_WEBVIEW_AUTOMATION", "true");
    command.env("WEBKIT_INSPECTOR_SERVER", format!("127.0.0.1:{inspector}"));
    command.env("WEBKIT_INSPECTOR_HTTP_SERVER", format!("127.0.0.1:{http}"));
    let program = Process::start(&mut command);
    eyes_shut::hear(&stage, &say("app-continue")).await;
    for port in [inspector, http] {
        assert!(
            TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err(),
            "someone listens on {port}"
        );
    }
    for child in towpath_tests::process::descendants(program.id()) {
        let surroundings = fs::read(format!("/proc/{child}/environ")).unwrap_or_default();
        let surroundings = String::from_utf8_lossy(&surroundings).into_owned();
        assert!(
            !surroundings.contains("WEBKIT_INSPECTOR"),
            "process {child} has the variable"
        );
    }
    // The control: the journeys build, which keeps the variables, does listen.
    let stage = Stage::accessible();
    let mut command = stage.command(programs::journeys());
    command.env("WEBKIT_INSPECTOR_SERVER", format!("127.0.0.1:{inspector}"));
    let control = Process::start(&mut command);
    until("the control to listen", async || {
        TcpStream::connect((Ipv4Addr::LOCALHOST, inspector))
            .is_ok()
            .then_some(())
    })
    .await;
    assert!(runs(control.id()));
}

#[test]
fn journeys_pass_without_any_network() {
    if std::env::var_os("TOWPATH_NO_NETWORK").is_some() {
        return;
    }
    let mut command = Command::new("unshare");
    command.args(["--net", "--mount"]);
    if !is_root() {
        command.args(["--user", "--map-root-user"]);
    }
    // Displays are numbered by a socket of the network, but also lie in this folder: without one
    // of its own, a display in there would take the place of one out here.
    let inside = "mkdir -p /tmp/.X11-unix && mount -t tmpfs displays /tmp/.X11-unix \
                  && ip link set lo up && test \"$(ip -o link | wc -l)\" = 1 && exec \"$@\"";
    command
        .args(["sh", "-c", inside, "sh"])
        .arg(std::env::current_exe().expect("this program"));
    command.args([
        "coming_back::a_first_day",
        "share::the_document_holds",
        "offline::there_is_no_network",
        "--test-threads=1",
    ]);
    let output = command
        .env("TOWPATH_NO_NETWORK", "yes")
        .output()
        .expect("unshare runs");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{said}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(said.contains("3 passed"), "{said}");
}

#[test]
fn there_is_no_network_where_there_should_be_none() {
    // Inside the namespace this proves that it is one; outside there is nothing to prove.
    if std::env::var_os("TOWPATH_NO_NETWORK").is_some() {
        let way = fs::read_to_string("/proc/net/route").expect("routes");
        assert_eq!(way.lines().count(), 1, "there is a way out: {way}");
        assert!(TcpStream::connect((Ipv4Addr::new(192, 0, 2, 1), 80)).is_err());
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("its number").port()
}
