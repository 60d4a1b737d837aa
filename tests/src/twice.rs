//! Two presses for one, as a shaking hand gives them.

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};

use crate::patience::until;
use crate::window::Window;

/// Presses the control with this accessible name twice at once, and waits until both have come.
///
/// Both come at one place, so the control may not move at the first. Units: gives the time between
/// the two, in milliseconds.
pub async fn press(window: &Window, name: &str) -> f64 {
    let listen = "window.presses = [];\
        addEventListener('mouseup', e => presses.push(e.timeStamp), { capture: true });";
    window.run(listen, vec![]).await;
    let look = async || window.control(name).await;
    let at = PointerAction::MoveToElement {
        element: until(&format!("“{name}”"), look).await,
        duration: None,
        x: 0.,
        y: 0.,
    };
    let mut mouse = MouseActions::new("mouse".to_owned()).then(at);
    for _ in 0..2 {
        let button = MOUSE_BUTTON_LEFT;
        mouse = mouse
            .then(PointerAction::Down { button })
            .then(PointerAction::Up { button });
    }
    let done = window.client().perform_actions(mouse).await;
    done.unwrap_or_else(|e| panic!("“{name}” cannot be pressed twice: {e}"));
    let apart = "return presses.length === 2 ? presses[1] - presses[0] : null;";
    let apart = async || window.run(apart, vec![]).await.as_f64();
    let apart = until("both presses", apart).await;
    window.settle().await;
    apart
}
