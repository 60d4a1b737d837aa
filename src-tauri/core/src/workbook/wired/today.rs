//! Energy, on its way over the wire.

use super::sessions::same;
use crate::rooms::energy;
use crate::wire;

same!(energy::Energy, wire::Energy: Plenty, Fair, Low, Skipped);
