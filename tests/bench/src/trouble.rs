//! What can go wrong while measuring.

use std::io;

use thiserror::Error;
use towpath_core::{refused::Refused, wire::ErrorCode};
use towpath_report::ReportError;

/// Why a measurement stopped.
#[derive(Debug, Error)]
pub enum Trouble {
    /// A panic cannot be caught in this build.
    #[error("a panic would end the program instead of one command")]
    NoUnwinding,
    /// A file or a program.
    #[error("{0}")]
    File(#[from] io::Error),
    /// The program under measurement refused something it should not.
    #[error("the program refused: {0:?}")]
    Refused(ErrorCode),
    /// The bare database.
    #[error("the bare database: {0}")]
    Sql(#[from] rusqlite::Error),
    /// The bare key derivation.
    #[error("the bare key derivation: {0}")]
    Key(argon2::Error),
    /// A picture.
    #[error("a picture could not be made: {0}")]
    Picture(#[from] image::ImageError),
    /// A made-up person or a worksheet has not what is measured.
    #[error("there is nothing to measure")]
    NothingWritten,
    /// A document.
    #[error("a document could not be made: {0}")]
    Paper(#[from] ReportError),
    /// The bare typst.
    #[error("the bare typst could not set its pages")]
    BarePaper,
    /// A window that never came to rest.
    #[error("{0} did not come to rest")]
    Restless(String),
    /// A program that is needed for measuring.
    #[error("{0} is not here")]
    Missing(&'static str),
}

impl From<Refused> for Trouble {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused.code)
    }
}

impl From<argon2::Error> for Trouble {
    fn from(why: argon2::Error) -> Self {
        Self::Key(why)
    }
}
