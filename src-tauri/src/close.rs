//! Closing: the window saves what is being written first.

use std::{thread, time::Duration};

use tauri::{AppHandle, Manager, WebviewWindow, WindowEvent};
use towpath_core::wire::{Nothing, Refusal};

use crate::{size, window};

/// How long the window may take to save before it is closed all the same.
///
/// Units: seconds. Source: a save takes under 0.1 s; 3 s is for a slow disk.
const PATIENCE: Duration = Duration::from_secs(3);
/// What the window listens for.
const CLOSING: &str = "window.dispatchEvent(new Event('towpath-closing'))";

/// Asks the window to finish before it closes.
pub fn watch(window: &WebviewWindow) {
    let asked = window.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::CloseRequested { api, .. } = event {
            api.prevent_close();
            ask(&asked);
        }
    });
}

/// The command `window_close`: the window has saved and may go.
///
/// Errors: none.
pub async fn window_close(app: AppHandle, _: Nothing) -> Result<Nothing, Refusal> {
    if let Some(window) = app.get_webview_window(window::NAME) {
        end(&window);
    }
    Ok(Nothing {})
}

fn ask(window: &WebviewWindow) {
    if window.eval(CLOSING).is_err() {
        return end(window);
    }
    let window = window.clone();
    thread::spawn(move || {
        thread::sleep(PATIENCE);
        end(&window);
    });
}

fn end(window: &WebviewWindow) {
    size::keep(window);
    // It fails only when the window has gone already.
    let _ = window.destroy();
}
