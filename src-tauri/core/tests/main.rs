//! Proofs of the core from outside: only its public face.

mod bindings;
mod schema;
