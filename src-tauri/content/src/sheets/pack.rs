//! What a worksheet is made of, as a pack holds it.

use std::fmt;

use super::kinds::Kind;
use crate::packs::account::Account;

/// One edition of a worksheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// English name in kebab-case; also the name of its file.
    pub id: String,
    /// The number it goes by on the phone; one sheet keeps it for ever.
    pub number: u16,
    /// Counted from 1; answers belong to one edition.
    pub edition: u16,
    /// Where it stands.
    pub shelf: Shelf,
    /// Its name.
    pub title: String,
    /// What it is for, in one line.
    pub line: String,
    /// How long each size takes. Units: minutes, in the order of [`Size::ALL`].
    pub minutes: [u16; 3],
    /// How careful to be with it.
    pub risk: Risk,
    /// Lines that stand before everything else, in their order.
    pub safety: Vec<SafetyLine>,
    /// Whether it may stir things up.
    pub stirs_up: bool,
    /// What it is, why it may help and when not to use it. Shape: paragraphs.
    pub read_first: String,
    /// The invented person whose words are the examples; none where nobody may be shown.
    pub example: Option<String>,
    /// Its questions, in order.
    pub questions: Vec<Question>,
    /// Ratings that are asked twice, to be told apart at the end.
    pub changes: Vec<Change>,
    /// The times of a night that must fit together, where it asks for them.
    pub night: Option<Night>,
    /// What may be offered at the end.
    pub next: Vec<Next>,
    /// What a person switches on before it is shown; none is always shown.
    pub strand: Option<Strand>,
    /// Who wrote it, from what, and who has checked it.
    pub account: Account,
}

impl Sheet {
    /// Finds a question by its id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// How long a size takes. Units: minutes.
    pub fn minutes_of(&self, size: Size) -> u16 {
        self.minutes[size as usize]
    }
}

/// One question, text or computed value of a sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Kebab-case; answers are kept under it.
    pub id: String,
    /// The smallest size it stands in; it stands in every larger one, so that a sheet can grow.
    pub from: Size,
    /// What an answer looks like.
    pub kind: Kind,
    /// A short head for paper and for the card of earlier answers.
    pub head: String,
    /// The question as it is asked, or the text that is shown.
    pub ask: String,
    /// Why we ask; empty where nothing is asked.
    pub why: String,
    /// What the invented person wrote; empty where there is none.
    pub example: String,
    /// Ways to begin a sentence.
    pub starters: Vec<String>,
    /// The words it offers.
    pub bank: Option<String>,
    /// Whether its answer stays in view while a person goes on.
    pub pin: bool,
    /// When it is shown; none is always.
    pub show_if: Option<ShowIf>,
}

/// When a question is shown; every condition is about an earlier one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShowIf {
    /// All of these hold.
    All(Vec<Condition>),
    /// At least one of these holds.
    Any(Vec<Condition>),
}

impl ShowIf {
    /// Its conditions.
    pub fn conditions(&self) -> &[Condition] {
        match self {
            Self::All(conditions) | Self::Any(conditions) => conditions,
        }
    }
}

/// What must be so of an earlier answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// Id of the earlier question.
    pub question: String,
    /// What must be so.
    pub test: Test,
}

/// A test of one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// One of these was chosen.
    Is(Vec<String>),
    /// None of these was chosen, or nothing was said: the careful side.
    IsNot(Vec<String>),
    /// The number is at least this.
    AtLeast(i64),
    /// The number is at most this.
    AtMost(i64),
}

/// A rating that is asked before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What is rated, as it stands in a sentence, such as "The feeling".
    pub name: String,
    /// Id of the rating before.
    pub before: String,
    /// Id of the rating after.
    pub after: String,
}

/// Ids of the questions about one night, in the order of the night.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Night {
    /// Into bed.
    pub into_bed: String,
    /// Trying to sleep.
    pub tried: String,
    /// How long falling asleep took.
    pub falling: String,
    /// How long awake in between.
    pub awake: String,
    /// Awake for good.
    pub woke: String,
    /// Out of bed.
    pub up: String,
}

/// Declares a closed list: its variants, their names in packs, and the list of all.
macro_rules! closed_list {
    ($(#[$about:meta])* $list:ident { $($(#[$doc:meta])* $variant:ident = $name:literal),* $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $list { $($(#[$doc])* $variant),* }

        impl $list {
            /// Every one, in order.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Its name in packs, kebab-case.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// Finds one by its name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
        }

        impl fmt::Display for $list {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}
pub(crate) use closed_list;

closed_list! {
    /// How much of a sheet is asked.
    Size {
        /// About a minute.
        Minute = "minute",
        /// The usual one.
        Standard = "standard",
        /// Everything.
        Full = "full",
    }
}

closed_list! {
    /// Where a sheet stands. Source: issue 4, points 12 to 16.
    Shelf {
        /// Thoughts and feelings.
        Thoughts = "thoughts",
        /// Doing.
        Doing = "doing",
        /// The body.
        Body = "body",
        /// People and staying well.
        People = "people",
        /// Work.
        Work = "work",
    }
}

closed_list! {
    /// How careful to be with a sheet. Source: decisions, 4.4.
    Risk {
        /// Nothing special.
        Usual = "usual",
        /// To be done with a practitioner first.
        High = "high",
    }
}

closed_list! {
    /// A line that stands before a sheet; its words are in the catalogue, one truth for all.
    /// Source: decisions, section 4.
    SafetyLine {
        /// Danger now: leads wherever it stands (4.3).
        Danger = "danger",
        /// Sudden chest pain.
        ChestPain = "chest-pain",
        /// Effort that makes things worse later.
        Pacing = "pacing",
        /// Steps towards something avoided.
        Steps = "steps",
        /// Drinking less.
        Drink = "drink",
        /// Changing medicines.
        Medicines = "medicines",
        /// What this is and is not, and for whom it cannot speak (4.1).
        Limits = "limits",
    }
}

closed_list! {
    /// What may be offered at the end of a sheet.
    Next {
        /// Something to try before next time.
        Try = "try",
        /// A step of a goal.
        GoalStep = "goal-step",
        /// My toolbox.
        Toolbox = "toolbox",
        /// An article.
        Article = "article",
        /// Nothing, and that is fine.
        Nothing = "nothing",
    }
}

closed_list! {
    /// What a person switches on.
    Strand {
        /// Sheets about work.
        Work = "work",
    }
}
