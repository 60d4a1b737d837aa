//! Ids are types.

use std::fmt;

use crate::refused::Refused;
use crate::wire::ErrorCode;

/// Declares an id that is a UUID of its own type, with the code that says it names nothing.
macro_rules! uuid_id {
    ($(#[$about:meta])* $id:ident, $gone:ident) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $id(uuid::Uuid);

        impl $id {
            /// Makes a new random one (UUID version 4).
            ///
            /// Errors: `Inside` when the system gives no randomness.
            pub fn random() -> Result<Self, Refused> {
                Ok(Self(random_uuid()?))
            }

            /// Reads a UUID with its dashes.
            ///
            /// Errors: the code of what is gone when it is no UUID, because nothing has that id.
            pub fn read(text: &str) -> Result<Self, Refused> {
                Ok(Self(uuid::Uuid::try_parse(text).map_err(|_| ErrorCode::$gone)?))
            }

            /// The sixteen bytes it is stored as.
            pub fn as_bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }

            pub(crate) fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(uuid::Uuid::from_bytes(bytes))
            }
        }

        impl fmt::Display for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}", self.0.hyphenated())
            }
        }
    };
}

uuid_id! {
    /// Id of an entry, made before the first save is tried, so that a retry doubles nothing.
    EntryId, EntryGone
}

uuid_id! {
    /// Id of a picture.
    AttachmentId, PictureGone
}

uuid_id! {
    /// Id of one of the person's own people.
    ContactId, ContactGone
}

uuid_id! {
    /// Id of a written worksheet.
    WrittenId, SheetGone
}

uuid_id! {
    /// Id of a thing to try.
    HomeworkId, HomeworkGone
}

uuid_id! {
    /// Id of a goal.
    GoalId, GoalGone
}

uuid_id! {
    /// Id of a step of a goal.
    StepId, GoalGone
}

uuid_id! {
    /// Id of a reminder.
    ReminderId, ReminderGone
}

uuid_id! {
    /// Id of what a reminder is about: a session, a thing to try or a goal.
    AboutId, ReminderGone
}

uuid_id! {
    /// Id of a session of the programme.
    SessionId, SessionGone
}

uuid_id! {
    /// Id of one go at our own rulers, or of one total from a form.
    SittingId, SittingGone
}

uuid_id! {
    /// Id of something a person wants to say at a session.
    SayingId, SayingGone
}

uuid_id! {
    /// Id of a voice note.
    VoiceId, VoiceGone
}

/// Id of a rating: a kebab-case name for ours, a UUID for a person's own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RatingId(String);

impl RatingId {
    /// The id that stands for mood beside the ratings.
    pub const MOOD: &str = "mood";

    /// Makes a new random one for a person's own rating.
    ///
    /// Errors: `Inside` when the system gives no randomness.
    pub fn random() -> Result<Self, Refused> {
        Ok(Self(random_uuid()?.hyphenated().to_string()))
    }

    /// Takes an id as text; whether it is known is a question for the store.
    pub fn of(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn random_uuid() -> Result<uuid::Uuid, Refused> {
    let bytes = towpath_vault::random::<16>()?;
    Ok(uuid::Builder::from_random_bytes(bytes).into_uuid())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_id_is_a_version_four_uuid_and_reads_back() {
        let id = EntryId::random().unwrap();
        let text = id.to_string();
        assert_eq!((text.len(), &text[14..15]), (36, "4"));
        assert_eq!(EntryId::read(&text).unwrap(), id);
        assert_ne!(EntryId::random().unwrap(), id);
    }

    #[test]
    fn what_is_no_uuid_is_an_entry_that_is_not_there() {
        for bad in ["", "1", "../../etc/passwd", "' OR 1=1 --"] {
            assert_eq!(EntryId::read(bad).unwrap_err().code, ErrorCode::EntryGone);
        }
    }
}
