//! The shell: one window over the core.
//!
//! It knows windows, commands and the desktop.
//! It must not have rules: no SQL, no scoring, no keys.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[cfg(all(feature = "journeys", not(debug_assertions)))]
compile_error!("`journeys` gives tests a clock and a save place; a release must not have it");

mod away;
mod blank;
mod choose;
mod close;
mod commands;
mod dispatch;
mod display;
mod edges;
mod environment;
mod guard;
mod heap;
mod lull;
mod notify;
mod nudger;
mod panics;
mod places;
mod portable;
mod recents;
mod size;
mod sound;
mod speech;
mod terminal;
mod travel;
mod window;
mod writing;

#[cfg(feature = "journeys")]
mod journeys;

use std::{process::ExitCode, sync::Arc};

use tauri::{App, Manager, RunEvent};
use towpath_core::workbook::{Desk, Wiping};

use crate::{dispatch::Table, edges::LocalEdges, sound::LocalSound};

/// Every piece of memory is wiped as it is given back.
#[global_allocator]
static MEMORY: Wiping = Wiping::new();

fn main() -> ExitCode {
    if let Some(arguments) = terminal::asked(std::env::args_os()) {
        return towpath_cli::run(arguments);
    }
    heap::wipe_what_is_given_back();
    #[cfg(feature = "journeys")]
    if journeys::is_left_open("wiping") {
        MEMORY.stop();
    }
    environment::close_side_doors();
    portable::settle_in();
    panics::say_no_words();
    if !display::is_there() {
        return display::say_kindly("shell-no-display");
    }
    let built = tauri::Builder::default()
        // The first plugin, so that a second start ends before it touches anything.
        .plugin(tauri_plugin_single_instance::init(|app, _, _| {
            window::show_again(app)
        }))
        .plugin(tauri_plugin_dialog::init())
        .plugin(travel::guard())
        .invoke_handler(commands::answer())
        .setup(|app| {
            if prepare(app).is_err() {
                // An error that Tauri gets here becomes a panic; a sentence is kinder.
                display::say_kindly("shell-no-window");
                app.cleanup_before_exit();
                std::process::exit(1);
            }
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run(|app, event| {
                if matches!(event, RunEvent::Exit) {
                    dispatch::put_away(app);
                    portable::tidy();
                }
            });
            ExitCode::SUCCESS
        }
        Err(_) => display::say_kindly("shell-no-window"),
    }
}

/// Lays the desk out and opens the one window on it.
fn prepare(app: &mut App) -> tauri::Result<()> {
    let (sound, rung) = LocalSound::new();
    let edges = Arc::new(LocalEdges::new(sound));
    let desk = Desk::new(places::find(app)?, edges.clone(), edges::costing());
    app.manage(Table::new(desk));
    app.manage(edges);
    app.manage(guard::Guard::default());
    window::open(app.handle())?;
    away::watch(app.handle());
    lull::begin(app.handle().clone());
    nudger::begin(app.handle().clone());
    sound::keep_what_is_heard(app.handle().clone(), rung);
    Ok(())
}
