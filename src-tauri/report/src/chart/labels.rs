//! Places labels where they touch neither each other nor, if it can be helped, the line.

use super::{Dot, Label};

/// Height of the tallest letters. Units: parts of the type size.
const ASCENT: f64 = 0.72;
/// Depth of the lowest letters. Units: parts of the type size.
const DESCENT: f64 = 0.22;
/// Air around a label. Units: points.
const AIR: f64 = 1.5;

/// A rectangle that ink fills.
#[derive(Clone, Copy)]
pub(super) struct Area {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Area {
    pub(super) fn of(label: &Label) -> Self {
        Self {
            left: label.x - AIR,
            top: label.y - ASCENT * label.size - AIR,
            right: label.x + label.width + AIR,
            bottom: label.y + DESCENT * label.size + AIR,
        }
    }

    pub(super) fn touches(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    fn holds_dot(&self, dot: &Dot) -> bool {
        dot.x + dot.r > self.left
            && dot.x - dot.r < self.right
            && dot.y + dot.r > self.top
            && dot.y - dot.r < self.bottom
    }

    /// Whether a straight line crosses the rectangle (Liang–Barsky).
    fn is_crossed(&self, from: [f64; 2], to: [f64; 2]) -> bool {
        let (dx, dy) = (to[0] - from[0], to[1] - from[1]);
        let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
        let sides = [
            (-dx, from[0] - self.left),
            (dx, self.right - from[0]),
            (-dy, from[1] - self.top),
            (dy, self.bottom - from[1]),
        ];
        for (step, room) in sides {
            if step == 0.0 {
                if room < 0.0 {
                    return false;
                }
            } else if step < 0.0 {
                enter = enter.max(room / step);
            } else {
                leave = leave.min(room / step);
            }
        }
        enter <= leave
    }
}

/// What is already drawn.
pub(super) struct Drawn<'a> {
    pub(super) line: &'a [[f64; 2]],
    pub(super) dots: &'a [Dot],
    pub(super) labels: Vec<Label>,
}

impl Drawn<'_> {
    fn is_free_of_labels(&self, label: &Label) -> bool {
        let area = Area::of(label);
        !self
            .labels
            .iter()
            .any(|other| area.touches(&Area::of(other)))
    }

    fn crossings(&self, label: &Label) -> usize {
        let area = Area::of(label);
        let dots = self.dots.iter().filter(|dot| area.holds_dot(dot)).count();
        let lines = self
            .line
            .windows(2)
            .filter(|ends| area.is_crossed(ends[0], ends[1]))
            .count();
        dots * 3 + lines
    }

    /// Adds the candidate that covers least, the earlier one when they cover the same.
    ///
    /// A label that would touch another label at every place is left out.
    pub(super) fn place(&mut self, candidates: impl Iterator<Item = Label>) {
        let best = candidates
            .filter(|label| self.is_free_of_labels(label))
            .map(|label| (self.crossings(&label), label))
            .min_by_key(|(crossings, _)| *crossings);
        if let Some((_, label)) = best {
            self.labels.push(label);
        }
    }
}

/// Places for a label around a dot, from the nearest to the farthest.
///
/// `lefts` are the left ends to try, best first; `above` says which side to try first.
pub(super) fn around(
    dot: [f64; 2],
    reach: f64,
    above: bool,
    lefts: &[f64],
    label: &Label,
) -> Vec<Label> {
    let mut places = Vec::new();
    for far in [0.0, 0.5, 1.0, 1.6] {
        for side in [above, !above] {
            let gap = reach + AIR + 1.0 + far * label.size;
            let letters = if side { -DESCENT } else { ASCENT } * label.size;
            let y = dot[1] + if side { -gap } else { gap } + letters;
            places.extend(lefts.iter().map(|left| Label {
                x: *left,
                y,
                ..label.clone()
            }));
        }
    }
    places
}
