//! Where days and values lie.

use crate::document::{Chart, Point};

/// Where the first and the last day lie, the same for all charts of a section. Units: points.
#[derive(Clone, Copy)]
pub(crate) struct Frame {
    pub(super) left: f64,
    pub(super) right: f64,
}

/// Where days and values lie on paper.
pub(super) struct Axis {
    from: f64,
    span: f64,
    low: f64,
    high: f64,
    scale: f64,
    frame: Frame,
}

impl Axis {
    pub(super) fn new(chart: &Chart, points: &[Point], frame: Frame, scale: f64) -> Self {
        let days = || points.iter().map(|point| f64::from(point.day));
        let from = days().fold(0.0, f64::min);
        let to = days().fold(f64::from(chart.span_days), f64::max);
        let low = f64::from(chart.low);
        let high = f64::from(chart.high).max(low + 1.0);
        Self {
            from,
            span: (to - from).max(1.0),
            low,
            high,
            scale,
            frame,
        }
    }

    /// How far to the right a day lies.
    pub(super) fn x(&self, day: i32) -> f64 {
        let share = ((f64::from(day) - self.from) / self.span).clamp(0.0, 1.0);
        self.frame.left + share * (self.frame.right - self.frame.left)
    }

    /// Where a rated day lies; a value beyond the scale lies at its end.
    pub(super) fn place(&self, point: &Point) -> [f64; 2] {
        let value = f64::from(point.value).clamp(self.low, self.high);
        [
            self.x(point.day),
            (self.high - value) / (self.high - self.low) * self.scale,
        ]
    }
}
