//! The week of a sheet that works out a length of time: its mean, where enough nights are there.
//!
//! It must not say whether that is much or little.

use towpath_content::sheets::formulas::{Formula, week_mean};
use towpath_content::sheets::kinds::Kind;
use towpath_content::sheets::pack::{Question, Sheet};
use towpath_content::words::{Arg, english};

use super::{Written, flow, said};
use crate::when::Day;

/// Days of a week.
pub const DAYS: u32 = 7;

/// Says the mean of the week for time in bed and time asleep: "Time asleep: 6 hours a night."
///
/// `written` is in the order of their days; of several of one day the last one counts.
pub fn sentences(sheet: &Sheet, written: &[Written], today: Day) -> Vec<String> {
    let night = |question: &Question, day: Day| {
        let of = written.iter().rev();
        let mut of = of.filter(|one| one.sheet == sheet.id && one.at.day() == day);
        of.find_map(|one| flow::computed(question, &one.answers))
    };
    let said = |question: &Question| {
        let Kind::Computed(computed) = &question.kind else {
            return None;
        };
        matches!(computed.formula, Formula::TimeInBed | Formula::TimeAsleep).then_some(())?;
        let days = (0..DAYS).rev().map(|ago| today.minus(ago));
        let nights: Vec<Option<f64>> = days.map(|day| night(question, day)).collect();
        let mean = said::computed(computed.formula.unit(), week_mean(&nights)?);
        let counted = nights.iter().flatten().count();
        let args = [
            ("name", Arg::Text(question.head.as_str())),
            ("mean", Arg::Text(&mean)),
            (
                "nights",
                Arg::Number(i64::try_from(counted).unwrap_or(i64::MAX)),
            ),
        ];
        Some(english().tell("sheet-week", &args))
    };
    sheet.questions.iter().filter_map(said).collect()
}

#[cfg(test)]
mod tests {
    use towpath_content::sheets::pack::Size;
    use towpath_content::sheets::sheets;

    use super::*;
    use crate::id::WrittenId;
    use crate::rooms::sheets::value::Value;
    use crate::rooms::sheets::{answer, blank};
    use crate::when::Moment;
    use crate::wire::Private;

    fn night(day: u32) -> Written {
        let of = sheets().find("sleep-diary").unwrap();
        let at = Moment::read(&format!("2026-11-{day:02}T07:40:00+00:00")).unwrap();
        let mut written = blank(WrittenId::random().unwrap(), of, Size::Minute, at);
        for (question, time) in [("into-bed", "22:30"), ("up", "07:00")] {
            let time = Value::Text(Private::from(time));
            answer(of, &mut written, question, time).unwrap().unwrap();
        }
        written
    }

    #[test]
    fn a_week_is_said_where_five_nights_of_seven_are_there_and_not_before() {
        let of = sheets().find("sleep-diary").unwrap();
        let today = Day::read("2026-11-22").unwrap();
        let four: Vec<Written> = (19..=22).map(night).collect();
        assert_eq!(sentences(of, &four, today), Vec::<String>::new());
        let five: Vec<Written> = (18..=22).map(night).collect();
        assert_eq!(
            sentences(of, &five, today),
            ["Time in bed: 8 hours 30 minutes a night, over 5 of the last 7."]
        );
    }
}
