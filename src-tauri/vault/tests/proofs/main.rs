//! Proofs on whole vault folders: refusals, damage, lost data, faults of the disk.

// The lint knows a test by its attribute; what tests share is test code too.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod copies;
mod counter;
mod damage;
mod destroying;
mod full_disk;
mod grounds;
mod hardening;
mod making;
mod read_only;
mod refusals;
mod saving;
mod shelf;
mod starts;
mod unprivileged;
mod ways_in;
