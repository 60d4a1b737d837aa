//! Labels keep apart, whatever the days bring.

use super::labels::Area;
use super::*;
use crate::document::{Chart, Mark, Point};
use crate::samples::{chart, mark};

/// Numbers that look like chance and are the same at every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: i32) -> i32 {
        self.0 = self
            .0
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        ((self.0 >> 33) % below.max(1) as u64) as i32
    }
}

fn by_chance(dice: &mut Dice) -> Chart {
    let span = [2, 14, 31, 90, 365][dice.roll(5) as usize];
    let often = 1 + dice.roll(5);
    let days = (0..=span).filter(|day| day % often == 0);
    let points: Vec<Point> = days
        .map(|day| Point {
            day,
            value: dice.roll(11) as f32,
        })
        .collect();
    let words = [
        "4",
        "10",
        "in between",
        "very good",
        "a much longer label than usual",
    ];
    let mut word = || words[dice.roll(5) as usize].to_string();
    let (first_label, latest_label, label) = (word(), word(), word());
    let extreme = points.get(points.len() / 2).map(|point| Mark {
        day: point.day,
        label,
    });
    let ticks = (0..=span)
        .step_by(7)
        .map(|day| mark(day, &format!("{} Nov", day % 30)))
        .collect();
    Chart {
        points,
        first_label,
        latest_label,
        extreme,
        ticks,
        span_days: span,
        ..chart("Pain", "Lower is better", "A sentence.", &[])
    }
}

#[test]
fn labels_never_touch_each_other_and_stay_inside_the_drawing() {
    let mut dice = Dice(7);
    for round in 0..400 {
        let chart = by_chance(&mut dice);
        let metrics = if round % 2 == 0 { &STANDARD } else { &LARGE };
        let frame = frame([&chart].into_iter(), metrics);
        let drawing = draw(&chart, frame, metrics, true).unwrap();
        for (at, label) in drawing.labels.iter().enumerate() {
            let area = Area::of(label);
            assert!(
                area.bottom <= drawing.height + 2.0 && area.top >= -0.01,
                "round {round}"
            );
            for other in &drawing.labels[at + 1..] {
                assert!(
                    !area.touches(&Area::of(other)),
                    "{:?} {:?}",
                    label.text,
                    other.text
                );
            }
        }
    }
}

#[test]
fn the_first_and_the_latest_value_are_always_shown() {
    let mut dice = Dice(11);
    for _ in 0..200 {
        let chart = by_chance(&mut dice);
        let drawing = draw(
            &chart,
            frame([&chart].into_iter(), &STANDARD),
            &STANDARD,
            false,
        )
        .unwrap();
        let shown = |text: &str| drawing.labels.iter().any(|label| label.text == text);
        assert!(shown(&chart.latest_label));
        assert!(chart.points.len() == 1 || shown(&chart.first_label));
    }
}

#[test]
fn two_weeks_have_a_dot_a_day_and_a_year_only_the_named_ones() {
    let draw = |days: i32| {
        let values: Vec<i32> = (0..days).map(|day| day % 7).collect();
        let chart = Chart {
            extreme: Some(mark(6, "6")),
            ..chart("Pain", "", "", &values)
        };
        draw(
            &chart,
            frame([&chart].into_iter(), &STANDARD),
            &STANDARD,
            false,
        )
        .unwrap()
    };
    assert_eq!(draw(14).dots.len(), 14);
    assert_eq!(draw(365).dots.len(), 3);
    assert!(draw(365).stroke < draw(14).stroke);
}

#[test]
fn the_whole_scale_is_drawn_and_a_higher_value_is_higher_on_paper() {
    let chart = chart("Pain", "", "", &[0, 10]);
    let drawing = draw(
        &chart,
        frame([&chart].into_iter(), &STANDARD),
        &STANDARD,
        false,
    )
    .unwrap();
    assert!((drawing.line[0][1] - drawing.scale.bottom).abs() < 1e-9);
    assert!((drawing.line[1][1] - drawing.scale.top).abs() < 1e-9);
}

#[test]
fn the_months_of_a_year_are_named_at_even_steps() {
    let values: Vec<i32> = (0..365).map(|day| day % 9).collect();
    let ticks: Vec<Mark> = (0..12).map(|month| mark(month * 30, "September")).collect();
    let chart = Chart {
        ticks,
        ..chart("Pain", "", "", &values)
    };
    let drawing = draw(
        &chart,
        frame([&chart].into_iter(), &STANDARD),
        &STANDARD,
        true,
    )
    .unwrap();
    let steps: Vec<f64> = drawing
        .ticks
        .windows(2)
        .map(|pair| pair[1] - pair[0])
        .collect();
    assert!(steps.len() >= 2);
    assert!(steps.iter().all(|step| (step - steps[0]).abs() < 0.01));
}

#[test]
fn a_marked_day_has_a_dotted_line_and_a_ring_in_place_of_its_dots() {
    let chart = Chart {
        marked: [1, 3, 40].into(),
        ..chart("Pain", "", "", &[6, 8, 7, -1, 5])
    };
    let drawing = draw(
        &chart,
        frame([&chart].into_iter(), &STANDARD),
        &STANDARD,
        false,
    )
    .unwrap();
    assert_eq!(
        drawing.marked.len(),
        2,
        "a day beyond the period has no line"
    );
    assert_eq!((drawing.rings.len(), drawing.dots.len()), (1, 3));
    assert_eq!(drawing.rings[0].x, drawing.marked[0]);
    assert_eq!(drawing.rings[0].y, drawing.line[1][1]);
}
