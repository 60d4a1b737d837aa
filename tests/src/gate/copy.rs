//! The reading grade of all running text that a screen shows at once.

use towpath_content::lint::{self, grade::Limits};

use super::sentences;
use crate::window::Window;

/// What is too hard to read here; words that people wrote themselves are left out.
pub async fn faults(window: &Window, limits: &Limits) -> Vec<String> {
    let script = "const own = 'bdi, textarea, input, mark, [translate=no], svg, [aria-hidden=true]';\
        const block = 'p, li, dd, h1, h2, h3, legend, label, button, a';\
        return [...document.querySelectorAll(block)].filter(el => shown(el) && !el.querySelector(block))\
          .map(el => { const copy = el.cloneNode(true); copy.querySelectorAll(own).forEach(n => n.remove());\
            return tidy(copy.textContent); })\
          .filter(words => /[.?!]$/.test(words) && words.split(' ').length > 2);";
    let running = sentences(&window.run(script, vec![]).await).join(" ");
    lint::screen_fault(&running, limits).into_iter().collect()
}
