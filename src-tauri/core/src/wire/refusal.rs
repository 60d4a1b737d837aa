//! The one error that crosses the wire.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why a command was refused; the catalogue maps each code to what happened, what is safe and
/// what to do (`error-<code>` with the attributes `.what`, `.safe` and `.next`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCode {
    /// The passphrase does not open this workbook.
    WrongPassphrase,
    /// The recovery code does not open this workbook.
    WrongRecoveryCode,
    /// A letter of the recovery code was mistyped; its check letters say so.
    RecoveryCodeMistyped,
    /// The new passphrase has fewer than eight characters.
    PassphraseTooShort,
    /// The new passphrase is among the most used ones.
    PassphraseTooCommon,
    /// Both copies of the header are damaged.
    HeaderDamaged,
    /// The header asks for a key derivation no honest workbook needs.
    HeaderHostile,
    /// The database is damaged.
    DataDamaged,
    /// A file of the workbook is not there.
    FileMissing,
    /// A workbook already stands in this place.
    AlreadyThere,
    /// The name cannot be a workbook's: too long, or with signs that a disk does not take.
    NameUnusable,
    /// Another workbook goes by that name.
    NameTaken,
    /// The workbook was written by a newer version.
    TooNew,
    /// Another program has the workbook open.
    OpenElsewhere,
    /// The workbook is locked.
    Locked,
    /// The disk is full.
    DiskFull,
    /// The folder or file cannot be written.
    ReadOnly,
    /// Reading or writing failed for another reason.
    StorageFailed,
    /// There is not enough free memory for the key derivation.
    TooLittleMemory,
    /// The entry is not in the workbook.
    EntryGone,
    /// A day or time could not be read, or lies outside 1900 to 2100.
    DateOutOfRange,
    /// A text is longer than one mebibyte.
    TextTooLong,
    /// A mood outside 1–5 or a rating outside 0–10.
    RatingOutOfRange,
    /// The rating is not known in this workbook.
    RatingUnknown,
    /// More than three ratings were chosen to keep.
    TooManyRatings,
    /// An own rating without a name.
    RatingUnnamed,
    /// The name of an own rating, or its words at an end, have more than 60 characters.
    RatingTooLong,
    /// Another rating has that name.
    RatingThere,
    /// There are as many own ratings as may be.
    TooManyOwnRatings,
    /// A tag has more than 60 characters.
    TagTooLong,
    /// An entry has more than 30 tags.
    TooManyTags,
    /// One of the person's own people is not in the workbook.
    ContactGone,
    /// Someone was to be kept without a name.
    NameMissing,
    /// There are as many of the person's own people as one page can show.
    TooManyContacts,
    /// Nothing was ticked.
    NothingChosen,
    /// The document could not be made.
    PageFailed,
    /// The picture is not in the workbook.
    PictureGone,
    /// The file is no picture of a kind that can be read, or is damaged.
    PictureUnreadable,
    /// The picture has more bytes or pixels than can be taken in.
    PictureTooLarge,
    /// The page has as many pictures as it can have, or the summary does.
    TooManyPictures,
    /// The voice note is not in the workbook.
    VoiceGone,
    /// The page has as many voice notes as it can have.
    TooManyVoiceNotes,
    /// The person has not said yes to the microphone.
    MicrophoneOff,
    /// There is no microphone that can be used.
    NoMicrophone,
    /// There is nothing that can play a sound.
    NoLoudspeaker,
    /// The person has turned sound off.
    SoundOff,
    /// There is no voice that can read aloud, or it does not answer any more.
    NoVoice,
    /// There is no article of that name.
    ArticleUnknown,
    /// The worksheet is not in the workbook.
    SheetGone,
    /// There is no worksheet of that name.
    SheetUnknown,
    /// The worksheet was written with a later edition than this program knows.
    SheetTooNew,
    /// The worksheet has no such question.
    QuestionUnknown,
    /// The answer does not fit its question.
    AnswerUnfit,
    /// The session is not in the workbook.
    SessionGone,
    /// What was to be said is not in the workbook.
    SayingGone,
    /// There are as many things to say as one session has room for.
    TooManyToSay,
    /// A number of sessions outside 1 to 60.
    SessionsOutOfRange,
    /// There are as many modules as the programme has room for.
    TooManyModules,
    /// The thing to try is not in the workbook.
    HomeworkGone,
    /// A thing to try has no words.
    HomeworkEmpty,
    /// The sitting at the rulers, or the total from a form, is not in the workbook.
    SittingGone,
    /// A total is above the most its form gives; the number is that most.
    TotalOutOfRange,
    /// The most a form gives is not from 1 up; the number is the largest allowed.
    FormOutOfRange,
    /// The goal is not in the workbook.
    GoalGone,
    /// A goal has no words.
    GoalUnnamed,
    /// A goal has more steps than there is room for; the number is how many there may be.
    TooManySteps,
    /// An amount is none, or past all sense; the number is the most that it may be.
    AmountOutOfRange,
    /// An amount grows by more than a tenth; the number is the most that it may be now.
    AmountTooLarge,
    /// An amount was kept for less than a week.
    AmountTooSoon,
    /// No amount is to grow here.
    StayWithinLimits,
    /// Goals about work are switched off.
    WorkOff,
    /// The reminder is not in the workbook.
    ReminderGone,
    /// A reminder has no time or no day, or hours past all sense; the number is the most hours.
    ReminderWhen,
    /// No reminder has a time to come, so that there is nothing to put in a calendar.
    NothingToCome,
    /// There are as many reminders as one page can show.
    TooManyReminders,
    /// The file to be read in is larger, deeper or longer than allowed.
    ImportTooLarge,
    /// The file to be read in is not a Towpath file, or is damaged.
    ImportUnreadable,
    /// The file is not a sealed copy.
    NotACopy,
    /// The copy is cut short or changed.
    CopyDamaged,
    /// The stick or folder for the copy is full.
    PlaceFull,
    /// The stick or folder for the copy cannot be written.
    PlaceReadOnly,
    /// The stick or folder of the copy is not there any more.
    PlaceGone,
    /// The copy stepped aside for something else.
    CopyStopped,
    /// The folder chosen for a copy is the workbook's own.
    PlaceInside,
    /// The command was not understood; a fault of the program.
    NotUnderstood,
    /// The command failed inside; a fault of the program.
    Inside,
}

/// A refused command.
///
/// Shape: the code, and for some codes one number (`TooNew`: the format found; `TextTooLong`:
/// characters, as `RatingTooLong` and `TagTooLong`; `TooManyOwnRatings`: the most;
/// `ImportUnreadable`: the line).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Refusal {
    /// What went wrong.
    pub code: ErrorCode,
    /// The number the sentence needs, if any.
    #[ts(type = "number | null")]
    pub number: Option<u64>,
}

impl From<ErrorCode> for Refusal {
    fn from(code: ErrorCode) -> Self {
        Self { code, number: None }
    }
}
