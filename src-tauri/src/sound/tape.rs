//! From samples to an Ogg Opus file that grows by whole pages.
//!
//! Each page is complete in itself: what was given out can be kept at once, and pages put one
//! behind the other are the file. Source: RFC 7845 (Ogg Opus), read 2026-11-22.

use ogg::writing::{PacketWriteEndInfo, PacketWriter};
use opus::{Application, Bitrate, Channels, Encoder};
use towpath_core::workbook::sound::Heard;

use super::{PACKET, RATE};

/// Clear speech in 3 KB a second. Units: bits a second. Source: RFC 6716, section 2.1.1: 16 to 20
/// kbit/s for wideband speech, 28 to 40 for full band.
const BITS: i32 = 24_000;
/// Packets of one page: a second, so that a kill takes no more than that.
const PACKETS_A_PAGE: u64 = 50;
/// Longest packet that is read back. Units: bytes. Source: RFC 6716, section 3.2.1.
const LONGEST_PACKET: usize = 1275;
/// Number of the one stream in the file.
const SERIAL: u32 = 1;
/// Samples of a millisecond.
const A_MILLISECOND: u64 = RATE.get() as u64 / 1000;

/// A recording being written.
pub struct Tape {
    encoder: Encoder,
    pages: PacketWriter<'static, Vec<u8>>,
    /// Samples that the encoder needs before the first one comes out.
    lead: u64,
    packets: u64,
    /// Samples heard.
    heard: u64,
    /// Most samples to hear.
    longest: u64,
    /// Samples on whole pages.
    paged: u64,
    given_ms: u64,
    closed: bool,
}

impl Tape {
    /// Begins a recording; nothing where the encoder cannot be had.
    pub fn new(longest_ms: u32) -> Option<Self> {
        let mut encoder = Encoder::new(RATE.get(), Channels::Mono, Application::Voip).ok()?;
        encoder.set_bitrate(Bitrate::Bits(BITS)).ok()?;
        let lead = u16::try_from(encoder.get_lookahead().ok()?).ok()?;
        let mut pages = PacketWriter::new(Vec::new());
        for part in [head(lead), tags()] {
            pages
                .write_packet(part, SERIAL, PacketWriteEndInfo::EndPage, 0)
                .ok()?;
        }
        Some(Self {
            encoder,
            pages,
            lead: lead.into(),
            packets: 0,
            heard: 0,
            longest: u64::from(longest_ms) * A_MILLISECOND,
            paged: 0,
            given_ms: 0,
            closed: false,
        })
    }

    /// Writes one packet of samples; tells whether a page is whole now, or the tape is at its end.
    pub fn hear(&mut self, samples: &[f32]) -> bool {
        if self.closed {
            return true;
        }
        self.heard += samples.len() as u64;
        let whole = (self.packets + 1).is_multiple_of(PACKETS_A_PAGE);
        let end = match whole {
            true => PacketWriteEndInfo::EndPage,
            false => PacketWriteEndInfo::NormalPacket,
        };
        let granule = (self.packets + 1) * PACKET as u64;
        if !self.write(samples, end, granule) || self.heard >= self.longest {
            self.closed = true;
        }
        if whole {
            self.paged = self.heard;
        }
        whole || self.closed
    }

    /// Takes no more samples; what was heard stays to be given.
    pub fn close(&mut self) {
        self.closed = true;
    }

    /// Whether it takes no more samples.
    pub fn is_closed(&self) -> bool {
        self.closed
    }

    /// Gives the pages that are whole.
    pub fn take(&mut self) -> Heard {
        // The head alone is no sound: it waits for the first page.
        let paged_ms = self.paged / A_MILLISECOND;
        let milliseconds = u32::try_from(paged_ms - self.given_ms).unwrap_or(u32::MAX);
        let sound = match milliseconds {
            0 => Vec::new(),
            _ => std::mem::take(self.pages.inner_mut()),
        };
        self.given_ms = paged_ms;
        Heard {
            sound,
            milliseconds,
            over: self.closed,
        }
    }

    /// Writes the last page and gives all that is left.
    pub fn finish(&mut self) -> Heard {
        self.closed = true;
        let end = self.lead + self.heard;
        // The encoder is behind by its lead: silence brings the last words out of it.
        while self.packets * (PACKET as u64) < end {
            let last = (self.packets + 1) * PACKET as u64 >= end;
            let (info, granule) = match last {
                true => (PacketWriteEndInfo::EndStream, end),
                false => {
                    let granule = (self.packets + 1) * PACKET as u64;
                    (PacketWriteEndInfo::NormalPacket, granule)
                }
            };
            if !self.write(&[0.0; PACKET], info, granule) {
                break;
            }
        }
        self.paged = self.heard;
        self.take()
    }

