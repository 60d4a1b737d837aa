//! No entry in the desktop's list of recent documents.

use std::path::Path;

use tauri::AppHandle;

/// Takes a file out of the list again: the desktop's own dialog puts every chosen file in.
///
/// The list belongs to all programs, so nothing else in it is touched.
pub fn forget(app: &AppHandle, path: &Path) {
    #[cfg(target_os = "linux")]
    {
        let path = path.to_owned();
        // It fails only while the program ends, or when the file is not in the list.
        let _ = app.run_on_main_thread(move || {
            use gtk::prelude::RecentManagerExt;
            if let (Some(list), Ok(name)) = (
                gtk::RecentManager::default(),
                gtk::glib::filename_to_uri(&path, None),
            ) {
                let _ = list.remove_item(&name);
            }
        });
    }
    #[cfg(not(target_os = "linux"))]
    let _ = (app, path);
}
