//! The system packages of Debian and Ubuntu, each with what it is for.

/// Packages that compile the program and that it needs while it runs.
pub const BUILD: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libssl-dev",
    "libwebkit2gtk-4.1-dev",
    // The microphone and the loudspeaker, and what compiles the codec of voice notes.
    "libasound2-dev",
    "cmake",
    // The voice that reads aloud, and what reads its C header.
    "libspeechd-dev",
    "libclang-dev",
    // The British spelling list of the writing box.
    "hunspell-en-gb",
    // `localedef` and its sources, for British days and times.
    "locales",
];

/// Packages that drive the real window on a private virtual display, and take its picture.
pub const DRIVE: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    "dbus",
    "at-spi2-core",
    "imagemagick",
];

/// Packages that only tests use: they look into PDFs, system calls, networks and key presses, and
/// hand what is read aloud to a voice.
pub const TEST: &[&str] = &[
    "poppler-utils",
    "qpdf",
    "strace",
    "iproute2",
    "xdotool",
    "speech-dispatcher",
];

/// Packages that look into packages of other systems.
pub const PACKAGE: &[&str] = &["rpm"];

/// Packages that run veraPDF, the independent judge of PDF/UA and PDF/A.
pub const CONFORMANCE: &[&str] = &["default-jre-headless", "maven"];

/// Packages that turn the drawing of the icon into pictures.
pub const ICONS: &[&str] = &["librsvg2-bin"];
