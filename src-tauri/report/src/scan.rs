//! The code to scan: dark squares of a QR code as rectangles.

use qrcode::{Color, EcLevel, QrCode};

use crate::error::ReportError;

/// A QR code without its quiet zone.
pub(crate) struct Scan {
    /// Squares a side.
    pub(crate) side: usize,
    /// Runs of dark squares: column, row, length.
    pub(crate) runs: Vec<[usize; 3]>,
}

/// Makes the code.
///
/// Errors: `CodeTooLong`.
/// Source: ISO/IEC 18004, level M, a photocopied or folded sheet still scans.
pub(crate) fn scan(content: &str) -> Result<Scan, ReportError> {
    let code = QrCode::with_error_correction_level(content, EcLevel::M)
        .map_err(|_| ReportError::CodeTooLong)?;
    let side = code.width();
    let colors = code.into_colors();
    let mut runs = Vec::new();
    for (row, line) in colors.chunks(side).enumerate() {
        let mut column = 0;
        for group in line.chunk_by(|a, b| a == b) {
            if group.first() == Some(&Color::Dark) {
                runs.push([column, row, group.len()]);
            }
            column += group.len();
        }
    }
    Ok(Scan { side, runs })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_corners() {
        let code = scan("7K3QM9TD2XRAH60WVB4NEJ81C5GP").unwrap();
        assert!(code.runs.contains(&[0, 0, 7]));
        assert!(code.runs.contains(&[code.side - 7, 0, 7]));
        assert!(code.runs.contains(&[0, code.side - 1, 7]));
    }

    #[test]
    fn a_code_that_is_too_long_is_refused() {
        assert!(matches!(
            scan(&"x".repeat(9000)),
            Err(ReportError::CodeTooLong)
        ));
    }
}
