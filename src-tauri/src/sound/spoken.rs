//! From an Ogg Opus file in memory to samples.

use std::{io::Cursor, time::Duration};

use ogg::PacketReader;
use opus::{Channels, Decoder};
use rodio::{ChannelCount, Sample, SampleRate, Source};

use super::{CHANNELS, RATE};

/// Longest packet unpacked: 120 ms. Units: samples. Source: RFC 6716, section 2.1.4.
const LONGEST: usize = 5_760;
/// Where the head says how many samples to leave out. Source: RFC 7845, section 5.1.
const LEAD: std::ops::Range<usize> = 10..12;

/// A voice note being read.
pub struct Spoken {
    packets: PacketReader<Cursor<Vec<u8>>>,
    decoder: Decoder,
    samples: Vec<f32>,
    at: usize,
    /// Samples still to be left out at the beginning.
    lead: usize,
}

impl Spoken {
    /// Opens a file; nothing where it is no voice note of ours.
    pub fn new(sound: Vec<u8>) -> Option<Self> {
        let mut packets = PacketReader::new(Cursor::new(sound));
        let head = packets.read_packet().ok()??.data;
        if !head.starts_with(b"OpusHead") {
            return None;
        }
        let lead = head.get(LEAD)?.try_into().ok()?;
        let _remarks = packets.read_packet().ok()??;
        Some(Self {
            packets,
            decoder: Decoder::new(RATE.get(), Channels::Mono).ok()?,
            samples: Vec::new(),
            at: 0,
            lead: u16::from_le_bytes(lead).into(),
        })
    }

    /// Unpacks the next packet; nothing at the end, or where the rest cannot be read.
    fn unpack(&mut self) -> Option<()> {
        let packet = self.packets.read_packet().ok()??;
        self.samples.resize(LONGEST, 0.0);
        let unpacked = self
            .decoder
            .decode_float(&packet.data, &mut self.samples, false);
        self.samples.truncate(unpacked.ok()?);
        self.at = self.lead.min(self.samples.len());
        self.lead -= self.at;
        Some(())
    }
}

impl Iterator for Spoken {
    type Item = Sample;

    fn next(&mut self) -> Option<Sample> {
        while self.at >= self.samples.len() {
            self.unpack()?;
        }
        self.at += 1;
        self.samples.get(self.at - 1).copied()
    }
}

impl Source for Spoken {
    fn current_span_len(&self) -> Option<usize> {
        None
    }

    fn channels(&self) -> ChannelCount {
        CHANNELS
    }

    fn sample_rate(&self) -> SampleRate {
        RATE
    }

    fn total_duration(&self) -> Option<Duration> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_voice_note_is_not_played() {
        for bad in [&b""[..], b"OggS", &[0; 4096], b"RIFF WAVE"] {
            assert!(Spoken::new(bad.to_vec()).is_none());
        }
    }
}
