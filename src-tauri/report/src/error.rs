//! Why a document could not be made.

/// A document that cannot be set.
///
/// No variant carries words of the document: they may be private.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReportError {
    /// The title has no letter that can be printed.
    #[error("the document has no title")]
    NoTitle,
    /// The title takes more than a few lines.
    #[error("the title is too long")]
    TitleTooLong,
    /// The lines at the foot leave no room for a page.
    #[error("the foot of the page is too long")]
    FootTooLong,
    /// A picture has no words for those who do not see it.
    #[error("a picture has no text alternative")]
    NoAlternative,
    /// There are more pictures than a document can hold.
    #[error("the document has too many pictures")]
    TooManyPictures,
    /// The language is not a language code with an optional region.
    #[error("the language of the document is not a language code")]
    NotALanguage,
    /// The day or time of making does not exist.
    #[error("the day of making does not exist")]
    NotADay,
    /// The code to scan holds more than such a code can.
    #[error("the code to scan is too long")]
    CodeTooLong,
    /// The pages could not be set or written.
    #[error("the pages could not be set")]
    NotSet,
}
