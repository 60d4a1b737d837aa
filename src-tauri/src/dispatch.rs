//! The one dispatcher: every command runs off the window's thread and may fail without harm.

use std::{
    any::Any,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use serde::de::DeserializeOwned;
use tauri::{
    AppHandle, Manager, Runtime,
    async_runtime::spawn_blocking,
    ipc::{CommandArg, CommandItem, InvokeBody, InvokeError},
};
use towpath_core::{
    wire::{ErrorCode, Nothing, Refusal},
    workbook::{Desk, copies::waiting::Waiting},
};

use crate::lull::Lull;

/// The desk, used by one command at a time.
pub struct Table {
    desk: Mutex<Desk>,
    waiting: Waiting,
    lull: Lull,
}

impl Table {
    /// Puts the desk where commands find it.
    pub fn new(desk: Desk) -> Self {
        Self {
            waiting: desk.waiting(),
            desk: Mutex::new(desk),
            lull: Lull::default(),
        }
    }

    /// What knows when no command has come for a while.
    pub fn lull(&self) -> &Lull {
        &self.lull
    }

    /// Makes a copy by itself when one is due and nobody waits.
    pub fn copy_by_itself(&self) {
        // A refusal loses nothing: the page about copies says which there are.
        let _ = caught(|| self.desk().copy_by_itself());
    }

    /// Keeps what a microphone heard since the last time.
    pub fn keep_voice(&self) {
        // The window hears of a refusal when it looks how far the recording is.
        let _ = caught(|| {
            self.desk().voice_keep();
            Ok(())
        });
    }

    /// Shows what is due, and says whether that was so and how long there is nothing to show.
    pub fn nudge(&self) -> (bool, Option<Duration>) {
        caught(|| Ok(self.desk().nudge())).unwrap_or_default()
    }

    /// Lends the desk for what no command asks, and what is done at once.
    pub fn lend<T>(&self, work: impl FnOnce(&mut Desk) -> T) -> T {
        work(&mut self.desk())
    }

    fn with<T>(&self, name: &str, work: impl FnOnce(&mut Desk) -> T) -> T {
        let turn = self.waiting.begin(name);
        let mut desk = self.desk();
        drop(turn);
        let done = work(&mut desk);
        // The times that come are worked out again, so that a lock leaves the right ones.
        let _ = caught(|| Ok(desk.nudge()));
        self.lull.stir();
        done
    }

    fn desk(&self) -> MutexGuard<'_, Desk> {
        // A command that panicked has been answered; the desk itself is whole, because a save is
        // whole or absent.
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The one argument of every command, read from `{ input: … }`.
pub struct Input<T>(pub T);

impl<'de, T: DeserializeOwned, R: Runtime> CommandArg<'de, R> for Input<T> {
    /// Errors: [`ErrorCode::NotUnderstood`], without repeating what was sent, because it may be
    /// a person's words.
    fn from_command(command: CommandItem<'de, R>) -> Result<Self, InvokeError> {
        let sent = match command.message.payload() {
            InvokeBody::Json(sent) => sent.get(command.key),
            InvokeBody::Raw(_) => None,
        };
        let read = sent.and_then(|sent| T::deserialize(sent).ok());
        read.map(Self)
            .ok_or_else(|| InvokeError::from(Refusal::from(ErrorCode::NotUnderstood)))
    }
}

/// Runs one command of the desk on a thread of its own kind.
///
/// Errors: what the command refuses; [`ErrorCode::Inside`] when it panics.
pub async fn run<T: Send + 'static>(
    app: AppHandle,
    name: &'static str,
    command: impl FnOnce(&mut Desk) -> Result<T, Refusal> + Send + 'static,
) -> Result<T, Refusal> {
    let work = move || {
        let table = app.state::<Table>();
        table.with(name, |desk| caught(|| command(desk)))
    };
    spawn_blocking(work)
        .await
        .unwrap_or_else(|_| Err(ErrorCode::Inside.into()))
}

/// Says whether a workbook lies open on the desk.
pub fn is_open(app: &AppHandle) -> bool {
    app.try_state::<Table>()
        .is_some_and(|table| table.lend(|desk| desk.is_open()))
}

/// Locks the workbook before the program ends: the store is closed and the keys are wiped.
pub fn put_away(app: &AppHandle) {
    if let Some(table) = app.try_state::<Table>() {
        // A refusal only says that nothing was open.
        let _ = table.with("workbook_lock", |desk| {
            caught(|| desk.workbook_lock(Nothing {}))
        });
    }
}

fn caught<T>(command: impl FnOnce() -> Result<T, Refusal>) -> Result<T, Refusal> {
    catch_unwind(AssertUnwindSafe(command)).unwrap_or_else(inside)
}

/// Drops what a panic carried unread: it may hold a person's words.
fn inside<T>(_carried: Box<dyn Any + Send>) -> Result<T, Refusal> {
    Err(ErrorCode::Inside.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_in_a_command_becomes_one_refusal() {
        let refused = caught::<()>(|| panic!("a planted word"));
        assert_eq!(refused, Err(ErrorCode::Inside.into()));
    }
}
