//! What the environment may not switch on.

/// Variables through which another program could look into or drive the window.
///
/// Source: WebKitGTK's remote inspector and tauri-runtime-wry's automation switch, read
/// 2026-11-22.
#[cfg(not(feature = "journeys"))]
const SIDE_DOORS: &[&str] = &[
    "WEBKIT_INSPECTOR_SERVER",
    "WEBKIT_INSPECTOR_HTTP_SERVER",
    "TAURI_WEBVIEW_AUTOMATION",
];

/// Where the voice is to be found; it may lie on another computer.
///
/// Source: libspeechd's `spd_get_default_address`, 0.11.4, read 2026-11-29.
const VOICE: &str = "SPEECHD_ADDRESS";

/// Shuts the process off from the inspector, from automation and from debuggers.
///
/// It must be the first thing that runs.
pub fn close_side_doors() {
    #[cfg(not(feature = "journeys"))]
    for name in SIDE_DOORS {
        // SAFETY: the program has one thread so far, so nobody reads the environment meanwhile.
        #[allow(unsafe_code)]
        unsafe {
            std::env::remove_var(name);
        }
    }
    if std::env::var_os(VOICE).is_some_and(|place| !is_on_this_computer(&place)) {
        // SAFETY: as above, one thread.
        #[allow(unsafe_code)]
        unsafe {
            std::env::remove_var(VOICE);
        }
    }
    #[cfg(feature = "journeys")]
    if crate::journeys::is_left_open("dumps") {
        return;
    }
    towpath_core::workbook::forbid_dumps();
}

/// Whether the voice is spoken to without a network.
fn is_on_this_computer(place: &std::ffi::OsStr) -> bool {
    place.as_encoded_bytes().starts_with(b"unix_socket")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_voice_is_looked_for_on_a_network() {
        for (place, here) in [
            ("unix_socket", true),
            (
                "unix_socket:/run/user/1000/speech-dispatcher/speechd.sock",
                true,
            ),
            ("inet_socket:192.0.2.1:6560", false),
            ("inet_socket", false),
            ("", false),
        ] {
            assert_eq!(is_on_this_computer(place.as_ref()), here, "{place}");
        }
    }
}
