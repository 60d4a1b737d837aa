//! The release profile unwinds: one dispatcher turns a panic into an error reply.
//!
//! Source: decisions, section 1. Only a program of that profile can prove it.

use std::panic;

use crate::trouble::Trouble;

/// Panics once and catches it, without a word on the terminal.
///
/// Errors: [`Trouble::NoUnwinding`]; with `panic = "abort"` the bench itself ends here.
pub fn prove() -> Result<(), Trouble> {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let caught = panic::catch_unwind(|| {
        if std::hint::black_box(true) {
            panic!("on purpose");
        }
    });
    panic::set_hook(hook);
    match caught {
        Err(_) => Ok(()),
        Ok(()) => Err(Trouble::NoUnwinding),
    }
}
