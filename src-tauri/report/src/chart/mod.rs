//! A rating over time as lines, dots and placed labels, at true size: one unit is one point.

mod axis;
mod days;
mod labels;
mod plot;
#[cfg(test)]
mod tests;

use serde::Serialize;

pub(crate) use plot::{draw, frame};

/// The sizes of a chart. Units: points.
pub(crate) struct Metrics {
    /// Whole width.
    pub(crate) measure: f64,
    /// Type size of labels.
    pub(crate) label: f64,
    /// Line height of labels.
    pub(crate) line: f64,
    /// Type size of a short latest value.
    pub(crate) latest: f64,
    /// From the lower to the upper end of the scale.
    pub(crate) scale: f64,
    /// Radius of a dot.
    pub(crate) dot: f64,
}

/// Charts on a page of usual print.
pub(crate) const STANDARD: Metrics = Metrics {
    measure: 361.0,
    label: 10.0,
    line: 16.0,
    latest: 12.0,
    scale: 44.0,
    dot: 2.75,
};

/// Charts in large print.
pub(crate) const LARGE: Metrics = Metrics {
    measure: 485.0,
    label: 16.0,
    line: 24.0,
    latest: 18.0,
    scale: 100.0,
    dot: 4.0,
};

/// Everything that is drawn, measured from the top left. Units: points.
#[derive(Serialize)]
pub(crate) struct Drawing {
    width: f64,
    height: f64,
    stroke: f64,
    line: Vec<[f64; 2]>,
    dots: Vec<Dot>,
    rings: Vec<Dot>,
    marked: Vec<f64>,
    scale: Scale,
    labels: Vec<Label>,
    ticks: Vec<f64>,
    tick_y: f64,
}

#[derive(Serialize)]
struct Dot {
    x: f64,
    y: f64,
    r: f64,
}

#[derive(Serialize)]
struct Scale {
    x: f64,
    top: f64,
    bottom: f64,
    room: f64,
    high: String,
    low: String,
}

/// Words on one line; `x` is their left end, `y` their baseline.
#[derive(Clone, Serialize)]
struct Label {
    x: f64,
    y: f64,
    width: f64,
    text: String,
    size: f64,
    bold: bool,
    middle: bool,
}
