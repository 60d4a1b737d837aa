//! Two presses for one, as a shaking hand gives them, and the rest between two that are meant.

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};

use serde_json::json;

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

/// Waits as a person does between two presses, where steady hands are asked for: what comes up
/// under the pointer at once is not pressed (`ui/app/steady.ts`).
pub async fn rest(window: &Window) {
    let rested = "if (!window.hands) { window.hands = { down: -Infinity };\
          addEventListener('pointerdown', e => { hands.down = e.timeStamp; }, { capture: true }); }\
        const steady = document.documentElement.dataset.hands === 'steady';\
        return !steady || performance.now() - hands.down > 600;";
    until("the hands to rest", async || {
        (window.run(rested, vec![]).await == json!(true)).then_some(())
    })
    .await;
}
