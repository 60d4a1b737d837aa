//! What stands beside the words of the diary: pictures, voice notes and worksheets.

use image::{ExtendedColorType, ImageEncoder, RgbImage, codecs::jpeg::JpegEncoder};
use towpath_content::sheets::{pack::Size, sheets};
use towpath_core::{
    id::VoiceId,
    rooms::{
        pictures::{self, ready::ready},
        sheets::value::Value,
        voice::{self, Begun},
    },
    wire::Private,
};

use crate::{
    cost,
    figure::{Table, Target, Unit},
    key::ms,
    person::{self, Person},
    trouble::Trouble,
};

/// A photograph of twelve million pixels, as phones make them. Units: pixels.
const PHOTOGRAPH: (u32, u32) = (4000, 3000);
/// A second of speech as it is kept. Units: bytes.
const SPOKEN: usize = 4_000;
/// Saves that are measured.
const SAVES: u32 = 64;
/// How often slow work is measured.
const FEW: usize = 3;
/// The sheet that is written on, and the question that is answered.
const SHEET: (&str, &str) = ("thought-record", "happened");

/// Measures adding and reading back, in a workbook that has long been written in.
///
/// Errors: [`Trouble`].
pub fn measure(table: &mut Table, person: &Person) -> Result<(), Trouble> {
    let mut workbook = person.open()?;
    let page = person.entries.last().ok_or(Trouble::NothingWritten)?;
    let (entry, now) = (page.id, person::next(person.years, 0)?.at);
    let mut add = |what: &str, cost, floor| {
        table.add(what, Unit::Cpu, ms(cost), floor, Target::None);
    };

    let file = photograph()?;
    let ours = cost::median(FEW, || ready(&file).map(drop))?;
    let floor = cost::median(FEW, || image::load_from_memory(&file).map(drop))?;
    add("make a photograph ready", ours, Some(ms(floor)));
    let made = ready(&file)?;
    let mut added = Vec::new();
    let ours = cost::mean(4, || {
        let id = workbook.add_picture(entry, page.at, &made, now)?;
        added.push(id);
        Ok::<_, Trouble>(())
    })?;
    add("keep a picture", ours, None);
    let ours = cost::each(|| {
        let read = added
            .iter()
            .try_for_each(|id| pictures::small(workbook.read(), *id).map(drop));
        read.map_err(Trouble::from)
    })?;
    add("a page's four pictures, small", ours, None);

    let begun = Begun {
        id: VoiceId::random()?,
        entry,
        made: now,
    };
    let second = vec![0x5a; SPOKEN];
    let ours = cost::mean(SAVES, || {
        workbook
            .add_voice(&begun, page.at, &second, 1000)
            .map_err(Trouble::from)
    })?;
    add("keep a second of speech", ours, None);
    let ours = cost::each(|| {
        let sound = voice::sound(workbook.read(), begun.id);
        sound.map(drop).map_err(Trouble::from)
    })?;
    add("a minute of speech, read", ours, None);

    let (name, question) = SHEET;
    let of = sheets().find(name).ok_or(Trouble::NothingWritten)?;
    let written = workbook.start_sheet(of, Size::Standard, now)?;
    let mut number = 0;
    let ours = cost::mean(SAVES, || {
        number += 1;
        let words = Value::Text(Private(format!("It rained, and I stayed in. {number}")));
        let answered = workbook.answer_sheet(sheets(), written.id, question, words, now)?;
        answered.1.map_err(|_| Trouble::NothingWritten)
    })?;
    add("save an answer of a worksheet", ours, None);
    Ok(())
}

/// A photograph from nowhere, with enough in it to be as large as one.
fn photograph() -> Result<Vec<u8>, Trouble> {
    let (wide, high) = PHOTOGRAPH;
    let grain = |x: u32, y: u32| (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)) >> 27;
    let picture = RgbImage::from_fn(wide, high, |x, y| {
        let part =
            |of: u32| u8::try_from((of * 220 / wide + grain(x, y)) & 0xff).unwrap_or(u8::MAX);
        image::Rgb([part(x), part(y), part((x + y) / 2)])
    });
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 90).write_image(
        picture.as_raw(),
        wide,
        high,
        ExtendedColorType::Rgb8,
    )?;
    Ok(bytes)
}
