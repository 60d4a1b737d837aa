//! What is said when the program itself is at fault: the place, and no word of a person.

use std::panic;

/// Replaces the hook that would print what a panic carries.
#[allow(clippy::print_stderr, reason = "the place of a fault helps to mend it")]
pub fn say_no_words() {
    panic::set_hook(Box::new(|fault| {
        let place = fault
            .location()
            .map_or(("?", 0), |place| (place.file(), place.line()));
        eprintln!("towpath: a fault at {}:{}", place.0, place.1);
    }));
}
