//! The operating system's voice: Speech Dispatcher, WinRT or AVFoundation.
//!
//! Nothing of it is touched before something is read aloud for the first time. The desk never
//! waits for it: a voice that does not answer is found out while the desk looks how far it is.

#[cfg(feature = "journeys")]
mod made_up;
mod voice;

#[cfg(feature = "journeys")]
pub use made_up::MadeUp as LocalSpeech;
#[cfg(not(feature = "journeys"))]
pub use voice::LocalSpeech;
