//! Where the workbook and the settings lie on this computer.

use tauri::{App, Manager};
use towpath_core::workbook::Places;

use crate::portable;

/// The program's folder in the places that the desktop gives for data and settings.
const FOLDER: &str = "towpath";

/// Finds both places; makes neither. A portable program has them beside it.
///
/// Errors: [`tauri::Error`] when the desktop names no such place.
pub fn find(app: &App) -> tauri::Result<Places> {
    if let Some(folder) = portable::folder() {
        return Ok(Places {
            workbook: folder.join("workbook"),
            settings: folder.join("settings.json"),
        });
    }
    let path = app.path();
    Ok(Places {
        workbook: path.data_dir()?.join(FOLDER).join("workbook"),
        settings: path.config_dir()?.join(FOLDER).join("settings.json"),
    })
}
