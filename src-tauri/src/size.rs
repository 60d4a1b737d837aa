//! The window comes back in the size it was left in.

use tauri::{AppHandle, Manager, WebviewWindow};
use towpath_core::settings::WindowSize;

use crate::dispatch::Table;

/// The size kept last. Units: logical pixels, width and height.
pub fn kept(app: &AppHandle) -> Option<(f64, f64)> {
    let size = app.try_state::<Table>()?.lend(|desk| desk.window_size())?;
    Some((size.width.into(), size.height.into()))
}

/// Keeps the size for the next start; a window that fills the screen keeps what it had before.
pub fn keep(window: &WebviewWindow) {
    let filled = window.is_maximized().unwrap_or(true) || window.is_fullscreen().unwrap_or(true);
    let (Ok(size), Ok(scale)) = (window.inner_size(), window.scale_factor()) else {
        return;
    };
    if filled || window.is_minimized().unwrap_or(true) {
        return;
    }
    let size = size.to_logical::<u32>(scale);
    let size = WindowSize {
        width: size.width,
        height: size.height,
    };
    // Where the settings cannot be written, the window opens in its usual size.
    let _ = window
        .state::<Table>()
        .lend(|desk| desk.keep_window_size(size));
}
