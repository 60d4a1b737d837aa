//! From days and values to points on paper.

use super::axis::{Axis, Frame};
use super::days::day_labels;
use super::labels::{Area, Drawn, around};
use super::{Dot, Drawing, Label, Metrics, Scale};
use crate::document::{Chart, Point};
use crate::face::{Weight, width};
use crate::legible::legible;

/// From the ends of the scale to its ruler, and from the ruler to the first day. Units: points.
const RULER: f64 = 9.0;
/// From the latest dot to its label. Units: points.
const LATEST: f64 = 9.0;
/// Space kept above and below the scale. Units: parts of the label size.
const ABOVE: f64 = 0.9;
const BELOW: f64 = 0.6;
/// Length of a tick of the time axis. Units: points.
const TICK: f64 = 4.0;
/// Radius of a dot where days lie close. Units: parts of a full dot.
const SMALL_DOT: f64 = 0.6;
/// The line, and the line where days lie close. Units: points.
const LINE: f64 = 1.5;
const THIN_LINE: f64 = 0.75;
/// Radius of the ring round a marked day. Units: radii of a full dot.
const RING: f64 = 1.35;
/// Between neighbours from which on dots are full, or shown at all. Units: radii of a full dot.
const FULL_FROM: f64 = 2.4;
const SHOWN_FROM: f64 = 1.5;

/// Finds one time axis for several charts.
pub(crate) fn frame<'a>(charts: impl Iterator<Item = &'a Chart>, metrics: &Metrics) -> Frame {
    let (mut ends, mut latest) = (0.0_f64, 0.0_f64);
    for chart in charts {
        for words in [&chart.low_words, &chart.high_words] {
            ends = ends.max(width(&legible(words), metrics.label, Weight::Regular));
        }
        let text = legible(&chart.latest_label);
        latest = latest.max(width(&text, latest_size(&text, metrics), Weight::Bold));
    }
    // Words longer than a third of the measure wrap, so that the line keeps its room.
    let left = (ends * 1.02 + 1.0).min(metrics.measure / 3.0) + 2.0 * RULER;
    let right = (metrics.measure - LATEST - latest * 1.02).max(left + metrics.measure / 4.0);
    Frame { left, right }
}

/// A number is set larger than a word, so that both look equally strong.
fn latest_size(text: &str, metrics: &Metrics) -> f64 {
    if text.chars().count() <= 3 {
        metrics.latest
    } else {
        metrics.label
    }
}

/// Draws a chart; `None` when no day was rated.
///
/// `with_days` draws the days under it; charts that share an axis draw them once.
pub(crate) fn draw(
    chart: &Chart,
    frame: Frame,
    metrics: &Metrics,
    with_days: bool,
) -> Option<Drawing> {
    let points = usable(&chart.points);
    let latest = *points.last()?;
    let first = *points.first()?;
    let axis = Axis::new(chart, &points, frame, metrics.scale);
    let mut line: Vec<[f64; 2]> = points.iter().map(|point| axis.place(point)).collect();
    let extreme = chart.extreme.as_ref().and_then(|mark| {
        let point = points.iter().find(|point| point.day == mark.day)?;
        (point.day != first.day && point.day != latest.day).then_some((*point, mark))
    });
    let step = usual_step(&line);
    let mut dots = dots(
        &line,
        step,
        metrics.dot,
        extreme.map(|(point, _)| axis.place(&point)),
    );
    let mut rings = rings(chart, &points, &axis, metrics.dot);
    dots.retain(|dot| !rings.iter().any(|ring| ring.x == dot.x && ring.y == dot.y));

    let rises = points
        .iter()
        .find(|p| p.value != first.value)
        .is_some_and(|p| p.value > first.value);
    let mut drawn = Drawn {
        line: &line,
        dots: &dots,
        labels: Vec::new(),
    };
    drawn
        .labels
        .push(latest_label(chart, axis.place(&latest), metrics));
    if first.day != latest.day {
        let label = bold(&chart.first_label, metrics);
        let at = axis.place(&first);
        let left = at[0] - (label.width / 2.0).min(metrics.dot);
        drawn.place(
            around(
                at,
                metrics.dot,
                !rises,
                &[left, at[0] + metrics.dot + 2.0],
                &label,
            )
            .into_iter(),
        );
    }
    if let Some((point, mark)) = extreme {
        let label = bold(&mark.label, metrics);
        let at = axis.place(&point);
        let above = points.iter().all(|other| other.value <= point.value);
        let middle = at[0] - label.width / 2.0;
        let shift = label.width / 2.0 + metrics.dot;
        drawn.place(
            around(
                at,
                metrics.dot,
                above,
                &[middle, middle + shift, middle - shift],
                &label,
            )
            .into_iter()
            .filter(|label| label.x >= frame.left - RULER + 1.0),
        );
    }
    let mut labels = drawn.labels;

    // The drawing is as high as its scale and its labels need, no higher.
    let areas: Vec<Area> = labels.iter().map(Area::of).collect();
    let top = areas
        .iter()
        .map(|area| area.top)
        .fold(-ABOVE * metrics.label, f64::min);
    let mut bottom = areas
        .iter()
        .map(|area| area.bottom)
        .fold(metrics.scale + BELOW * metrics.label, f64::max);
    let tick_y = bottom;
    let mut ticks = Vec::new();
    if with_days {
        let days = day_labels(
            &chart.ticks,
            &axis,
            metrics,
            bottom + TICK + metrics.line * 0.75,
        );
        if !days.is_empty() {
            bottom += TICK + metrics.line;
        }
        ticks = days.iter().map(|(x, _)| *x).collect();
        labels.extend(days.into_iter().map(|(_, label)| label));
    }

    for point in &mut line {
        point[1] -= top;
    }
    for dot in dots.iter_mut().chain(&mut rings) {
        dot.y -= top;
    }
    for label in &mut labels {
        label.y -= top;
    }
    Some(Drawing {
        width: metrics.measure,
        stroke: if step < SHOWN_FROM * metrics.dot {
            THIN_LINE
        } else {
            LINE
        },
        height: bottom - top,
        line,
        dots,
        rings,
        marked: marked(chart).map(|day| axis.x(day)).collect(),
        scale: Scale {
            x: frame.left - RULER,
            top: -top,
            bottom: metrics.scale - top,
            room: frame.left - 2.0 * RULER,
            high: legible(&chart.high_words),
            low: legible(&chart.low_words),
        },
        labels,
        ticks,
        tick_y: tick_y - top,
    })
}

