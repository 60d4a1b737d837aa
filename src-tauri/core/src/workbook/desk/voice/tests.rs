use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use chrono::{DateTime, FixedOffset};

use super::super::tests::{PASSPHRASE, looked_for, typed};
use super::*;
use crate::wire::{Period, Private, Settings};
use crate::workbook::sound::Sound;
use crate::workbook::{Costing, Edges, Places};

/// A microphone that hears what it is told, and a loudspeaker that plays until it is told.
#[derive(Default)]
struct Ears {
    /// Pieces to hear next.
    said: Vec<Heard>,
    listening: bool,
    playing: bool,
    played: Vec<u8>,
    missing: bool,
    chosen: Option<PathBuf>,
}

#[derive(Clone, Default)]
struct Room(Arc<Mutex<Ears>>);

impl Edges for Room {
    fn now(&self) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2026-11-22T07:40:00+00:00").unwrap()
    }

    fn take_chosen_path(&self) -> Option<PathBuf> {
        self.0.lock().unwrap().chosen.take()
    }

    fn sound(&self) -> &dyn Sound {
        self
    }
}

impl Sound for Room {
    fn listen(&self, _: u32) -> Result<Box<dyn Listening>, ErrorCode> {
        let mut ears = self.0.lock().unwrap();
        if ears.missing {
            return Err(ErrorCode::NoMicrophone);
        }
        ears.listening = true;
        Ok(Box::new(Open(self.clone())))
    }

    fn play(&self, sound: Vec<u8>) -> Result<Box<dyn Playing>, ErrorCode> {
        let mut ears = self.0.lock().unwrap();
        (ears.playing, ears.played) = (true, sound);
        Ok(Box::new(Playback(self.clone())))
    }
}

struct Open(Room);

impl Listening for Open {
    fn take(&mut self) -> Heard {
        let mut ears = self.0.0.lock().unwrap();
        match ears.said.is_empty() {
            true => Heard::default(),
            false => ears.said.remove(0),
        }
    }

    fn stop(&mut self) -> Heard {
        let mut rest = Heard::default();
        while !self.0.0.lock().unwrap().said.is_empty() {
            let next = self.take();
            rest.sound.extend(next.sound);
            rest.milliseconds += next.milliseconds;
        }
        rest
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.0.lock().unwrap().listening = false;
    }
}

struct Playback(Room);

impl Playing for Playback {
    fn is_over(&self) -> bool {
        !self.0.0.lock().unwrap().playing
    }
}

impl Drop for Playback {
    fn drop(&mut self) {
        self.0.0.lock().unwrap().playing = false;
    }
}

struct Scene {
    folder: tempfile::TempDir,
    room: Room,
    desk: Desk,
}

impl Scene {
    /// An open workbook in which the microphone was said yes to.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let places = Places {
            workbook: folder.path().join("workbook"),
            settings: folder.path().join("settings.json"),
        };
        let room = Room::default();
        let mut desk = Desk::new(places, Arc::new(room.clone()), Costing::Test);
        desk.workbook_create(typed(PASSPHRASE)).unwrap();
        desk.recovery_done(Nothing {}).unwrap();
        desk.voice_allow(VoiceAllowed { allowed: true }).unwrap();
        Self { folder, room, desk }
    }

    fn ears<T>(&self, look: impl FnOnce(&mut Ears) -> T) -> T {
        look(&mut self.room.0.lock().unwrap())
    }

    fn says(&self, sound: &str, milliseconds: u32, over: bool) {
        let sound = sound.as_bytes().to_vec();
        self.ears(|ears| {
            ears.said.push(Heard {
                sound,
                milliseconds,
                over,
            })
        });
    }

    /// Begins a recording on a page that is not in the workbook yet.
    fn record(&mut self) -> String {
        let started = self.desk.diary_start(Nothing {}).unwrap();
        let (entry, at) = (started.id.clone(), started.at);
        let now = self.desk.voice_record(VoiceTo { entry, at }).unwrap();
        assert!(now.recording.is_some() && self.ears(|ears| ears.listening));
        started.id
    }

    fn notes(&mut self, entry: &str) -> Vec<crate::wire::VoiceNote> {
        let id = entry.to_owned();
        self.desk.voice_list(EntryAsked { id }).unwrap().notes
    }

    fn open_again(&mut self) {
        self.desk.workbook_open(typed(PASSPHRASE)).unwrap();
    }
}

fn asked(id: &str) -> VoiceAsked {
    VoiceAsked { id: id.to_owned() }
}

