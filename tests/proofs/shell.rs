//! The shell's settings: what Tauri leaves open by default is shut.

use serde_json::{Value, json};
use towpath_tests::house::text;

fn settings() -> Value {
    serde_json::from_str(&text("src-tauri/tauri.conf.json")).expect("JSON")
}

fn policy() -> String {
    match &settings()["app"]["security"]["csp"] {
        Value::String(policy) => policy.clone(),
        Value::Object(parts) => {
            let part = |(name, value): (&String, &Value)| match value {
                Value::String(sources) => format!("{name} {sources}"),
                Value::Array(list) => {
                    let list: Vec<_> = list.iter().filter_map(|v| v.as_str()).collect();
                    format!("{name} {}", list.join(" "))
                }
                _ => panic!("{name} is neither text nor a list"),
            };
            parts.iter().map(part).collect::<Vec<_>>().join("; ")
        }
        other => panic!("there is no content security policy: {other}"),
    }
}

#[test]
fn the_content_security_policy_shuts_everything_that_is_not_needed() {
    let policy = policy();
    for closed in [
        "default-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
    ] {
        assert!(policy.contains(closed), "{closed} is missing in: {policy}");
    }
    assert!(!policy.contains("unsafe-"), "{policy}");
    assert!(!policy.contains('*'), "{policy}");
}

#[test]
fn the_policy_names_no_host_outside() {
    // Tauri's own wire is the one name with http in it.
    let rest = policy()
        .replace("http://ipc.localhost", "")
        .replace("http://asset.localhost", "");
    for outside in ["http:", "https:", "ws:", "wss:", "data:"] {
        assert!(!rest.contains(outside), "{outside} in {rest}");
    }
}

#[test]
fn what_tauri_leaves_open_is_shut() {
    let settings = settings();
    let security = &settings["app"]["security"];
    assert_eq!(security["freezePrototype"], json!(true));
    let global = &settings["app"]["withGlobalTauri"];
    assert!(
        global.is_null() || *global == json!(false),
        "withGlobalTauri is {global}"
    );
    let assets = &security["assetProtocol"]["enable"];
    assert!(
        assets.is_null() || *assets == json!(false),
        "the asset protocol is {assets}"
    );
    assert!(security["dangerousDisableAssetCspModification"].as_bool() != Some(true));
}

#[test]
fn no_plugin_can_reach_files_programs_or_a_network() {
    let manifest = text("src-tauri/Cargo.toml");
    for plugin in [
        "fs",
        "shell",
        "http",
        "opener",
        "updater",
        "upload",
        "websocket",
        "process",
        "log",
    ] {
        let name = format!("tauri-plugin-{plugin}");
        assert!(!manifest.contains(&name), "the shell uses {name}");
    }
    assert!(
        settings()
            .get("plugins")
            .is_none_or(|p| p.as_object().is_some_and(|p| p.is_empty()))
    );
}

#[test]
fn the_window_may_be_as_narrow_as_a_large_text_needs() {
    let settings = settings();
    let windows = settings["app"]["windows"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    for window in windows {
        let least = window["minWidth"].as_f64().unwrap_or(0.0);
        assert!(least <= 320.0, "the window stops at {least}");
    }
}
