//! British spelling in the writing box, and a menu that writes nothing to disk.

use tauri::WebviewWindow;

/// Switches spelling on where the system's web view lets the program do it.
///
/// Errors: [`tauri::Error`] when the window has gone.
pub fn check_spelling(window: &WebviewWindow) -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    return window.with_webview(|view| linux::check_spelling(&view.inner()));
    #[cfg(not(target_os = "linux"))]
    return Ok(());
}

#[cfg(target_os = "linux")]
mod linux {
    use webkit2gtk::{
        ContextMenu, ContextMenuAction as Action, ContextMenuExt, ContextMenuItemExt,
        WebContextExt, WebView, WebViewExt,
    };

    /// The spelling list of `hunspell-en-gb`.
    const LANGUAGE: &str = "en_GB";

    /// What the menu of the right mouse button may offer.
    ///
    /// "Learn spelling" is not among them: it would write a person's word into a plain file.
    const OFFERED: &[Action] = &[
        Action::SpellingGuess,
        Action::NoGuessesFound,
        Action::IgnoreSpelling,
        Action::Cut,
        Action::Copy,
        Action::Paste,
        Action::PasteAsPlainText,
        Action::Delete,
        Action::SelectAll,
        Action::InputMethods,
        Action::Unicode,
        Action::InsertEmoji,
    ];

    pub fn check_spelling(view: &WebView) {
        if let Some(context) = view.web_context() {
            context.set_spell_checking_languages(&[LANGUAGE]);
            context.set_spell_checking_enabled(true);
        }
        view.connect_context_menu(|_, menu, _, _| keep_only_offered(menu));
    }

    /// Takes everything else away; gives true, which shows no menu, when nothing is left.
    fn keep_only_offered(menu: &ContextMenu) -> bool {
        for item in menu.items() {
            if !item.is_separator() && !OFFERED.contains(&item.stock_action()) {
                menu.remove(&item);
            }
        }
        menu.items().iter().all(ContextMenuItemExt::is_separator)
    }
}
