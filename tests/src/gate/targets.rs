//! Targets of at least 44 by 44 pixels, 56 by 56 where a person asked for larger ones.

use super::sentences;
use crate::window::Window;

/// Every control that is too small to hit.
pub async fn faults(window: &Window) -> Vec<String> {
    sentences(&window.run(include_str!("../page/targets.js"), vec![]).await)
}
