//! Voice notes of an entry.
//!
//! The sound itself never crosses: it is recorded and played outside the window.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Private, Refusal};

/// A voice note, without its sound.
#[derive(Clone, Debug, Serialize, TS)]
pub struct VoiceNote {
    /// UUID.
    pub id: String,
    /// The entry it belongs to.
    pub entry: String,
    /// What it is about, in the person's words; may be empty.
    pub words: Private,
    /// How long it is. Units: seconds, at least one.
    pub seconds: u32,
}

/// The voice notes of an entry, in the order they were said.
#[derive(Clone, Debug, Serialize, TS)]
pub struct VoicePage {
    /// Voice notes.
    pub notes: Vec<VoiceNote>,
    /// How many an entry can have.
    pub most: u32,
    /// How long one can be. Units: minutes.
    pub longest_minutes: u32,
    /// Whether the person has said yes to the microphone.
    pub allowed: bool,
}

/// A voice note whose words fit what was looked for.
#[derive(Clone, Debug, Serialize, TS)]
pub struct VoiceFound {
    /// The voice note.
    pub note: VoiceNote,
    /// When its entry is about, RFC 3339 with offset.
    pub at: String,
}

/// Whether the microphone may be used for voice notes.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct VoiceAllowed {
    /// Yes or no.
    pub allowed: bool,
}

/// Which entry a voice note goes to; one that is not in the workbook yet is begun.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct VoiceTo {
    /// From [`super::Entry::id`].
    pub entry: String,
    /// When the entry is about, RFC 3339 with offset.
    pub at: String,
}

/// What is being recorded or played now.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct VoiceNow {
    /// The recording under way.
    pub recording: Option<VoiceRecording>,
    /// The voice note that is being played.
    pub playing: Option<String>,
    /// Why a recording ended by itself, said once. What was said until then is kept.
    pub ended: Option<VoiceEnd>,
}

/// A recording under way.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct VoiceRecording {
    /// What is heard and kept so far. Units: seconds.
    pub seconds: u32,
    /// How many are left. Units: seconds.
    pub left: u32,
}

/// Why a recording ended by itself.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum VoiceEnd {
    /// It is as long as one can be.
    Full,
    /// The microphone fell silent: unplugged, or taken by another program.
    Lost,
    /// It could not be kept any longer.
    Refused(Refusal),
}

/// One voice note, by id.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct VoiceAsked {
    /// UUID.
    pub id: String,
}

/// What a voice note is about, in the person's words.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct VoiceWords {
    /// UUID.
    pub id: String,
    /// May be empty.
    pub words: Private,
}
