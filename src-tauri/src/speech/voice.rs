//! One thread holds the connection to the voice and gives it one sentence at a time.
//!
//! A connection is never closed: its library calls back from a thread of its own, and would end
//! the program if it called into a voice that is gone. One that fell silent is left alone, and the
//! next press opens another.

use std::{
    mem,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
        mpsc::{Receiver, Sender, channel},
    },
    thread,
    time::{Duration, Instant},
};

use towpath_core::{
    wire::{ErrorCode, SpeechPace},
    workbook::speech::{Speaking, Speech, Stand},
};
use tts::{Tts, UtteranceId};

/// How long a voice may take to wake up. Units: seconds. Source: Speech Dispatcher with eSpeak NG
/// began after 2.4 s, a debug build on two busy cores, 2026-11-29.
const WAKING: Duration = Duration::from_secs(10);
/// How long a sentence may last: this, and so much for each of its letters.
///
/// Source: the slowest pace says about eight letters a second.
const A_SENTENCE: (Duration, Duration) = (Duration::from_secs(10), Duration::from_millis(250));
/// How long silence is waited for, so that the voice is quiet when the program covers or ends.
const HUSHING: Duration = Duration::from_millis(300);
/// A step of pace: shares of what the voice can do slower, and quicker.
const STEPS: (f32, f32) = (0.3, 0.2);

/// What stands in [`Progress::at`] once all is said, or nobody answers.
const OVER: usize = usize::MAX;
const LOST: usize = usize::MAX - 1;

/// The voice of this computer.
#[derive(Default)]
pub struct LocalSpeech {
    /// The thread that holds the voice, and the last that it was given.
    held: Mutex<Option<(Sender<Heard>, Arc<Progress>)>>,
}

/// What the thread hears: from the desk, and from the voice.
enum Heard {
    Say(Job),
    /// With where to say that it is silent.
    Hush(Arc<Progress>, Sender<()>),
    Ended(UtteranceId),
}

struct Job {
    sentences: Vec<String>,
    pace: SpeechPace,
    progress: Arc<Progress>,
}

/// How far a job is.
struct Progress {
    at: AtomicUsize,
    taken: AtomicBool,
    given: Instant,
}

impl Progress {
    fn is_lost(&self) -> bool {
        let waited = !self.taken.load(Ordering::Relaxed) && self.given.elapsed() > WAKING;
        waited || self.at.load(Ordering::Relaxed) == LOST
    }
}

impl Speech for LocalSpeech {
    fn say(
        &self,
        sentences: Vec<String>,
        pace: SpeechPace,
    ) -> Result<Box<dyn Speaking>, ErrorCode> {
        let progress = Arc::new(Progress {
            at: AtomicUsize::new(0),
            taken: AtomicBool::new(false),
            given: Instant::now(),
        });
        let mut job = Heard::Say(Job {
            sentences,
            pace,
            progress: progress.clone(),
        });
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((inbox, last)) = held.take().filter(|(_, last)| !last.is_lost()) {
            match inbox.send(job) {
                Ok(()) => {
                    *held = Some((inbox.clone(), progress.clone()));
                    return Ok(Box::new(Said { inbox, progress }));
                }
                Err(returned) => job = returned.0,
            }
            drop(last);
        }
        let (inbox, heard) = channel();
        let from_voice = inbox.clone();
        thread::spawn(move || hold(&heard, from_voice));
        inbox.send(job).map_err(|_| ErrorCode::NoVoice)?;
        *held = Some((inbox.clone(), progress.clone()));
        Ok(Box::new(Said { inbox, progress }))
    }
}

/// Sentences that are being said.
struct Said {
    inbox: Sender<Heard>,
    progress: Arc<Progress>,
}

impl Speaking for Said {
    fn stand(&self) -> Stand {
        match self.progress.at.load(Ordering::Relaxed) {
            _ if self.progress.is_lost() => Stand::Lost,
            OVER => Stand::Over,
            at => Stand::At(at),
        }
    }
}

impl Drop for Said {
    fn drop(&mut self) {
        let (silent, is_silent) = channel();
        let hush = Heard::Hush(self.progress.clone(), silent);
        if self.inbox.send(hush).is_ok() {
            let _ = is_silent.recv_timeout(HUSHING);
        }
    }
}

/// What is being said now.
struct Now {
    job: Job,
    at: usize,
    id: Option<UtteranceId>,
    until: Instant,
}

