//! Figures, their floors and their targets, as one table.

use std::fmt::Write as _;

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Milliseconds of CPU time.
    Cpu,
    /// Mebibytes.
    Mebibytes,
    /// Kilobytes.
    Kilobytes,
    /// Things counted, such as syncs.
    Count,
    /// How many times as much.
    Times,
}

/// What a figure is held against.
#[derive(Clone, Copy, Debug)]
pub enum Target {
    /// At most so many times its floor.
    TimesFloor(f64),
    /// At most so much more than its floor.
    Above(f64),
    /// At most so much.
    AtMost(f64),
    /// Nothing; it is there to be seen.
    None,
}

/// One row.
#[derive(Clone, Debug)]
pub struct Figure {
    /// What was measured, and for whom.
    pub name: String,
    /// In what.
    pub unit: Unit,
    /// What it costs.
    pub value: f64,
    /// What it costs with nothing around it.
    pub floor: Option<f64>,
    /// What it may cost.
    pub target: Target,
}

impl Figure {
    /// Says whether the target is met, if there is one.
    pub fn is_met(&self) -> Option<bool> {
        match self.target {
            Target::None => None,
            Target::AtMost(most) => Some(self.value <= most),
            Target::Above(more) => self.floor.map(|floor| self.value <= floor + more),
            Target::TimesFloor(times) => self.floor.map(|floor| self.value <= floor * times),
        }
    }

    fn row(&self) -> String {
        let floor = self
            .floor
            .map(|floor| shown(floor, self.unit))
            .unwrap_or_default();
        let ratio = self.floor.filter(|floor| *floor > 0.0);
        let ratio = ratio
            .map(|floor| format!("{:.2}", self.value / floor))
            .unwrap_or_default();
        let target = match self.target {
            Target::None => String::new(),
            Target::AtMost(most) => format!("≤ {}", shown(most, self.unit)),
            Target::Above(more) => format!("≤ floor + {}", shown(more, self.unit)),
            Target::TimesFloor(times) => format!("≤ {times} × floor"),
        };
        let met = match self.is_met() {
            Some(true) => "met",
            Some(false) => "**missed**",
            None => "",
        };
        let value = shown(self.value, self.unit);
        format!(
            "| {} | {value} | {floor} | {ratio} | {target} | {met} |",
            self.name
        )
    }
}

/// All rows so far.
#[derive(Default)]
pub struct Table {
    rows: Vec<Figure>,
}

impl Table {
    /// Adds a row.
    pub fn add(
        &mut self,
        name: impl Into<String>,
        unit: Unit,
        value: f64,
        floor: Option<f64>,
        target: Target,
    ) {
        self.rows.push(Figure {
            name: name.into(),
            unit,
            value,
            floor,
            target,
        });
    }

    /// Finds the value of a row.
    pub fn value(&self, name: &str) -> Option<f64> {
        self.rows
            .iter()
            .find(|row| row.name == name)
            .map(|row| row.value)
    }

    /// Adds how much more a thing costs for the one than for the other, if both are known.
    pub fn growth(&mut self, what: &str, more: u32, less: u32, target: Target) {
        let of = |years: u32| self.value(&format!("{what}, {years} y"));
        if let (Some(more_cost), Some(less_cost)) = (of(more), of(less)) {
            let name = format!("{what}, {more} y ÷ {less} y");
            self.add(
                name,
                Unit::Times,
                more_cost / less_cost.max(f64::EPSILON),
                None,
                target,
            );
        }
    }

    /// Writes it as Markdown.
    pub fn markdown(&self) -> String {
        let mut text = String::from("# What Towpath costs\n\n");
        let _ = writeln!(
            text,
            "Made by `cargo xtask bench` on release programs, {}.\n\
             CPU is user and system time of the whole process tree; the floor is the same work with nothing around it, measured in the same run.\n\
             The people are made up from a fixed seed: an entry a day of about 120 words with mood and three ratings.\n\
             Before measuring, a panic was raised and caught in this build.\n",
            machine()
        );
        text.push_str("| | cost | floor | ratio | target | |\n|---|---|---|---|---|---|\n");
        for row in &self.rows {
            text.push_str(&row.row());
            text.push('\n');
        }
        let met = self
            .rows
            .iter()
            .filter(|row| row.is_met() == Some(true))
            .count();
        let held = self
            .rows
            .iter()
            .filter(|row| row.is_met().is_some())
            .count();
        let _ = writeln!(text, "\n{met} of {held} targets met.");
        text
    }
}

fn shown(value: f64, unit: Unit) -> String {
    match unit {
        Unit::Cpu if value < 10.0 => format!("{value:.2} ms"),
        Unit::Cpu => format!("{value:.0} ms"),
        Unit::Mebibytes => format!("{value:.1} MiB"),
        Unit::Kilobytes => format!("{value:.1} kB"),
        Unit::Count => format!("{value:.1}"),
        Unit::Times => format!("{value:.2} ×"),
    }
}

fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    format!(
        "{} on {cores} cores, {}",
        std::env::consts::OS,
        chrono::Utc::now().format("%Y-%m-%d")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(value: f64, floor: Option<f64>, target: Target) -> Figure {
        Figure {
            name: "x".into(),
            unit: Unit::Cpu,
            value,
            floor,
            target,
        }
    }

    #[test]
    fn a_target_is_held_against_the_floor_of_the_same_run() {
        assert_eq!(
            figure(3.0, Some(2.0), Target::TimesFloor(1.5)).is_met(),
            Some(true)
        );
        assert_eq!(
            figure(3.1, Some(2.0), Target::TimesFloor(1.5)).is_met(),
            Some(false)
        );
        assert_eq!(
            figure(3.0, Some(2.0), Target::Above(0.5)).is_met(),
            Some(false)
        );
        assert_eq!(figure(3.0, None, Target::TimesFloor(9.0)).is_met(), None);
        assert_eq!(figure(3.0, None, Target::AtMost(3.0)).is_met(), Some(true));
    }
}