/// Points in order of their days; a value that is no number is no point.
fn usable(points: &[Point]) -> Vec<Point> {
    let mut points: Vec<Point> = points
        .iter()
        .copied()
        .filter(|point| point.value.is_finite())
        .collect();
    points.sort_by_key(|point| point.day);
    points
}

/// A dot a rated day, smaller or none but the named ones where days lie close.
fn dots(line: &[[f64; 2]], step: f64, full: f64, extreme: Option<[f64; 2]>) -> Vec<Dot> {
    let dot = |at: &[f64; 2], r| Dot {
        x: at[0],
        y: at[1],
        r,
    };
    if step >= FULL_FROM * full {
        return line.iter().map(|at| dot(at, full)).collect();
    }
    let shown = if step >= SHOWN_FROM * full { line } else { &[] };
    let named = [line.first().copied(), extreme, line.last().copied()];
    let small = shown.iter().map(|at| dot(at, SMALL_DOT * full));
    small
        .chain(named.iter().flatten().map(|at| dot(at, full)))
        .collect()
}

/// The marked days of the period.
fn marked(chart: &Chart) -> impl Iterator<Item = i32> + '_ {
    let days = chart.marked.iter().copied();
    days.filter(|day| (0..=chart.span_days).contains(day))
}

/// A ring for every value of a marked day.
fn rings(chart: &Chart, points: &[Point], axis: &Axis, full: f64) -> Vec<Dot> {
    let of_marked = points
        .iter()
        .filter(|point| marked(chart).any(|day| day == point.day));
    let ring = |point: &Point| {
        let [x, y] = axis.place(point);
        Dot {
            x,
            y,
            r: RING * full,
        }
    };
    of_marked.map(ring).collect()
}

/// How far apart neighbours usually are: the middle one of all steps. Units: points.
fn usual_step(line: &[[f64; 2]]) -> f64 {
    let mut steps: Vec<f64> = line
        .windows(2)
        .map(|ends| ends[1][0] - ends[0][0])
        .collect();
    steps.sort_by(f64::total_cmp);
    steps.get(steps.len() / 2).copied().unwrap_or(f64::MAX)
}

fn bold(text: &str, metrics: &Metrics) -> Label {
    let text = legible(text);
    let width = width(&text, metrics.label, Weight::Bold) * 1.02;
    Label {
        x: 0.0,
        y: 0.0,
        width,
        text,
        size: metrics.label,
        bold: true,
        middle: false,
    }
}

fn latest_label(chart: &Chart, at: [f64; 2], metrics: &Metrics) -> Label {
    let text = legible(&chart.latest_label);
    let size = latest_size(&text, metrics);
    let width = width(&text, size, Weight::Bold) * 1.02;
    Label {
        x: at[0] + LATEST,
        y: at[1] + 0.34 * size,
        width,
        text,
        size,
        bold: true,
        middle: false,
    }
}
