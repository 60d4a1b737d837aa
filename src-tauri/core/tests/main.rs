//! Proofs of the core from outside: only its public face.

// The lint allows these in test functions, not in what they call.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod bindings;
mod schema;
