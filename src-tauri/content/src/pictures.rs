//! Pictures: drawings of a few paths in the two inks of the towpath, each one SVG file.
//!
//! A closed list of what a drawing may hold, so that the window can colour it for morning,
//! evening and high contrast, and paper in black and white, and nothing in it can run.

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use roxmltree::{Document, Node};

use crate::lint::Fault;
use crate::packs::{self, Source};

static FOLDER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/packs/pictures");

/// How large every picture is. Units: pixels at the usual size. Source: looks/window, 11.
pub const SIZE: (u32, u32) = (884, 196);

/// The inks and fills a path may have; the window has a style for each.
pub const INKS: [&str; 12] = [
    "flat",
    "thin",
    "line-grows",
    "line-built",
    "line-far",
    "line-light",
    "fill-leaf",
    "fill-path",
    "fill-water",
    "fill-light",
    "fill-wall",
    "fill-grows",
];

/// A drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its name, which is the one of its file.
    pub id: String,
    /// What is drawn, from the back to the front.
    pub paths: Vec<Path>,
}

/// One path of a drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// How it goes. Shape: the attribute `d` of SVG.
    pub d: String,
    /// Names of [`INKS`], with spaces between.
    pub ink: String,
}

/// Finds a picture by its name.
pub fn picture(id: &str) -> Option<&'static Picture> {
    // A test proves that no picture has a fault; one that had would be left out here.
    static PICTURES: LazyLock<Vec<Picture>> = LazyLock::new(|| {
        let read = packs::embedded(&FOLDER).into_iter().map(|one| read(&one));
        read.filter_map(Result::ok).collect()
    });
    PICTURES.iter().find(|picture| picture.id == id)
}

/// Reads a picture.
///
/// Errors: every fault with its line.
pub fn read(source: &Source<'_>) -> Result<Picture, Vec<Fault>> {
    let fault = |line: u32, what: String| Fault {
        place: format!("{}:{line}", source.file),
        key: "picture".to_owned(),
        what,
    };
    let document = Document::parse(source.text)
        .map_err(|error| vec![fault(error.pos().row, format!("is no SVG: {error}"))])?;
    let mut faults = Vec::new();
    let mut note = |node: &Node<'_, '_>, what: String| {
        let line = document.text_pos_at(node.range().start).row;
        faults.push(fault(line, what));
    };
    let root = document.root_element();
    let (wide, high) = SIZE;
    if root.attribute("viewBox") != Some(&format!("0 0 {wide} {high}")) {
        note(&root, format!("is not {wide} wide and {high} high"));
    }
    let mut paths = Vec::new();
    for node in root.children().filter(Node::is_element) {
        let (d, ink) = (node.attribute("d"), node.attribute("class"));
        let (d, ink) = (d.unwrap_or_default(), ink.unwrap_or_default());
        if !node.has_tag_name((SVG, "path")) || node.attributes().len() > 2 || node.has_children() {
            note(&node, "holds more than paths with d and class".to_owned());
        }
        if d.is_empty() || !d.bytes().all(is_of_path) {
            note(&node, "has a path that goes nowhere".to_owned());
        }
        for name in ink.split(' ').filter(|name| !INKS.contains(name)) {
            note(&node, format!("“{name}” is no ink"));
        }
        paths.push(Path {
            d: d.to_owned(),
            ink: ink.to_owned(),
        });
    }
    match faults.is_empty() {
        true => Ok(Picture {
            id: source.name().to_owned(),
            paths,
        }),
        false => Err(faults),
    }
}

const SVG: &str = "http://www.w3.org/2000/svg";

fn is_of_path(byte: u8) -> bool {
    byte.is_ascii_digit() || b"MLHVCSQTAZmlhvcsqtaz .,-".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_picture_has_a_fault() {
        for source in packs::embedded(&FOLDER) {
            let read = read(&source).map_err(|faults| {
                let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
                told.join("\n")
            });
            assert!(!read.unwrap().paths.is_empty(), "{}", source.file);
        }
    }

    #[test]
    fn every_fault_of_a_picture_is_named_with_its_line() {
        let told = |inside: &str| {
            let text = format!("<svg xmlns='{SVG}' viewBox='0 0 884 196'>\n{inside}\n</svg>");
            let source = Source {
                file: "bridge.svg",
                text: &text,
            };
            read(&source).unwrap_err()[0].to_string()
        };
        for (inside, said) in [
            ("<rect/>", "bridge.svg:2 picture: holds more than paths"),
            (
                "<path d='M0 0' class='flat' onload='x'/>",
                "bridge.svg:2 picture: holds more",
            ),
            (
                "<path d='url(x)' class='flat'/>",
                "bridge.svg:2 picture: has a path that",
            ),
            (
                "<path d='M0 0' class='red'/>",
                "bridge.svg:2 picture: “red” is no ink",
            ),
            ("<path", "bridge.svg:3 picture: is no SVG"),
        ] {
            assert!(told(inside).starts_with(said), "{}", told(inside));
        }
    }
}
