//! Words on the screen.
