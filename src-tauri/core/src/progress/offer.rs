//! When the rulers are offered: before the first session, and before the final one.
//!
//! An offer is a line to take up or not; nothing waits for it.

use towpath_content::words::english;

use crate::rooms::rulers::Sitting;
use crate::rooms::sessions::programme::Programme;
use crate::rooms::sessions::{Session, order};
use crate::when::Day;

/// How old answers are when they are offered again. Units: days. The rulers ask about a week.
pub const FRESH: u32 = 7;

/// What is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// Nothing is answered yet, and the first session is still to come.
    First,
    /// Nothing is answered yet.
    Start,
    /// The final session is next, and the answers are older than a week.
    Final,
}

impl Offer {
    /// Says it.
    pub fn words(self) -> String {
        english().say(match self {
            Self::First => "ruler-offer-first",
            Self::Start => "ruler-offer-start",
            Self::Final => "ruler-offer-final",
        })
    }
}

/// Finds what is to be offered today, if anything.
///
/// Shape: sessions and sittings as their rooms list them.
pub fn of(
    programme: &Programme,
    sessions: &[Session],
    sittings: &[Sitting],
    today: Day,
) -> Option<Offer> {
    let answered = sittings.iter().rfind(|one| !one.answers().is_empty());
    let Some(answered) = answered else {
        let waiting = order::stands(programme, sessions, today) == order::Stands::Waiting;
        let is_to_come = order::last(sessions, today).is_none();
        return Some(match waiting || is_to_come {
            true => Offer::First,
            false => Offer::Start,
        });
    };
    let next = order::next(sessions, today)?;
    let is_final = order::left_after(programme, sessions, next) == Some(0);
    let is_old = today.days_since(answered.day) >= FRESH as i32;
    (is_final && is_old).then_some(Offer::Final)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{SessionId, SittingId};
    use crate::rooms::rulers::{Answer, Of};
    use crate::rooms::sessions::{Kind, Outcome};

    fn day(text: &str) -> Day {
        Day::read(text).unwrap()
    }

    fn session(on: &str, kind: Kind, outcome: Option<Outcome>) -> Session {
        let mut session = Session::blank(SessionId::random().unwrap());
        (session.day, session.kind, session.outcome) = (Some(day(on)), kind, outcome);
        session
    }

    fn sitting(on: &str) -> Sitting {
        let mut one = Sitting::blank(SittingId::random().unwrap(), day(on));
        let ruler = "pain".to_owned();
        one.of = Of::Rulers(vec![Answer { ruler, value: 4 }]);
        one
    }

    #[test]
    fn the_rulers_are_offered_before_the_first_and_before_the_final_session() {
        let shape = Programme::default();
        let today = day("2026-11-22");
        let of = |sessions: &[Session], sittings: &[Sitting]| of(&shape, sessions, sittings, today);
        assert_eq!(of(&[], &[]), Some(Offer::First));
        let went = session("2026-11-05", Kind::OneToOne, Some(Outcome::Went));
        assert_eq!(of(std::slice::from_ref(&went), &[]), Some(Offer::Start));
        let answered = [sitting("2026-11-01")];
        assert_eq!(of(std::slice::from_ref(&went), &answered), None);
        let last = [went, session("2026-11-26", Kind::Final, None)];
        assert_eq!(of(&last, &answered), Some(Offer::Final));
        assert_eq!(of(&last, &[sitting("2026-11-20")]), None);
        for offer in [Offer::First, Offer::Start, Offer::Final] {
            assert!(offer.words().ends_with('.'), "{}", offer.words());
        }
    }

    #[test]
    fn a_total_from_a_form_is_no_answer_to_the_rulers() {
        let mut form = sitting("2026-11-01");
        form.of = Of::Rulers(Vec::new());
        let offer = of(&Programme::default(), &[], &[form], day("2026-11-22"));
        assert_eq!(offer, Some(Offer::First));
    }
}
