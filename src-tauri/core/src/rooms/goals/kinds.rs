//! The closed lists of goals.

use crate::named::named;

named! {
    /// What kind of goal it is.
    Kind {
        /// Anything.
        General = "general",
        /// Being with people.
        Social = "social",
        /// A habit to change.
        Habit = "habit",
        /// An activity, built up step by step.
        Activity = "activity",
        /// Work; only where work is switched on.
        Work = "work",
    }
}

named! {
    /// Where it stands; each can be taken back.
    State {
        /// On the go.
        Active = "active",
        /// Kept for later.
        Later = "later",
        /// Reached.
        Reached = "reached",
        /// Let go.
        LetGo = "let-go",
    }
}

named! {
    /// The answer to "Does effort make you worse hours or days later?"
    Effort {
        /// It does, or it may.
        Worse = "worse",
        /// After a heart event.
        Heart = "heart",
        /// During cancer treatment.
        Treatment = "treatment",
        /// None of these.
        Neither = "neither",
    }
}

named! {
    /// What became of it on a day.
    What {
        /// It was begun.
        Begun = "begun",
        /// It was looked at and kept.
        Kept = "kept",
        /// It was looked at and is to change.
        Changed = "changed",
        /// It was made smaller.
        Smaller = "smaller",
        /// It was made active.
        Active = "active",
        /// It was kept for later.
        Later = "later",
        /// It was reached.
        Reached = "reached",
        /// It was let go.
        LetGo = "let-go",
    }
}

impl State {
    /// How its turn is named.
    pub fn turn(self) -> What {
        match self {
            Self::Active => What::Active,
            Self::Later => What::Later,
            Self::Reached => What::Reached,
            Self::LetGo => What::LetGo,
        }
    }
}
