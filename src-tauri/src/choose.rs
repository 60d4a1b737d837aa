//! Asking the person where to save.

use std::{path::PathBuf, sync::Arc};

use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::DialogExt;
use towpath_content::words;
use towpath_core::wire::{ErrorCode, PathAsked, PathChosen, Refusal};

use crate::{dispatch, edges::LocalEdges, recents, window};

/// The command `path_choose`: keeps the chosen path for the next command that saves.
///
/// Errors: [`ErrorCode::Inside`] when the dialog cannot be shown.
pub async fn path_choose(app: AppHandle, asked: PathAsked) -> Result<PathChosen, Refusal> {
    let name = dispatch::run(app.clone(), move |desk| desk.file_name(asked.what)).await?;
    let path = ask(&app, &name)?;
    let chosen = path.is_some();
    app.state::<Arc<LocalEdges>>().keep_path(path);
    Ok(PathChosen { chosen })
}

fn ask(app: &AppHandle, name: &str) -> Result<Option<PathBuf>, Refusal> {
    #[cfg(feature = "journeys")]
    if let Some(folder) = crate::journeys::save_folder() {
        return Ok(Some(folder.join(name)));
    }
    let words = words::english();
    let mut dialog = app.dialog().file().set_title(words.say("shell-save-title"));
    if let Some(window) = app.get_webview_window(window::NAME) {
        dialog = dialog.set_parent(&window);
    }
    if let Ok(documents) = app.path().document_dir() {
        dialog = dialog.set_directory(documents);
    }
    dialog = dialog
        .add_filter(words.say("shell-save-kind"), &["pdf"])
        .set_file_name(name);
    match dialog.blocking_save_file() {
        None => Ok(None),
        Some(path) => {
            let path = path.into_path().map_err(|_| ErrorCode::Inside)?;
            recents::forget(app, &path);
            Ok(Some(path))
        }
    }
}
