//! The shell: one window over the core.
//!
//! It knows windows, commands and the desktop.
//! It must not have rules: no SQL, no scoring, no keys.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[cfg(all(feature = "journeys", not(debug_assertions)))]
compile_error!("`journeys` gives tests a clock and a save place; a release must not have it");

mod choose;
mod close;
mod commands;
mod dispatch;
mod display;
mod edges;
mod environment;
mod panics;
mod places;
mod travel;
mod window;
mod writing;

#[cfg(feature = "journeys")]
mod journeys;

use std::{process::ExitCode, sync::Arc};

use tauri::{App, Manager, RunEvent};
use towpath_core::workbook::Desk;

use crate::{dispatch::Table, edges::LocalEdges};

fn main() -> ExitCode {
    environment::close_side_doors();
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
                }
            });
            ExitCode::SUCCESS
        }
        Err(_) => display::say_kindly("shell-no-window"),
    }
}

/// Lays the desk out and opens the one window on it.
fn prepare(app: &mut App) -> tauri::Result<()> {
    let edges = Arc::new(LocalEdges::default());
    let desk = Desk::new(places::find(app)?, edges.clone(), edges::costing());
    app.manage(Table::new(desk));
    app.manage(edges);
    window::open(app.handle())
}
