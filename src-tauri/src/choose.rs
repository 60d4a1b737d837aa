//! Asking the person where to save, and which file to take.

use std::{path::PathBuf, sync::Arc};

use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::DialogExt;
use towpath_content::words;
use towpath_core::wire::{ErrorCode, PathAsked, PathChosen, PathFor, Refusal};
use towpath_core::workbook::copies::ENDING;

use crate::{dispatch, edges::LocalEdges, recents, window};

/// The command `path_choose`: keeps the chosen path for the next command that saves.
///
/// Errors: [`ErrorCode::Inside`] when the dialog cannot be shown.
pub async fn path_choose(app: AppHandle, asked: PathAsked) -> Result<PathChosen, Refusal> {
    let what = asked.what;
    let name = dispatch::run(app.clone(), "path_choose", move |desk| desk.file_name(what)).await?;
    let path = ask(&app, what, &name)?;
    let chosen = path.is_some();
    app.state::<Arc<LocalEdges>>().keep_path(path);
    Ok(PathChosen { chosen })
}

fn ask(app: &AppHandle, what: PathFor, name: &str) -> Result<Option<PathBuf>, Refusal> {
    #[cfg(feature = "journeys")]
    if let Some(path) = crate::journeys::place(what, name) {
        return Ok(Some(path));
    }
    let words = words::english();
    let mut dialog = app.dialog().file();
    if let Some(window) = app.get_webview_window(window::NAME) {
        dialog = dialog.set_parent(&window);
    }
    if let Ok(documents) = app.path().document_dir() {
        dialog = dialog.set_directory(documents);
    }
    let chosen = match what {
        PathFor::CopyPlace => {
            let title = words.say("shell-copy-place-title");
            dialog.set_title(title).blocking_pick_folder()
        }
        PathFor::CopyFile => dialog
            .set_title(words.say("shell-copy-file-title"))
            .add_filter(words.say("shell-copy-kind"), &[ENDING])
            .blocking_pick_file(),
        PathFor::RecoverySheet | PathFor::Summary | PathFor::HelpCard => dialog
            .set_title(words.say("shell-save-title"))
            .add_filter(words.say("shell-save-kind"), &["pdf"])
            .set_file_name(name)
            .blocking_save_file(),
    };
    match chosen {
        None => Ok(None),
        Some(path) => {
            let path = path.into_path().map_err(|_| ErrorCode::Inside)?;
            recents::forget(app, &path);
            Ok(Some(path))
        }
    }
}
