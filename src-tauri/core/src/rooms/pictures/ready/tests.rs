use image::DynamicImage;

use super::*;

/// Stands for a place in the hidden part of a file.
const PLACE: &[u8] = b"52.48N 1.89W KINGFISHER LANE";

/// A picture whose left half is red and whose right half is blue.
fn halves(wide: u32, high: u32) -> DynamicImage {
    let colour = |x, _| match x < wide / 2 {
        true => image::Rgb([200, 0, 0]),
        false => image::Rgb([0, 0, 200]),
    };
    DynamicImage::ImageRgb8(RgbImage::from_fn(wide, high, colour))
}

fn file(picture: &DynamicImage, kind: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, kind).unwrap();
    bytes.into_inner()
}

/// A JPEG file with an Exif part: turned by this much, and with a place in it.
fn with_exif(turned: u8) -> Vec<u8> {
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x02\0".to_vec();
    exif.extend_from_slice(&[0x12, 0x01, 3, 0, 1, 0, 0, 0, turned, 0, 0, 0]);
    let length = u8::try_from(PLACE.len()).unwrap();
    exif.extend_from_slice(&[0x0e, 0x01, 2, 0, length, 0, 0, 0, 38, 0, 0, 0]);
    exif.extend_from_slice(&[0; 4]);
    exif.extend_from_slice(PLACE);
    let mut bytes = vec![0xff, 0xd8, 0xff, 0xe1];
    bytes.extend_from_slice(&u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
    bytes.extend_from_slice(&exif);
    bytes.extend_from_slice(&file(&halves(40, 20), ImageFormat::Jpeg)[2..]);
    bytes
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|part| part == wanted)
}

fn opened(bytes: &[u8]) -> RgbImage {
    image::load_from_memory(bytes).unwrap().to_rgb8()
}

#[test]
fn a_place_hidden_in_a_photo_is_gone_and_the_photo_is_upright() {
    let photo = with_exif(6);
    assert!(holds(&photo, PLACE) && holds(&photo, b"Exif"));
    let ready = ready(&photo).unwrap();
    for bytes in [&ready.whole, &ready.small] {
        assert!(!holds(bytes, PLACE) && !holds(bytes, b"Exif"));
        let mut parts = JpegParts(&bytes[2..]);
        assert!(parts.all(|marker| !(0xe1..=0xef).contains(&marker) && marker != 0xfe));
    }
    // Turned a quarter to the right: what was on the left is at the top.
    assert_eq!((ready.wide, ready.high), (20, 40));
    let whole = opened(&ready.whole);
    assert!(whole.get_pixel(10, 5)[0] > 150 && whole.get_pixel(10, 35)[2] > 150);
}

/// The markers of a JPEG file up to its data.
struct JpegParts<'a>(&'a [u8]);

impl Iterator for JpegParts<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        let [0xff, marker, high, low, ..] = *self.0 else {
            return None;
        };
        self.0 = &self.0[2 + usize::from(u16::from_be_bytes([high, low]))..];
        (marker != 0xda).then_some(marker)
    }
}

#[test]
fn every_kind_is_read_and_a_large_one_is_made_smaller() {
    for kind in KINDS {
        let ready = ready(&file(&halves(2500, 100), kind)).unwrap();
        assert_eq!((ready.wide, ready.high), (2048, 82), "{kind:?}");
        assert_eq!(opened(&ready.small).width(), SMALL_SIDE);
        let whole = opened(&ready.whole);
        assert!(whole.get_pixel(100, 40)[0] > 150 && whole.get_pixel(1900, 40)[2] > 150);
    }
}

#[test]
fn what_can_be_seen_through_lies_on_white() {
    let clear = image::RgbaImage::from_pixel(8, 8, image::Rgba([0, 0, 0, 0]));
    let ready = ready(&file(&DynamicImage::ImageRgba8(clear), ImageFormat::Png)).unwrap();
    assert!(opened(&ready.whole).pixels().all(|one| one.0 == [255; 3]));
}

#[test]
fn a_file_that_is_no_picture_is_said_so() {
    let mut bmp = b"BM".to_vec();
    bmp.resize(200, 0);
    for bytes in [
        &b""[..],
        b"GIF89a",
        b"%PDF-1.7 not a picture",
        b"\xff\xd8\xff",
        &bmp,
    ] {
        assert_eq!(refusal(bytes), ErrorCode::PictureUnreadable);
    }
}

#[test]
fn a_picture_of_more_pixels_than_the_limit_is_refused_before_it_is_unpacked() {
    for (wide, high) in [
        (60_000, 60_000),
        (65_535, 1),
        (16_000, 16_000),
        (20_000, 3_300),
    ] {
        assert_eq!(
            refusal(&gif_head(wide, high)),
            ErrorCode::PictureTooLarge,
            "{wide} × {high}"
        );
    }
    let most = LARGEST_FILE as usize;
    assert_eq!(refusal(&vec![0; most + 1]), ErrorCode::PictureTooLarge);
    assert_eq!(refusal(&vec![0; most]), ErrorCode::PictureUnreadable);
}

/// The head of a moving picture that claims this size, with nothing behind it.
fn gif_head(wide: u16, high: u16) -> Vec<u8> {
    let [a, b] = wide.to_le_bytes();
    let [c, d] = high.to_le_bytes();
    let mut bytes = b"GIF89a".to_vec();
    bytes.extend_from_slice(&[a, b, c, d, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]);
    bytes.extend_from_slice(&[0x2c, 0, 0, 0, 0, a, b, c, d, 0, 2, 1, 0, 0, 0x3b]);
    bytes
}

#[test]
fn no_cut_or_changed_file_does_more_than_be_refused() {
    for kind in KINDS {
        let whole = file(&halves(24, 16), kind);
        for cut in 0..whole.len() {
            let _ = ready(&whole[..cut]);
        }
        // A plain sequence of its own, so that each run does the same.
        let mut turn = 1_u32;
        for _ in 0..400 {
            let mut changed = whole.clone();
            for _ in 0..4 {
                turn = turn.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let at = turn as usize / 7 % changed.len();
                changed[at] ^= (turn >> 24) as u8;
            }
            let _ = ready(&changed);
        }
    }
}

fn refusal(bytes: &[u8]) -> ErrorCode {
    ready(bytes).err().map(|refusal| refusal.code).unwrap()
}
