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
    #[cfg(feature = "journeys")]
    if crate::journeys::is_left_open("dumps") {
        return;
    }
    towpath_core::workbook::forbid_dumps();
}
