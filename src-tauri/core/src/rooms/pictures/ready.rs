//! From the bytes of a file to a picture that can be kept: turned upright, made smaller, and
//! written anew, so that nothing hidden in the file comes along.
//!
//! The bytes may be hostile: kind, size and memory are checked before anything is unpacked.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use image::codecs::jpeg::JpegEncoder;
use image::{
    DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, Limits,
    RgbImage,
};

use crate::refused::Refused;
use crate::wire::ErrorCode;

/// Largest file to take in. Units: bytes (50 MB; security.md, T5).
pub const LARGEST_FILE: u64 = 50_000_000;

/// Most pixels to unpack: above the 50 megapixels of a good camera of 2026, and never more than
/// 512 MB while unpacking.
pub const MOST_PIXELS: u64 = 64_000_000;

/// Longest side to unpack; a wider picture is a map or an attack. Units: pixels.
pub const LONGEST_SIDE_IN: u32 = 20_000;

/// Most memory a decoder may ask for. Units: bytes (512 MiB; security.md, T5).
const MOST_MEMORY: u64 = 512 << 20;

/// Longest side to keep: fills a large screen, and 170 mm of paper at 300 dots an inch.
/// Units: pixels.
pub const LONGEST_SIDE: u32 = 2048;

/// Longest side of the small version: half a page of the window on a fine screen. Units: pixels.
pub const SMALL_SIDE: u32 = 640;

/// Quality of what is kept, of 100: no mark shows at reading distance. A photo takes about 0.7 MB.
const QUALITY: u8 = 85;

/// The kinds that are read, and no others.
const KINDS: [ImageFormat; 4] = [
    ImageFormat::Jpeg,
    ImageFormat::Png,
    ImageFormat::WebP,
    ImageFormat::Gif,
];

/// A picture ready to be kept.
pub struct Ready {
    /// Shape: a JPEG file without any metadata.
    pub whole: Vec<u8>,
    /// Shape: a JPEG file, at most [`SMALL_SIDE`] long.
    pub small: Vec<u8>,
    /// Units: pixels.
    pub wide: u32,
    /// Units: pixels.
    pub high: u32,
}

/// Makes a picture of the bytes of a file; of a moving one, its first frame.
///
/// Errors: `PictureTooLarge` for bytes or pixels above the limits, before they are unpacked;
/// `PictureUnreadable` for what is not a picture, and for a fault inside a decoder.
pub fn ready(bytes: &[u8]) -> Result<Ready, Refused> {
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(ErrorCode::PictureTooLarge.into());
    }
    let made = catch_unwind(AssertUnwindSafe(|| make(bytes)));
    made.unwrap_or(Err(ErrorCode::PictureUnreadable))
        .map_err(Into::into)
}

fn make(bytes: &[u8]) -> Result<Ready, ErrorCode> {
    let upright = unpacked(bytes)?;
    let whole = on_white(&upright);
    let small = on_white(&fitted(upright, SMALL_SIDE));
    Ok(Ready {
        wide: whole.width(),
        high: whole.height(),
        whole: written(&whole)?,
        small: written(&small)?,
    })
}

/// Unpacks no more than the limits allow, and gives it upright and at most [`LONGEST_SIDE`] long.
fn unpacked(bytes: &[u8]) -> Result<DynamicImage, ErrorCode> {
    let unreadable = |_| ErrorCode::PictureUnreadable;
    let reader = ImageReader::new(Cursor::new(bytes));
    let reader = reader.with_guessed_format().map_err(unreadable);
    let mut reader = reader?;
    if !reader.format().is_some_and(|kind| KINDS.contains(&kind)) {
        return Err(ErrorCode::PictureUnreadable);
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE_IN);
    limits.max_image_height = Some(LONGEST_SIDE_IN);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refused)?;
    let (wide, high) = decoder.dimensions();
    if u64::from(wide) * u64::from(high) > MOST_PIXELS || decoder.total_bytes() > MOST_MEMORY {
        return Err(ErrorCode::PictureTooLarge);
    }
    // A turn that cannot be read is no reason to refuse the picture.
    let turn = decoder.orientation();
    let unpacked = DynamicImage::from_decoder(decoder).map_err(refused)?;
    // Smaller first: turning makes a second copy.
    let mut upright = fitted(unpacked, LONGEST_SIDE);
    if let Ok(turn) = turn {
        upright.apply_orientation(turn);
    }
    Ok(upright)
}

fn refused(error: image::ImageError) -> ErrorCode {
    match error {
        image::ImageError::Limits(_) => ErrorCode::PictureTooLarge,
        _ => ErrorCode::PictureUnreadable,
    }
}

fn fitted(picture: DynamicImage, longest: u32) -> DynamicImage {
    match picture.width().max(picture.height()) > longest {
        true => picture.thumbnail(longest, longest),
        false => picture,
    }
}

/// Lays what can be seen through on white, as paper does.
fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let seen = picture.to_rgba8();
    let over_white = |part: u8, alpha: u8| {
        let (part, alpha) = (u32::from(part), u32::from(alpha));
        u8::try_from((part * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
    };
    RgbImage::from_fn(seen.width(), seen.height(), |x, y| {
        let [red, green, blue, alpha] = seen.get_pixel(x, y).0;
        image::Rgb([red, green, blue].map(|part| over_white(part, alpha)))
    })
}

/// Writes pixels and nothing else: no place, no time, no name of a camera, no small old version.
fn written(picture: &RgbImage) -> Result<Vec<u8>, ErrorCode> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, QUALITY)
        .write_image(
            picture.as_raw(),
            picture.width(),
            picture.height(),
            ExtendedColorType::Rgb8,
        )
        .map_err(|_| ErrorCode::PictureUnreadable)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests;
