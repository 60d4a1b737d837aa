//! `cargo xtask icons`: every icon from the one drawing in `icons/`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    apt,
    fingerprint::Fingerprint,
    packages::ICONS,
    places,
    run::{self, command},
    trouble::{Trouble, at},
};

/// Up to this many pixels the simpler drawing is clearer.
const SMALL: u32 = 32;
/// Sides of the separate pictures, in pixels.
const PICTURES: &[u32] = &[32, 128, 256, 512];
/// Sides inside the Windows icon.
const ICO: &[u32] = &[16, 24, 32, 48, 64, 256];
/// Types and sides inside the macOS icon; the types name PNG data.
///
/// Source: Apple Icon Image format, "Icon types", as read on 2026-11-22.
const ICNS: &[(&[u8; 4], u32)] = &[
    (b"icp4", 16),
    (b"icp5", 32),
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic09", 512),
    (b"ic10", 1024),
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic13", 256),
    (b"ic14", 512),
];
/// Holds the fingerprint of the drawings that the pictures were made from.
const MADE_FROM: &str = ".made-from";

/// Makes the PNG, ICO and ICNS files from `towpath.svg` and `towpath-small.svg`.
///
/// Errors: [`Trouble::Failed`] or [`Trouble::File`].
pub fn icons() -> Result<(), Trouble> {
    apt::install(ICONS)?;
    let folder = places::root().join("icons");
    for side in PICTURES {
        keep(&folder.join(format!("towpath-{side}.png")), &drawn(*side)?)?;
    }
    keep(&folder.join("towpath.ico"), &ico()?)?;
    keep(&folder.join("towpath.icns"), &icns()?)?;
    keep(&folder.join(MADE_FROM), drawings()?.text().as_bytes())
}

fn drawings() -> Result<Fingerprint, Trouble> {
    let mut sum = Fingerprint::new();
    for side in [SMALL, SMALL + 1] {
        sum.add_path(&drawing(side))?;
    }
    Ok(sum)
}

fn drawing(side: u32) -> PathBuf {
    let name = if side <= SMALL {
        "towpath-small.svg"
    } else {
        "towpath.svg"
    };
    places::root().join("icons").join(name)
}

fn drawn(side: u32) -> Result<Vec<u8>, Trouble> {
    let place = places::target().join("icon.png");
    let pixels = side.to_string();
    let mut draw = command("rsvg-convert");
    draw.args(["--width", &pixels, "--height", &pixels, "--output"])
        .arg(&place);
    run::done(draw.arg(drawing(side)), "drawing the icon")?;
    fs::read(&place).map_err(at(place))
}

/// Shape: 6-byte head, 16 bytes a picture, then the PNG data.
fn ico() -> Result<Vec<u8>, Trouble> {
    let mut head = vec![0, 0, 1, 0, ICO.len() as u8, 0];
    let mut body = Vec::new();
    for side in ICO {
        let png = drawn(*side)?;
        // 256 is written as 0.
        let edge = (*side % 256) as u8;
        let offset = 6 + 16 * ICO.len() + body.len();
        head.extend([edge, edge, 0, 0, 1, 0, 32, 0]);
        head.extend((png.len() as u32).to_le_bytes());
        head.extend((offset as u32).to_le_bytes());
        body.extend(png);
    }
    head.extend(body);
    Ok(head)
}

/// Shape: `icns`, whole length, then type, length and PNG data of each picture; big-endian.
fn icns() -> Result<Vec<u8>, Trouble> {
    let mut body = Vec::new();
    for (kind, side) in ICNS {
        let png = drawn(*side)?;
        body.extend(*kind);
        body.extend((png.len() as u32 + 8).to_be_bytes());
        body.extend(png);
    }
    let mut whole = b"icns".to_vec();
    whole.extend((body.len() as u32 + 8).to_be_bytes());
    whole.extend(body);
    Ok(whole)
}

fn keep(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    fs::write(path, bytes).map_err(at(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_icons_were_made_from_the_drawings_that_stand_here() {
        let made_from = fs::read_to_string(places::root().join("icons").join(MADE_FROM));
        let now = drawings().expect("both drawings").text();
        assert_eq!(made_from.expect("icons"), now, "run: cargo xtask icons");
    }
}
