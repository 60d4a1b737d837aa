//! No running animation for people who asked for less movement.

use serde_json::json;

use super::sentences;
use crate::window::Window;

/// Every animation that runs although the desktop asks for less movement.
pub async fn faults(window: &Window) -> Vec<String> {
    let asked = window
        .run(
            "return matchMedia('(prefers-reduced-motion: reduce)').matches;",
            vec![],
        )
        .await;
    assert_eq!(
        asked,
        json!(true),
        "the stage asks for less movement, the page does not hear it"
    );
    let script = "return document.getAnimations().filter(a => a.playState === 'running')\
        .map(a => `moves: ${a.animationName ?? a.transitionProperty ?? 'script'} on ${told(a.effect.target)}`);";
    sentences(&window.run(script, vec![]).await)
}
