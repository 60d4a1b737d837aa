//! Waiting for something to become true, with an end.
//!
//! Nothing here waits for a fixed time: it looks again and again until the deadline.

use std::time::{Duration, Instant};

/// How long a busy machine may take over one step before it counts as broken.
pub const PATIENCE: Duration = Duration::from_secs(90);

/// Time between two looks.
const BETWEEN: Duration = Duration::from_millis(15);

/// Looks until there is an answer; after [`PATIENCE`] it fails and says what was waited for.
pub async fn until<T>(what: &str, look: impl AsyncFnMut() -> Option<T>) -> T {
    match within(PATIENCE, look).await {
        Some(found) => found,
        None => panic!("waited {} s for {what}", PATIENCE.as_secs()),
    }
}

/// Looks until there is an answer or the time is over.
pub async fn within<T>(time: Duration, mut look: impl AsyncFnMut() -> Option<T>) -> Option<T> {
    let end = Instant::now() + time;
    loop {
        if let Some(found) = look().await {
            return Some(found);
        }
        if Instant::now() > end {
            return None;
        }
        tokio::time::sleep(BETWEEN).await;
    }
}
