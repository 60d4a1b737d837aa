//! The days named under a chart.

use super::axis::Axis;
use super::labels::Area;
use super::{Label, Metrics};
use crate::document::Mark;
use crate::face::{Weight, width};
use crate::legible::legible;

/// Up to this many days under an axis each was chosen for itself.
const CHOSEN_DAYS: usize = 4;

/// The days under the axis, without those that would touch another.
///
/// Few days are chosen ones: the two ends come first. Many are a calendar: every second or third.
pub(super) fn day_labels(
    marks: &[Mark],
    axis: &Axis,
    metrics: &Metrics,
    y: f64,
) -> Vec<(f64, Label)> {
    let labels: Vec<(f64, Label)> = marks
        .iter()
        .map(|mark| day_label(mark, axis, metrics, y))
        .collect();
    if labels.len() > CHOSEN_DAYS {
        let every = |step: usize| labels.iter().step_by(step).cloned().collect::<Vec<_>>();
        let fits = |step: &usize| apart(&every(*step), metrics).len() == every(*step).len();
        return every((1..labels.len()).find(fits).unwrap_or(labels.len()));
    }
    let mut order = labels;
    if order.len() > 2 {
        let last = order.len() - 1;
        order.swap(1, last);
    }
    apart(&order, metrics)
}

fn day_label(mark: &Mark, axis: &Axis, metrics: &Metrics, y: f64) -> (f64, Label) {
    let text = legible(&mark.label);
    let width = width(&text, metrics.label, Weight::Regular) * 1.02;
    let at = axis.x(mark.day);
    let x = (at - width / 2.0).min(metrics.measure - width).max(0.0);
    (
        at,
        Label {
            x,
            y,
            width,
            text,
            size: metrics.label,
            bold: false,
            middle: true,
        },
    )
}

/// Those labels, earlier ones first, that have air between them.
fn apart(labels: &[(f64, Label)], metrics: &Metrics) -> Vec<(f64, Label)> {
    let mut placed: Vec<(f64, Label)> = Vec::new();
    for (at, label) in labels {
        // Two days need more than a letter's air between them to read as two.
        let mut area = Area::of(label);
        area.left -= metrics.label / 2.0;
        area.right += metrics.label / 2.0;
        if !placed
            .iter()
            .any(|(_, other)| area.touches(&Area::of(other)))
        {
            placed.push((*at, label.clone()));
        }
    }
    placed
}
