//! Memory that is wiped when it is given back.
//!
//! Most copies of a person's words are short-lived: a reply on its way to the window, a row on its
//! way into the database. Without this they would lie in freed memory until something else is
//! written there.

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
#[cfg(feature = "test-cost")]
use std::sync::atomic::{AtomicBool, Ordering};

/// The system's memory, wiped piece by piece as it is given back.
///
/// It must be the program's `#[global_allocator]` to do anything.
pub struct Wiping {
    /// Whether a test wants to see what would be left without it.
    #[cfg(feature = "test-cost")]
    stopped: AtomicBool,
}

impl Wiping {
    /// Makes it.
    #[allow(clippy::new_without_default, reason = "there is one, and it is static")]
    pub const fn new() -> Self {
        Self {
            #[cfg(feature = "test-cost")]
            stopped: AtomicBool::new(false),
        }
    }

    /// Wipes nothing from now on, so that a test sees what it would miss. Never in a release.
    #[cfg(feature = "test-cost")]
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    #[cfg(feature = "test-cost")]
    fn wipes(&self) -> bool {
        !self.stopped.load(Ordering::Relaxed)
    }

    #[cfg(not(feature = "test-cost"))]
    fn wipes(&self) -> bool {
        true
    }
}

// SAFETY: every call goes to the system's allocator with the layout it was made with; a piece is
// written to only before it is given back, and only within its size. `realloc` is the trait's
// own, which gives the old piece back through `dealloc`.
#[allow(unsafe_code)]
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as the caller promises.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, piece: *mut u8, layout: Layout) {
        if self.wipes() {
            // SAFETY: the caller still owns the whole piece.
            unsafe { piece.write_bytes(0, layout.size()) };
            // Or the compiler leaves out a write to what is given back anyway.
            black_box(piece);
        }
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(piece, layout) }
    }
}
