use std::sync::{Arc, Mutex};

use chrono::{DateTime, FixedOffset};

use super::super::tests::{PASSPHRASE, typed};
use super::*;
use crate::wire::{SpeechPace, SpeechText};
use crate::workbook::speech::Speech;
use crate::workbook::{Costing, Edges, Places};
use std::path::PathBuf;

/// A voice that says what it is told to have said.
#[derive(Default)]
struct Mouth {
    given: Vec<String>,
    pace: Option<SpeechPace>,
    stand: Option<Stand>,
    speaking: bool,
    missing: bool,
}

#[derive(Clone, Default)]
struct Room(Arc<Mutex<Mouth>>);

impl Edges for Room {
    fn now(&self) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2026-11-22T07:40:00+00:00").unwrap()
    }

    fn take_chosen_path(&self) -> Option<PathBuf> {
        None
    }

    fn speech(&self) -> &dyn Speech {
        self
    }
}

impl Speech for Room {
    fn say(&self, given: Vec<String>, pace: SpeechPace) -> Result<Box<dyn Speaking>, ErrorCode> {
        let mut mouth = self.0.lock().unwrap();
        if mouth.missing {
            return Err(ErrorCode::NoVoice);
        }
        (mouth.given, mouth.pace, mouth.speaking) = (given, Some(pace), true);
        mouth.stand = Some(Stand::At(0));
        Ok(Box::new(Breath(self.clone())))
    }
}

struct Breath(Room);

impl Speaking for Breath {
    fn stand(&self) -> Stand {
        self.0.0.lock().unwrap().stand.unwrap()
    }
}

impl Drop for Breath {
    fn drop(&mut self) {
        self.0.0.lock().unwrap().speaking = false;
    }
}

fn open() -> (tempfile::TempDir, Room, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::default();
    let places = Places {
        workbook: folder.path().join("workbook"),
        settings: folder.path().join("settings.json"),
    };
    let mut desk = Desk::new(places, Arc::new(room.clone()), Costing::Test);
    desk.workbook_create(typed(PASSPHRASE)).unwrap();
    desk.recovery_done(Nothing {}).unwrap();
    (folder, room, desk)
}

fn spot(line: u32, sentence: u32) -> SpeechSpot {
    SpeechSpot { line, sentence }
}

fn pain(from: SpeechSpot) -> SpeechStart {
    let article = "pain".to_owned();
    let text = SpeechText::Article {
        article,
        plain: false,
    };
    SpeechStart { text, from }
}

#[test]
fn an_article_is_read_sentence_by_sentence_what_is_safe_first() {
    let (_folder, room, mut desk) = open();
    let begun = desk.speech_start(pain(spot(0, 0))).unwrap();
    assert_eq!(begun.now.at, Some(spot(0, 0)));
    let all: Vec<String> = begun.lines.concat();
    assert_eq!(room.0.lock().unwrap().given, all);
    assert!(begun.lines[0].concat().contains("999"), "safety leads");
    let page = desk.article_get(crate::wire::ArticleAsked {
        article: "pain".to_owned(),
    });
    let safe = page.unwrap().safety.len();
    assert_eq!(begun.lines[safe][0], "Pain is an alarm.");
    let first = begun.lines[0].len();
    room.0.lock().unwrap().stand = Some(Stand::At(first));
    assert_eq!(desk.speech_look(Nothing {}).unwrap().at, Some(spot(1, 0)));
    room.0.lock().unwrap().stand = Some(Stand::Over);
    assert_eq!(desk.speech_look(Nothing {}).unwrap().at, None);
    assert!(!room.0.lock().unwrap().speaking, "it is let go at its end");
}

