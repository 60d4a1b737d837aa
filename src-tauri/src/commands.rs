//! The commands of the window, made from the one list.
//!
//! A command whose method or function is missing does not compile.

use tauri::{AppHandle, Wry, ipc::Invoke};
use towpath_core::wire::*;

use crate::{
    blank, choose, close,
    dispatch::{self, Input},
    guard, writing,
};

macro_rules! handlers {
    (
        desk { $($desk:ident($asked:ty) -> $reply:ty;)* }
        shell { $($shell:ident($shell_asked:ty) -> $shell_reply:ty;)* }
    ) => {
        $(
            #[tauri::command]
            async fn $desk(app: AppHandle, input: Input<$asked>) -> Result<$reply, Refusal> {
                dispatch::run(app, stringify!($desk), move |desk| desk.$desk(input.0)).await
            }
        )*
        $(
            #[tauri::command]
            async fn $shell(
                app: AppHandle,
                input: Input<$shell_asked>,
            ) -> Result<$shell_reply, Refusal> {
                in_shell::$shell(app, input.0).await
            }
        )*

        /// Answers a call of the window: the commands of the list and nothing else.
        pub fn answer() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($desk,)* $($shell),*]
        }
    };
}
towpath_core::wire_commands!(handlers);

/// The commands that only a window can carry out.
mod in_shell {
    pub use super::{
        blank::window_blank,
        choose::{file_choose, path_choose},
        close::window_close,
        guard::window_guard,
        writing::spelling_look,
    };
}