/// Opens the voice and speaks as it is told, until nobody can tell it any more or it falls silent.
fn hold(heard: &Receiver<Heard>, from_voice: Sender<Heard>) {
    let mut waiting: Option<Job> = None;
    let voice = open(from_voice);
    let Some((mut voice, usual)) = voice else {
        // Whoever waits hears that there is none.
        while let Ok(Heard::Say(job)) = heard.try_recv() {
            job.progress.at.store(LOST, Ordering::Relaxed);
        }
        return;
    };
    let mut now: Option<Now> = None;
    loop {
        if let Some(job) = waiting.take() {
            job.progress.taken.store(true, Ordering::Relaxed);
            set_pace(&mut voice, usual, job.pace);
            now = speak(&mut voice, job, 0);
        }
        let next = match &now {
            None => heard.recv().ok(),
            Some(now) => {
                let left = now.until.saturating_duration_since(Instant::now());
                heard.recv_timeout(left).ok()
            }
        };
        match (next, now.take()) {
            (Some(Heard::Say(job)), _) => waiting = Some(job),
            (Some(Heard::Hush(progress, silent)), was) => {
                let is_it = |was: &Now| Arc::ptr_eq(&was.job.progress, &progress);
                match was {
                    Some(was) if is_it(&was) => {
                        let _ = voice.stop();
                    }
                    other => now = other,
                }
                let _ = silent.send(());
            }
            (Some(Heard::Ended(id)), Some(was)) if was.id == Some(id) => {
                now = speak(&mut voice, was.job, was.at + 1);
            }
            (Some(Heard::Ended(_)), was) => now = was,
            (None, was) => {
                if let Some(was) = was {
                    was.job.progress.at.store(LOST, Ordering::Relaxed);
                }
                mem::forget(voice);
                return;
            }
        }
    }
}

/// Says one sentence of a job; nothing is left of it once all are said.
fn speak(voice: &mut Tts, job: Job, at: usize) -> Option<Now> {
    let Some(sentence) = job.sentences.get(at) else {
        job.progress.at.store(OVER, Ordering::Relaxed);
        return None;
    };
    // The library hands it on as C does, where this ends a text.
    let sentence = sentence.replace('\0', "");
    job.progress.at.store(at, Ordering::Relaxed);
    let letters = u32::try_from(sentence.len()).unwrap_or(u32::MAX);
    let until = Instant::now() + A_SENTENCE.0 + A_SENTENCE.1.saturating_mul(letters);
    match voice.speak(sentence, false) {
        Ok(id) => Some(Now { job, at, id, until }),
        Err(_) => {
            job.progress.at.store(LOST, Ordering::Relaxed);
            None
        }
    }
}

/// Opens the voice and has it say when a sentence is over; also gives its usual rate.
fn open(from_voice: Sender<Heard>) -> Option<(Tts, f32)> {
    let voice = Tts::default().ok()?;
    let ended = {
        let from_voice = from_voice.clone();
        move |id| drop(from_voice.send(Heard::Ended(id)))
    };
    let stopped = move |id| drop(from_voice.send(Heard::Ended(id)));
    let usual = voice.get_rate().unwrap_or_else(|_| voice.normal_rate());
    let can_speak = voice.voices().is_ok_and(|voices| !voices.is_empty())
        && voice.on_utterance_end(Some(Box::new(ended))).is_ok()
        && voice.on_utterance_stop(Some(Box::new(stopped))).is_ok();
    if !can_speak {
        mem::forget(voice);
        return None;
    }
    Some((voice, usual))
}

/// Sets how fast it speaks; "as usual" is what the computer's own settings say.
fn set_pace(voice: &mut Tts, usual: f32, pace: SpeechPace) {
    let rate = rate((voice.min_rate(), usual, voice.max_rate()), pace);
    // A voice that has one pace only reads on at that.
    let _ = voice.set_rate(rate);
}

/// The rate of a pace, between the least and the most that a voice can do.
fn rate((least, usual, most): (f32, f32, f32), pace: SpeechPace) -> f32 {
    let (slower, quicker) = (usual - least, most - usual);
    match pace {
        SpeechPace::Slowest => usual - 2.0 * STEPS.0 * slower,
        SpeechPace::Slower => usual - STEPS.0 * slower,
        SpeechPace::Usual => usual,
        SpeechPace::Quicker => usual + STEPS.1 * quicker,
        SpeechPace::Quickest => usual + 2.0 * STEPS.1 * quicker,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_of_pace_is_quicker_and_within_what_the_voice_can_do() {
        use SpeechPace::{Quicker, Quickest, Slower, Slowest, Usual};
        for usual in [-80.0, 0.0, 60.0] {
            let rates = [Slowest, Slower, Usual, Quicker, Quickest]
                .map(|pace| rate((-100.0, usual, 100.0), pace));
            assert!(rates.is_sorted_by(|one, next| one < next), "{rates:?}");
            assert!(rates[0] >= -100.0 && rates[4] <= 100.0, "{rates:?}");
            assert_eq!(rates[2], usual);
        }
    }
}
