//! The one dispatcher: every command runs off the window's thread and may fail without harm.

use std::{
    any::Any,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Mutex, PoisonError},
};

use serde::de::DeserializeOwned;
use tauri::{
    AppHandle, Manager, Runtime,
    async_runtime::spawn_blocking,
    ipc::{CommandArg, CommandItem, InvokeBody, InvokeError},
};
use towpath_core::{
    wire::{ErrorCode, Nothing, Refusal},
    workbook::Desk,
};

/// The desk, used by one command at a time.
pub struct Table(Mutex<Desk>);

impl Table {
    /// Puts the desk where commands find it.
    pub fn new(desk: Desk) -> Self {
        Self(Mutex::new(desk))
    }

    /// Lends the desk for what no command asks.
    pub fn with<T>(&self, work: impl FnOnce(&mut Desk) -> T) -> T {
        // A command that panicked has been answered; the desk itself is whole, because a save is
        // whole or absent.
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
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
    command: impl FnOnce(&mut Desk) -> Result<T, Refusal> + Send + 'static,
) -> Result<T, Refusal> {
    let work = move || {
        let table = app.state::<Table>();
        table.with(|desk| caught(|| command(desk)))
    };
    spawn_blocking(work)
        .await
        .unwrap_or_else(|_| Err(ErrorCode::Inside.into()))
}

/// Says whether a workbook lies open on the desk.
pub fn is_open(app: &AppHandle) -> bool {
    app.try_state::<Table>()
        .is_some_and(|table| table.with(|desk| desk.is_open()))
}

/// Locks the workbook before the program ends: the store is closed and the keys are wiped.
pub fn put_away(app: &AppHandle) {
    if let Some(table) = app.try_state::<Table>() {
        // A refusal only says that nothing was open.
        let _ = table.with(|desk| caught(|| desk.workbook_lock(Nothing {})));
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
