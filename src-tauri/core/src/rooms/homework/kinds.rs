//! The closed lists of things to try.

use crate::named::named;

named! {
    /// What kind of thing it is.
    Kind {
        /// In the person's own words.
        OwnWords = "own-words",
        /// A worksheet.
        Worksheet = "worksheet",
        /// An exercise.
        Exercise = "exercise",
        /// Something to read.
        Article = "article",
        /// An activity.
        Activity = "activity",
        /// A step of a goal.
        GoalStep = "goal-step",
    }
}

named! {
    /// Which of its sizes is tried.
    Size {
        /// The small one.
        Small = "small",
        /// The usual one.
        Usual = "usual",
        /// The large one.
        Large = "large",
    }
}

named! {
    /// What came of it.
    Outcome {
        /// It was done.
        Done = "done",
        /// A part of it was.
        Partly = "partly",
        /// It was not done, this time.
        NotThisTime = "not-this-time",
        /// Something else was done.
        Changed = "changed",
    }
}

named! {
    /// What can get in the way: a list to tap.
    InTheWay {
        /// A hard day.
        HardDay = "hard-day",
        /// Pain.
        Pain = "pain",
        /// Tiredness.
        Tired = "tired",
        /// Worry or fear.
        Worry = "worry",
        /// Low mood.
        Low = "low",
        /// It slipped the mind.
        Forgot = "forgot",
        /// There was no time.
        NoTime = "no-time",
        /// It was too big.
        TooBig = "too-big",
        /// Other people, or a change of plan.
        Others = "others",
        /// It did not fit any more.
        NoFit = "no-fit",
    }
}

named! {
    /// How it ends.
    Ending {
        /// It goes on as it is.
        Keep = "keep",
        /// It goes on in a smaller version.
        Smaller = "smaller",
        /// The person lets it go.
        LetGo = "let-go",
    }
}
