//! An empty page after the lock: what the old one held goes with it.

use tauri::{AppHandle, Manager, WebviewWindow};
use towpath_core::wire::{Nothing, Refusal, WindowBlanked};

use crate::window;

/// The command `window_blank`: the workbook is locked, so the page is thrown away and loaded anew.
///
/// Errors: none.
pub async fn window_blank(app: AppHandle, _: Nothing) -> Result<WindowBlanked, Refusal> {
    let window = app.get_webview_window(window::NAME);
    let blanked = window.is_some_and(|window| page(&window));
    Ok(WindowBlanked { blanked })
}

/// Throws the page away, with every word in it, and loads the program's own page anew. Says
/// whether it could.
pub fn page(window: &WebviewWindow) -> bool {
    #[cfg(feature = "journeys")]
    if crate::journeys::is_left_open("blanking") {
        return false;
    }
    window.reload().is_ok()
}
