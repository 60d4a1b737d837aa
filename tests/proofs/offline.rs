//! No crate of ours asks for a network.

use std::process::Command;

use towpath_tests::house::top;

use crate::none;

/// Crates that open connections, or only make sense with one.
const NETWORK: [&str; 9] = [
    "reqwest",
    "hyper",
    "ureq",
    "curl",
    "native-tls",
    "rustls",
    "tungstenite",
    "quinn",
    "h2",
];

#[test]
fn the_core_and_the_leaves_cannot_reach_a_network() {
    let mut faults = Vec::new();
    for member in [
        "towpath-core",
        "towpath-vault",
        "towpath-content",
        "towpath-report",
        "towpath-cli",
    ] {
        let tree = tree(member);
        for name in NETWORK
            .iter()
            .filter(|name| tree.lines().any(|l| l.starts_with(&format!("{name} "))))
        {
            faults.push(format!("{member} is built with {name}"));
        }
        let net = tree
            .lines()
            .any(|l| l.starts_with("tokio ") && l.contains("net"));
        if net {
            faults.push(format!("{member} is built with the network part of tokio"));
        }
    }
    none(faults);
}

/// Every crate in the finished program, with its features.
fn tree(member: &str) -> String {
    let output = Command::new(env!("CARGO"))
        .current_dir(top())
        .args([
            "tree",
            "--offline",
            "--locked",
            "--package",
            member,
            "--edges",
            "normal",
        ])
        .args(["--prefix", "none", "--format", "{p} {f}"])
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("text")
}
