//! Pictures of an entry.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use ts_rs::TS;
use zeroize::Zeroize;

use super::Private;

/// The bytes of a picture; on the wire they are Base64 text, a third longer and no more.
#[derive(Clone, PartialEq, Eq, TS)]
#[ts(type = "string")]
pub struct PictureBytes(pub Vec<u8>);

impl Serialize for PictureBytes {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for PictureBytes {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let bytes = STANDARD.decode(text);
        bytes.map(Self).map_err(|_| de::Error::custom("not Base64"))
    }
}

impl Drop for PictureBytes {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for PictureBytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[private]")
    }
}

/// A picture, without its bytes.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Picture {
    /// UUID.
    pub id: String,
    /// The entry it belongs to.
    pub entry: String,
    /// What it shows, in the person's words; may be empty.
    pub words: Private,
    /// Units: pixels.
    pub wide: u32,
    /// Units: pixels.
    pub high: u32,
}

/// The pictures of an entry, in the order they were added.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PicturesPage {
    /// Pictures.
    pub pictures: Vec<Picture>,
    /// How many an entry can have.
    pub most: u32,
}

/// Which entry a picture goes to; one that is not in the workbook yet is begun.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PictureTo {
    /// From [`super::Entry::id`].
    pub entry: String,
    /// When the entry is about, RFC 3339 with offset.
    pub at: String,
}

/// A picture that was pasted.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PicturePasted {
    /// Which entry it goes to.
    pub to: PictureTo,
    /// The file as it was pasted.
    pub bytes: PictureBytes,
}

/// One picture, by id.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PictureAsked {
    /// UUID.
    pub id: String,
}

/// Which version of a picture to show.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PictureShow {
    /// UUID.
    pub id: String,
    /// The small version, for lists and pages.
    pub small: bool,
}

/// A picture to show.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PictureShown {
    /// A JPEG file.
    pub jpeg: PictureBytes,
}

/// What a picture shows, in the person's words.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PictureWords {
    /// UUID.
    pub id: String,
    /// May be empty.
    pub words: Private,
}