#[test]
fn a_note_is_kept_while_it_is_said_and_is_there_after_it_was_stopped() {
    let mut scene = Scene::new();
    let entry = scene.record();
    scene.says("first ", 1000, false);
    scene.desk.voice_keep();
    assert_eq!(scene.notes(&entry)[0].seconds, 1, "kept before it is over");
    scene.says("second", 1500, false);
    let looked = scene.desk.voice_look(Nothing {}).unwrap();
    let recording = looked.recording.unwrap();
    assert_eq!((recording.seconds, recording.left), (2, 597));
    scene.says(" rest", 300, false);
    let stopped = scene.desk.voice_stop(Nothing {}).unwrap();
    assert!(stopped.recording.is_none() && stopped.ended.is_none());
    assert!(!scene.ears(|ears| ears.listening));
    let notes = scene.notes(&entry);
    assert_eq!((notes.len(), notes[0].seconds), (1, 2));

    let playing = scene.desk.voice_play(asked(&notes[0].id)).unwrap().playing;
    assert_eq!(playing.as_deref(), Some(&*notes[0].id));
    assert_eq!(scene.ears(|ears| ears.played.clone()), b"first second rest");
    scene.ears(|ears| ears.playing = false);
    let over = scene.desk.voice_look(Nothing {}).unwrap();
    assert!(over.playing.is_none());
}

#[test]
fn the_lock_closes_the_microphone_and_keeps_what_was_said() {
    let mut scene = Scene::new();
    let entry = scene.record();
    scene.says("said before ", 1000, false);
    scene.desk.voice_keep();
    scene.says("the lock", 800, false);
    scene.desk.workbook_lock(Nothing {}).unwrap();
    assert!(!scene.ears(|ears| ears.listening));
    assert_eq!(
        scene.desk.voice_look(Nothing {}).unwrap_err().code,
        ErrorCode::Locked
    );
    scene.open_again();
    let notes = scene.notes(&entry);
    assert_eq!((notes.len(), notes[0].seconds), (1, 1));
    scene.desk.voice_play(asked(&notes[0].id)).unwrap();
    assert_eq!(
        scene.ears(|ears| ears.played.clone()),
        b"said before the lock"
    );
    scene.desk.workbook_lock(Nothing {}).unwrap();
    assert!(!scene.ears(|ears| ears.playing), "the lock is silent");
}

#[test]
fn nothing_listens_before_a_yes_nor_after_a_no() {
    let mut scene = Scene::new();
    scene.record();
    scene.says("until the no", 1000, false);
    scene
        .desk
        .voice_allow(VoiceAllowed { allowed: false })
        .unwrap();
    assert!(!scene.ears(|ears| ears.listening));
    let started = scene.desk.diary_start(Nothing {}).unwrap();
    let to = VoiceTo {
        entry: started.id,
        at: started.at,
    };
    let refused = scene.desk.voice_record(to).unwrap_err();
    assert_eq!(refused.code, ErrorCode::MicrophoneOff);
    assert!(!scene.ears(|ears| ears.listening));
}

#[test]
fn a_recording_that_ends_by_itself_says_why_once() {
    for (milliseconds, full) in [(voice::LONGEST_MS, true), (2000, false)] {
        let mut scene = Scene::new();
        let entry = scene.record();
        scene.says("all there is", milliseconds, true);
        let looked = scene.desk.voice_look(Nothing {}).unwrap();
        assert!(looked.recording.is_none());
        assert_eq!(matches!(looked.ended, Some(VoiceEnd::Full)), full);
        assert_eq!(matches!(looked.ended, Some(VoiceEnd::Lost)), !full);
        let again = scene.desk.voice_look(Nothing {}).unwrap();
        assert!(again.ended.is_none());
        assert_eq!(scene.notes(&entry).len(), 1);
    }
}

#[test]
fn nothing_said_leaves_no_note_and_no_page() {
    let mut scene = Scene::new();
    let entry = scene.record();
    scene.says("the head of a file", 0, false);
    scene.desk.voice_stop(Nothing {}).unwrap();
    assert!(scene.notes(&entry).is_empty());
    let gone = scene.desk.diary_get(EntryAsked { id: entry }).unwrap_err();
    assert_eq!(gone.code, ErrorCode::EntryGone);
}

