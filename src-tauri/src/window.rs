//! The one window.

use std::{fs, path::PathBuf};

use tauri::{
    AppHandle, Manager,
    webview::{NewWindowResponse, WebviewWindowBuilder},
};

use crate::{close, portable, size, writing};

/// Its name, as in the capability file.
pub const NAME: &str = "main";
/// Its folder in the desktop's place for what lasts as long as a login.
const SCRATCH: &str = "towpath";

/// Opens the window as `tauri.conf.json` describes it; it opens no other window and downloads
/// nothing.
///
/// Errors: [`tauri::Error`] when the desktop cannot make a window.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let described = app
        .config()
        .app
        .windows
        .iter()
        .find(|window| window.label == NAME);
    let Some(described) = described else {
        return Err(tauri::Error::WindowNotFound);
    };
    let window = WebviewWindowBuilder::from_config(app, described)?
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false);
    let window = match size::kept(app) {
        Some((width, height)) => window.inner_size(width, height),
        None => window,
    };
    let window = match scratch(app) {
        Some(folder) => window.data_directory(folder),
        None => window,
    };
    // WebDriver cannot find a window that keeps nothing.
    #[cfg(feature = "journeys")]
    let window = window.incognito(!crate::journeys::is_driven());
    let window = window.build()?;
    close::watch(&window);
    writing::check_spelling(&window)
}

/// Makes a folder for the little that the web view writes although it keeps nothing; it is gone
/// when the person logs out.
///
/// Beside the workbook it could stop the window from opening when that place is read-only.
fn scratch(app: &AppHandle) -> Option<PathBuf> {
    let folder = match portable::scratch() {
        Some(folder) => folder,
        None => app.path().runtime_dir().ok()?.join(SCRATCH),
    };
    fs::create_dir_all(&folder).ok()?;
    Some(folder)
}

/// Brings the window to the front when the program is started a second time.
pub fn show_again(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(NAME) {
        // A desktop may refuse any of these; the window is there all the same.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}
