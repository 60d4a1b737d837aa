//! No sideways scroll, nothing cut off.

use super::sentences;
use crate::window::Window;

/// Width at which everything must still fit. Source: WCAG 2.2, 1.4.10 Reflow.
pub const NARROWEST: u32 = 320;

/// Everything that leaves the window's width.
pub async fn faults(window: &Window) -> Vec<String> {
    sentences(&window.run(include_str!("../page/reflow.js"), vec![]).await)
}
