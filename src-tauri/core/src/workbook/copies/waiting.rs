//! Who waits for the desk: a copy that makes itself steps aside for anybody, a copy the person
//! asked for steps aside only for the lock.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The command that nothing may hold up.
const LOCK: &str = "workbook_lock";

/// How many commands wait, shared between the desk and those who give commands.
#[derive(Clone, Debug, Default)]
pub struct Waiting(Arc<Counts>);

#[derive(Debug, Default)]
struct Counts {
    anyone: AtomicUsize,
    lock: AtomicUsize,
}

/// A command that waits; drop it when its turn has come.
#[derive(Debug)]
pub struct Turn {
    counts: Arc<Counts>,
    is_lock: bool,
}

impl Waiting {
    /// Begins to wait with a command.
    pub fn begin(&self, command: &str) -> Turn {
        let is_lock = command == LOCK;
        let counts = Arc::clone(&self.0);
        counts.anyone.fetch_add(1, Ordering::SeqCst);
        if is_lock {
            counts.lock.fetch_add(1, Ordering::SeqCst);
        }
        Turn { counts, is_lock }
    }

    /// Whether any command waits.
    pub(super) fn for_anyone(&self) -> bool {
        self.0.anyone.load(Ordering::SeqCst) > 0
    }

    /// Whether the lock waits.
    pub(super) fn for_lock(&self) -> bool {
        self.0.lock.load(Ordering::SeqCst) > 0
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.counts.anyone.fetch_sub(1, Ordering::SeqCst);
        if self.is_lock {
            self.counts.lock.fetch_sub(1, Ordering::SeqCst);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_command_is_waited_for_and_the_lock_more_than_any() {
        let waiting = Waiting::default();
        let turn = waiting.begin("today_get");
        assert!(waiting.for_anyone() && !waiting.for_lock());
        let lock = waiting.begin("workbook_lock");
        assert!(waiting.for_lock());
        drop((turn, lock));
        assert!(!waiting.for_anyone() && !waiting.for_lock());
    }
}
