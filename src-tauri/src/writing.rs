//! British spelling in the writing box, and a menu that writes nothing to disk.

#[cfg(target_os = "linux")]
use std::sync::mpsc;

use tauri::{AppHandle, Manager, WebviewWindow};
use towpath_core::wire::{ErrorCode, Nothing, Refusal, Spelling};

use crate::window;

/// Switches spelling on where the system's web view lets the program do it.
///
/// Errors: [`tauri::Error`] when the window has gone.
pub fn check_spelling(window: &WebviewWindow) -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    return window.with_webview(|view| linux::check_spelling(&view.inner()));
    #[cfg(not(target_os = "linux"))]
    return Ok(());
}

/// The command `spelling_look`: whether the British list is on this computer.
///
/// Other systems bring their own spelling; there the answer is yes.
/// Errors: [`ErrorCode::Inside`] when the window has gone.
pub async fn spelling_look(app: AppHandle, _: Nothing) -> Result<Spelling, Refusal> {
    let window = app.get_webview_window(window::NAME);
    let there = window.and_then(|window| spells(&window));
    let there = there.ok_or(ErrorCode::Inside)?;
    Ok(Spelling { there })
}

#[cfg(target_os = "linux")]
fn spells(window: &WebviewWindow) -> Option<bool> {
    let (tell, told) = mpsc::channel();
    let look = move |view: tauri::webview::PlatformWebview| {
        // Nobody listens any more only when the window has gone.
        let _ = tell.send(linux::spells(&view.inner()));
    };
    window.with_webview(look).ok()?;
    told.recv().ok()
}

#[cfg(not(target_os = "linux"))]
fn spells(_: &WebviewWindow) -> Option<bool> {
    Some(true)
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

    /// Tells whether the list was found: the web view names only lists that it could load.
    pub fn spells(view: &WebView) -> bool {
        let context = view.web_context();
        let loaded = context.map(|context| context.spell_checking_languages());
        loaded.is_some_and(|loaded| loaded.iter().any(|name| name == LANGUAGE))
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
