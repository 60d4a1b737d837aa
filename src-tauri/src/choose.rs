//! Asking the person where to save, and which file to take in.

use std::{path::PathBuf, sync::Arc};

use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FilePath};
use towpath_content::words;
use towpath_core::wire::{ErrorCode, FileAsked, FileFor, PathAsked, PathChosen, PathFor, Refusal};
use towpath_core::workbook::copies::ENDING;

use crate::{dispatch, edges::LocalEdges, portable, recents, window};

/// Endings of the picture files that the core reads.
const PICTURES: &[&str] = &["jpg", "jpeg", "png", "webp", "gif", "JPG", "JPEG", "PNG"];

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

/// The command `file_choose`: keeps the path of the chosen file for the command that reads it.
///
/// The file itself is read by the core, never by the window.
/// Errors: [`ErrorCode::Inside`] when the dialog cannot be shown.
pub async fn file_choose(app: AppHandle, asked: FileAsked) -> Result<PathChosen, Refusal> {
    let path = ask_for_file(&app, asked.what)?;
    let chosen = path.is_some();
    app.state::<Arc<LocalEdges>>().keep_path(path);
    Ok(PathChosen { chosen })
}

fn ask_for_file(app: &AppHandle, what: FileFor) -> Result<Option<PathBuf>, Refusal> {
    #[cfg(feature = "journeys")]
    if let Some(file) = crate::journeys::file_to_open() {
        return local(app, Some(FilePath::Path(file)));
    }
    let words = words::english();
    let (title, kind, endings) = match what {
        FileFor::Picture => ("shell-picture-title", "shell-picture-kind", PICTURES),
    };
    let mut dialog = app.dialog().file().set_title(words.say(title));
    if let Some(window) = app.get_webview_window(window::NAME) {
        dialog = dialog.set_parent(&window);
    }
    if let Ok(pictures) = app.path().picture_dir() {
        dialog = dialog.set_directory(pictures);
    }
    dialog = dialog.add_filter(words.say(kind), endings);
    local(app, dialog.blocking_pick_file())
}

/// The chosen path; the desktop's list of recent files does not get it.
fn local(app: &AppHandle, path: Option<FilePath>) -> Result<Option<PathBuf>, Refusal> {
    let path = path.map(FilePath::into_path).transpose();
    let path = path.map_err(|_| ErrorCode::Inside)?;
    if let Some(path) = &path {
        recents::forget(app, path);
    }
    Ok(path)
}

fn ask(app: &AppHandle, what: PathFor, name: &str) -> Result<Option<PathBuf>, Refusal> {
    #[cfg(feature = "journeys")]
    if let Some(path) = crate::journeys::place(what, name) {
        return local(app, Some(FilePath::Path(path)));
    }
    let words = words::english();
    let mut dialog = app.dialog().file();
    if let Some(window) = app.get_webview_window(window::NAME) {
        dialog = dialog.set_parent(&window);
    }
    // On a stick the first place offered is the stick, not the computer it is in.
    let stick = portable::folder().and_then(|folder| folder.parent().map(PathBuf::from));
    if let Some(place) = stick.or_else(|| app.path().document_dir().ok()) {
        dialog = dialog.set_directory(place);
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
        PathFor::VoiceNote => dialog
            .set_title(words.say("shell-save-title"))
            .add_filter(words.say("shell-sound-kind"), &["ogg"])
            .set_file_name(name)
            .blocking_save_file(),
        PathFor::Calendar => dialog
            .set_title(words.say("shell-save-title"))
            .add_filter(words.say("shell-calendar-kind"), &["ics"])
            .set_file_name(name)
            .blocking_save_file(),
        PathFor::RecoverySheet | PathFor::Summary | PathFor::HelpCard | PathFor::Worksheet => {
            dialog
                .set_title(words.say("shell-save-title"))
                .add_filter(words.say("shell-save-kind"), &["pdf"])
                .set_file_name(name)
                .blocking_save_file()
        }
    };
    local(app, chosen)
}