    fn write(&mut self, samples: &[f32], info: PacketWriteEndInfo, granule: u64) -> bool {
        let Ok(packet) = self.encoder.encode_vec_float(samples, LONGEST_PACKET) else {
            return false;
        };
        self.packets += 1;
        let written = self.pages.write_packet(packet, SERIAL, info, granule);
        written.is_ok()
    }
}

/// Shape: RFC 7845, section 5.1: version 1, one channel, usual loudness.
fn head(lead: u16) -> Vec<u8> {
    let mut head = b"OpusHead\x01\x01".to_vec();
    head.extend_from_slice(&lead.to_le_bytes());
    head.extend_from_slice(&RATE.get().to_le_bytes());
    head.extend_from_slice(&[0; 3]);
    head
}

/// Shape: RFC 7845, section 5.2: no maker, no remarks, so that the file says nothing of anyone.
fn tags() -> Vec<u8> {
    let mut tags = b"OpusTags".to_vec();
    tags.extend_from_slice(&[0; 8]);
    tags
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use rodio::{Source, source::SineWave};

    use super::super::spoken::Spoken;
    use super::*;

    /// So much of a steady tone, cut into packets.
    fn tone(milliseconds: u64) -> Vec<f32> {
        let tone = SineWave::new(440.0).take_duration(Duration::from_millis(milliseconds));
        tone.amplify(0.5).collect()
    }

    fn heard(tape: &mut Tape, samples: &[f32]) -> Vec<Heard> {
        let mut pieces = Vec::new();
        for packet in samples.chunks_exact(PACKET) {
            if tape.hear(packet) {
                pieces.push(tape.take());
            }
        }
        pieces
    }

    fn loudness(sound: Vec<u8>) -> (usize, f32) {
        let samples: Vec<f32> = Spoken::new(sound).unwrap().collect();
        let sum: f32 = samples.iter().map(|one| one * one).sum();
        (samples.len(), (sum / samples.len().max(1) as f32).sqrt())
    }

    #[test]
    fn what_is_said_comes_back_as_long_and_as_loud() {
        let mut tape = Tape::new(60_000).unwrap();
        let mut pieces = heard(&mut tape, &tone(2500));
        assert_eq!(pieces.len(), 2, "one a second");
        pieces.push(tape.finish());
        let lengths: Vec<u32> = pieces.iter().map(|one| one.milliseconds).collect();
        assert_eq!(lengths, [1000, 1000, 500]);
        let file: Vec<u8> = pieces.into_iter().flat_map(|one| one.sound).collect();
        assert!(file.len() < 12_000, "{} bytes for 2.5 seconds", file.len());
        let (samples, loudness) = loudness(file);
        let said = 2500 * A_MILLISECOND as usize;
        assert!((said..said + 2 * PACKET).contains(&samples), "{samples}");
        assert!((0.3..0.4).contains(&loudness), "0.5 / √2, not {loudness}");
    }

    #[test]
    fn pages_that_were_given_can_be_played_after_a_kill() {
        let mut tape = Tape::new(60_000).unwrap();
        let pieces = heard(&mut tape, &tone(2900));
        let file: Vec<u8> = pieces.into_iter().flat_map(|one| one.sound).collect();
        let (samples, loudness) = loudness(file);
        assert!(samples > 1900 * A_MILLISECOND as usize, "{samples}");
        assert!(loudness > 0.3);
    }

    #[test]
    fn a_tape_stops_by_itself_at_its_length() {
        let mut tape = Tape::new(1500).unwrap();
        let pieces = heard(&mut tape, &tone(2500));
        assert!(pieces.iter().any(|one| one.over));
        let before: u32 = pieces.iter().map(|one| one.milliseconds).sum();
        assert_eq!(before + tape.finish().milliseconds, 1500);
    }

    #[test]
    fn nothing_said_is_no_sound() {
        let mut tape = Tape::new(1500).unwrap();
        assert!(tape.take().sound.is_empty());
        let rest = tape.finish();
        assert_eq!((rest.milliseconds, rest.sound.len()), (0, 0));
    }
}