#[test]
fn what_could_not_be_kept_ends_the_recording_and_says_so() {
    let mut scene = Scene::new();
    let entry = scene.record();
    scene.says("x", 1000, false);
    scene.desk.voice_keep();
    let huge = "x".repeat(voice::LARGEST as usize);
    scene.says(&huge, 1000, false);
    let looked = scene.desk.voice_look(Nothing {}).unwrap();
    assert!(matches!(looked.ended, Some(VoiceEnd::Refused(_))));
    assert!(!scene.ears(|ears| ears.listening));
    assert_eq!(scene.notes(&entry).len(), 1, "what was kept stays");
}

#[test]
fn without_a_microphone_it_says_so_and_nothing_changes() {
    let mut scene = Scene::new();
    scene.ears(|ears| ears.missing = true);
    let started = scene.desk.diary_start(Nothing {}).unwrap();
    let to = VoiceTo {
        entry: started.id,
        at: started.at,
    };
    let refused = scene.desk.voice_record(to).unwrap_err();
    assert_eq!(refused.code, ErrorCode::NoMicrophone);
    assert!(
        scene
            .desk
            .voice_look(Nothing {})
            .unwrap()
            .recording
            .is_none()
    );
}

#[test]
fn sound_off_plays_nothing() {
    let mut scene = Scene::new();
    let entry = scene.record();
    scene.says("hush", 1000, false);
    scene.desk.voice_stop(Nothing {}).unwrap();
    let id = scene.notes(&entry)[0].id.clone();
    let settings = scene.desk.desk_look(Nothing {}).unwrap().settings;
    let quiet = Settings {
        sound: false,
        ..settings
    };
    scene.desk.settings_save(quiet).unwrap();
    let refused = scene.desk.voice_play(asked(&id)).unwrap_err();
    assert_eq!(refused.code, ErrorCode::SoundOff);
    assert!(!scene.ears(|ears| ears.playing));
}

#[test]
fn a_note_is_a_choice_to_share_and_a_file_only_where_the_person_chose() {
    let mut scene = Scene::new();
    let entry = scene.record();
    scene.says("OggS", 1000, false);
    scene.desk.voice_stop(Nothing {}).unwrap();
    let day = "2026-11-22".to_owned();
    let period = Period {
        from: day.clone(),
        to: day,
    };
    let choices = scene.desk.share_choices(period).unwrap();
    let offered: Vec<_> = choices.voice_notes.iter().map(|one| &one.entry).collect();
    assert_eq!((offered, choices.entries.len()), (vec![&entry], 1));

    let id = choices.voice_notes[0].id.clone();
    assert_eq!(scene.desk.voice_save(asked(&id)).unwrap().path, None);
    let path = scene.folder.path().join("sound.ogg");
    scene.ears(|ears| ears.chosen = Some(path.clone()));
    scene.desk.voice_save(asked(&id)).unwrap();
    assert_eq!(std::fs::read(path).unwrap(), b"OggS");
}

#[test]
fn no_file_of_the_workbook_holds_the_sound_in_plain() {
    let mut scene = Scene::new();
    let planted = "kingfisher over the weir ".repeat(400);
    scene.record();
    for _ in 0..3 {
        scene.says(&planted, 1000, false);
        scene.desk.voice_keep();
        for file in std::fs::read_dir(scene.folder.path().join("workbook")).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            let wanted = &planted.as_bytes()[..24];
            assert!(!bytes.windows(wanted.len()).any(|part| part == wanted));
        }
    }
}

#[test]
fn words_and_removal_go_by_the_id_of_the_note() {
    let mut scene = Scene::new();
    let entry = scene.record();
    scene.says("OggS", 1000, false);
    scene.desk.voice_stop(Nothing {}).unwrap();
    let id = scene.notes(&entry)[0].id.clone();
    let words = Private::from("About the walk");
    scene
        .desk
        .voice_describe(VoiceWords {
            id: id.clone(),
            words,
        })
        .unwrap();
    assert_eq!(scene.notes(&entry)[0].words.as_str(), "About the walk");
    let mut found = |words: &str| {
        let page = scene.desk.diary_search(looked_for(words)).unwrap();
        page.voice_notes
            .into_iter()
            .map(|one| one.note.entry)
            .collect::<Vec<_>>()
    };
    assert_eq!(found("wal ABOUT"), std::slice::from_ref(&entry));
    assert!(found("bridge").is_empty());
    scene.desk.voice_play(asked(&id)).unwrap();
    scene.desk.voice_remove(asked(&id)).unwrap();
    assert!(!scene.ears(|ears| ears.playing), "what is gone is silent");
    assert!(scene.notes(&entry).is_empty());
    scene.desk.voice_bring_back(asked(&id)).unwrap();
    assert_eq!(scene.notes(&entry).len(), 1);
}