#[test]
fn reading_goes_on_from_any_sentence_at_the_pace_of_the_settings() {
    let (_folder, room, mut desk) = open();
    let mut settings = desk.desk_look(Nothing {}).unwrap().settings;
    settings.speech_pace = SpeechPace::Slower;
    desk.settings_save(settings).unwrap();
    let lines = desk.speech_start(pain(spot(0, 0))).unwrap().lines;
    let long = lines.iter().rposition(|line| line.len() > 2).unwrap();
    let from = spot(u32::try_from(long).unwrap(), 1);
    let begun = desk.speech_start(pain(from)).unwrap();
    assert_eq!(begun.now.at, Some(from));
    let mouth = room.0.lock().unwrap();
    assert_eq!(mouth.given[0], lines[long][1]);
    assert_eq!(mouth.pace, Some(SpeechPace::Slower));
    drop(mouth);
    // A place behind the end has nothing to say.
    let begun = desk.speech_start(pain(spot(900, 0))).unwrap();
    assert_eq!(begun.now.at, None);
    assert!(!room.0.lock().unwrap().speaking);
}

#[test]
fn stop_and_lock_make_the_voice_silent() {
    let (_folder, room, mut desk) = open();
    desk.speech_start(pain(spot(0, 0))).unwrap();
    assert_eq!(desk.speech_stop(Nothing {}).unwrap().at, None);
    assert!(!room.0.lock().unwrap().speaking);
    desk.speech_start(pain(spot(0, 0))).unwrap();
    assert!(room.0.lock().unwrap().speaking);
    desk.workbook_lock(Nothing {}).unwrap();
    assert!(!room.0.lock().unwrap().speaking);
    let refused = desk.speech_start(pain(spot(0, 0))).unwrap_err();
    assert_eq!(refused.code, ErrorCode::Locked);
}

#[test]
fn what_cannot_be_read_aloud_is_said_and_nothing_sounds() {
    let (_folder, room, mut desk) = open();
    let mut settings = desk.desk_look(Nothing {}).unwrap().settings;
    settings.sound = false;
    desk.settings_save(settings.clone()).unwrap();
    let refused = desk.speech_start(pain(spot(0, 0))).unwrap_err();
    assert_eq!(refused.code, ErrorCode::SoundOff);
    settings.sound = true;
    desk.settings_save(settings).unwrap();
    room.0.lock().unwrap().missing = true;
    let refused = desk.speech_start(pain(spot(0, 0))).unwrap_err();
    assert_eq!(refused.code, ErrorCode::NoVoice);
    room.0.lock().unwrap().missing = false;
    desk.speech_start(pain(spot(0, 0))).unwrap();
    room.0.lock().unwrap().stand = Some(Stand::Lost);
    let refused = desk.speech_look(Nothing {}).unwrap_err();
    assert_eq!(refused.code, ErrorCode::NoVoice);
    assert_eq!(desk.speech_look(Nothing {}).unwrap().at, None);
    for text in [
        SpeechText::Article {
            article: "knitting".to_owned(),
            plain: true,
        },
        SpeechText::BeforeSheet {
            sheet: "knitting".to_owned(),
        },
    ] {
        let from = spot(0, 0);
        assert!(desk.speech_start(SpeechStart { text, from }).is_err());
    }
}

#[test]
fn what_stands_before_a_sheet_is_read_as_the_page_shows_it() {
    let (_folder, _room, mut desk) = open();
    let sheet = "steps-towards".to_owned();
    let about = desk.sheet_look(crate::wire::SheetNamed {
        sheet: sheet.clone(),
    });
    let about = about.unwrap();
    let text = SpeechText::BeforeSheet { sheet };
    let from = spot(0, 0);
    let begun = desk.speech_start(SpeechStart { text, from }).unwrap();
    let read: Vec<String> = begun.lines.iter().map(|line| line.join(" ")).collect();
    let shown = about.safety.into_iter().chain(about.stirs_up);
    let shown: Vec<String> = shown.chain(about.read_first).collect();
    let tidy = |line: &String| line.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(read, shown.iter().map(tidy).collect::<Vec<_>>());
}
