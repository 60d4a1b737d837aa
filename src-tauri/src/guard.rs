//! What others may see of the window: its title, its place on the screen, pictures of it.

use std::sync::atomic::{AtomicBool, Ordering};

use tauri::{AppHandle, Manager};
use towpath_content::words;
use towpath_core::wire::{Refusal, WindowGuard, WindowGuarded};

use crate::window;

/// Whether this system can keep a window out of pictures of the screen.
///
/// Source: tauri 2.12 `set_content_protected`: Windows and macOS; read 2026-11-22.
const CAN_BE_UNPICTURED: bool = cfg!(any(windows, target_os = "macos"));

/// Whether the window is covered at present.
#[derive(Default)]
pub struct Guard(AtomicBool);

impl Guard {
    /// Says whether the window is covered at present.
    pub fn is_covered(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// The command `window_guard`: a covered window has a neutral title and is put out of sight.
///
/// Errors: none; what a desktop refuses is not the person's fault.
pub async fn window_guard(app: AppHandle, asked: WindowGuard) -> Result<WindowGuarded, Refusal> {
    app.state::<Guard>()
        .0
        .store(asked.covered, Ordering::Relaxed);
    if let Some(window) = app.get_webview_window(window::NAME) {
        let title = if asked.covered {
            "app-neutral-title"
        } else {
            "app-name"
        };
        let _ = window.set_title(&words::english().say(title));
        let _ = window.set_content_protected(asked.unpictured);
        if asked.covered {
            let _ = window.minimize();
        }
    }
    Ok(WindowGuarded {
        can_be_unpictured: CAN_BE_UNPICTURED,
    })
}
