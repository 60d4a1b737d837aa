use rusqlite::Connection;
use towpath_content::sheets::pack::Size;
use towpath_content::sheets::sheets;

use super::{csv, json, markdown, read_in};
use crate::id::{ContactId, EntryId, HomeworkId, SayingId, SessionId, WrittenId};
use crate::refused::Refused;
use crate::rooms::bin;
use crate::rooms::contacts::{self, Typed};
use crate::rooms::diary::{self, Entry};
use crate::rooms::homework::kinds::{Ending, InTheWay};
use crate::rooms::homework::{self, Homework};
use crate::rooms::ratings::{
    self,
    own::{self, Ruler},
};
use crate::rooms::sessions::programme::{self, Length, Module, ModuleState, Programme, Way};
use crate::rooms::sessions::{self, Outcome, Session, saying};
use crate::rooms::sheets::value::Value;
use crate::rooms::sheets::{self as room, Written};
use crate::share::chosen::Chosen;
use crate::store::article_mark::{self, Mark};
use crate::store::{self, entry_rating::Rated, saying::Saying};
use crate::when::{Day, Moment, read_clock};
use crate::wire::{ErrorCode, Private};

fn database() -> Connection {
    let database = Connection::open_in_memory().unwrap();
    store::migrations::take(&database).unwrap();
    database
}

fn check(database: &Connection, bytes: &[u8]) -> Result<read_in::Checked, Refused> {
    read_in::check(database, bytes, &|| false)
}

fn now() -> Moment {
    Moment::read("2026-11-22T07:40:00+00:00").unwrap()
}

/// A worksheet with an answer of every shape that its edition may hold.
fn sheet_of(sheet: &str, edition: u16) -> Written {
    let of = sheets().find("worry-tree").unwrap();
    let mut written = room::blank(WrittenId::random().unwrap(), of, Size::Full, now());
    let row = room::value::Row::from([(
        "what".to_owned(),
        room::value::Cell::Text(Private::from("The letter 🙂")),
    )]);
    for (question, value) in [
        ("worry", Value::Text(Private::from("What if…\n=2+2"))),
        ("how-strong", Value::Number(8)),
        ("can-act", Value::RatherNotSay),
        ("parked", Value::Rows(vec![row])),
    ] {
        room::answer(of, &mut written, question, value)
            .unwrap()
            .unwrap();
    }
    (written.sheet, written.edition) = (sheet.to_owned(), edition);
    (written.parked, written.finished) = (edition == 7, (edition == 1).then(now));
    written
}

fn written() -> Connection {
    let database = database();
    let own = ratings::named(&database, "Back ache").unwrap();
    ratings::keep(&database, std::slice::from_ref(&own)).unwrap();
    for (number, text) in ["# head", "=1+1", "🙂 مرحبا\n\"q\",;"].iter().enumerate() {
        let at = Moment::read(&format!("2026-11-0{}T14:30:00+01:00", number + 1)).unwrap();
        let mut entry = Entry::blank(EntryId::random().unwrap(), at);
        entry.text = Private::from(*text);
        entry.mood = Some(3);
        entry.ratings = vec![Rated {
            rating: own.clone(),
            value: 10,
        }];
        entry.tags = vec!["walk".to_owned()];
        entry.handled = number == 1;
        diary::put(&database, &entry, now()).unwrap();
    }
    diary::mark_hard_day(&database, Day::read("2026-11-02").unwrap(), true).unwrap();
    let ruler = Ruler {
        name: "Knees".to_owned(),
        low: "stiff".to_owned(),
        high: "loose".to_owned(),
        higher_is_better: Some(true),
    };
    let away = own::add(&database, &ruler).unwrap();
    own::hide(&database, &away, true).unwrap();
    for name in ["Jo", "Sam 🙂"] {
        let typed = Typed {
            name: name.into(),
            reach: "Two doors down".into(),
            note: Private::default(),
        };
        contacts::keep(&database, ContactId::random().unwrap(), None, typed).unwrap();
    }
    for (sheet, edition) in [("worry-tree", 1), ("of-a-later-program", 7)] {
        room::put(
            &database,
            sheets().find(sheet),
            &sheet_of(sheet, edition),
            now(),
        )
        .unwrap();
    }
    sessions_of(&database);
    for (article, read, kept) in [("of-a-later-program", true, true), ("sleep", false, true)] {
        let mark = Mark {
            article: article.to_owned(),
            read,
            kept,
            at: now(),
        };
        article_mark::put(&database, &mark).unwrap();
    }
    database
}

/// A programme with every part, sessions of both ends, and something that waits to be said.
fn sessions_of(database: &Connection) {
    let module = |state| Module {
        name: Private::from("Sleep 🙂"),
        state,
    };
    let shape = Programme {
        length: Length::About(6),
        way: Some(Way::Both),
        with_name: Private::from("Bea"),
        in_work: Some(3),
        on_break: true,
        modules: vec![module(ModuleState::UnderWay), module(ModuleState::Hidden)],
    };
    programme::keep(database, shape).unwrap();
    let say = |words: &str, day: &str| {
        let said = Saying {
            id: SayingId::random().unwrap(),
            day: Day::read(day).unwrap(),
            words: Private::from(words),
        };
        saying::keep(database, said).unwrap();
    };
    say("I lie awake.", "2026-11-01");
    for (day, outcome) in [
        (Some("2026-11-05"), Some(Outcome::Went)),
        (Some("2026-12-03"), None),
        (None, Some(Outcome::CouldNotGo)),
    ] {
        let mut session = Session {
            day: day.map(|day| Day::read(day).unwrap()),
            outcome,
            ..Session::blank(SessionId::random().unwrap())
        };
        session.time = day.map(|_| read_clock("14:05").unwrap());
        session.notes.agreed = Private::from("=1+2\nWalk");
        sessions::keep(database, session, now()).unwrap();
    }
    say("When can I drive?", "2026-11-20");
    let mut one = Homework::blank(HomeworkId::random().unwrap(), now().day(), "=1 walk".into());
    homework::keep(database, one.clone(), now()).unwrap();
    one.id = HomeworkId::random().unwrap();
    one.outcome = Some((homework::kinds::Outcome::Changed, now().day()));
    one.told.in_the_way = vec![InTheWay::TooBig, InTheWay::Pain];
    one.plan.if_words = "It rains 🙂".into();
    one.ending = Some(Ending::LetGo);
    homework::keep(database, one, now()).unwrap();
}

#[test]
fn out_and_in_again_gives_the_same_bytes() {
    let written = written();
    let out = json::write(&written, Chosen::all(), now()).unwrap();
    let other = database();
    let checked = check(&other, &out).unwrap();
    assert_eq!((checked.counts.added, checked.counts.ratings), (3, 2));
    assert_eq!((checked.counts.people, checked.counts.sheets), (2, 2));
    assert_eq!(checked.counts.articles, 2);
    assert_eq!((checked.counts.sessions, checked.counts.homework), (3, 2));
    read_in::keep(&other, &checked, now()).unwrap();
    assert_eq!(json::write(&other, Chosen::all(), now()).unwrap(), out);
    let again = check(&other, &out).unwrap();
    assert_eq!((again.counts.added, again.counts.same), (0, 3));
    assert!(!read_in::adds_anything(&again));
}

#[test]
fn what_is_in_the_bin_stays_out_of_a_file_and_a_file_brings_it_back() {
    let written = written();
    let out = json::write(&written, Chosen::all(), now()).unwrap();
    let day = Day::read("2026-11-02").unwrap();
    let id = diary::list::between(&written, day, day).unwrap()[0].id;
    bin::put(&written, id, now()).unwrap();
    let without = json::write(&written, Chosen::all(), now()).unwrap();
    let without = String::from_utf8(without).unwrap();
    assert!(!without.contains("=1+1") && !without.contains("\"2026-11-02\""));
    let checked = check(&written, &out).unwrap();
    assert_eq!((checked.counts.added, checked.counts.same), (1, 2));
    read_in::keep(&written, &checked, now()).unwrap();
    assert_eq!(json::write(&written, Chosen::all(), now()).unwrap(), out);
}

#[test]
fn a_file_takes_no_mark_of_a_day_away() {
    let written = written();
    let out = json::write(&written, Chosen::all(), now()).unwrap();
    let day = Day::read("2026-11-03").unwrap();
    diary::mark_hard_day(&written, day, true).unwrap();
    let checked = check(&written, &out).unwrap();
    assert!(!read_in::adds_anything(&checked));
    read_in::keep(&written, &checked, now()).unwrap();
    assert!(diary::is_hard_day(&written, day).unwrap());
}

#[test]
fn a_fault_in_the_text_is_named_with_its_line() {
    let out = json::write(&written(), Chosen::all(), now()).unwrap();
    let bad = String::from_utf8(out)
        .unwrap()
        .replace("\"mood\": 3", "\"mood\": three");
    let line = bad.lines().position(|line| line.contains("three")).unwrap() as u64 + 1;
    let refused = check(&database(), bad.as_bytes()).err().unwrap();
    assert_eq!(
        (refused.code, refused.number),
        (ErrorCode::ImportUnreadable, Some(line))
    );
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    let out = json::write(&written(), Chosen::all(), now()).unwrap();
    let marked = [b"\xef\xbb\xbf", out.as_slice()].concat();
    assert!(check(&database(), &marked).is_ok());
}

#[test]
fn too_many_records_are_refused() {
    let entry = r#"{"id":"00000000-0000-4000-8000-000000000000","at":"2026-01-01T00:00:00Z"}"#;
    let entries = vec![entry; 100_001].join(",");
    let file = format!(
        r#"{{"format":"towpath-workbook","version":1,"made_at":"","entries":[{entries}]}}"#
    );
    let refused = check(&database(), file.as_bytes()).err().unwrap();
    assert_eq!(refused.code, ErrorCode::ImportTooLarge);
}

#[test]
fn a_spreadsheet_gets_one_row_an_entry_and_no_formula() {
    let text = String::from_utf8(csv::write(&written(), Chosen::all()).unwrap()).unwrap();
    assert!(
        text.starts_with("id,at,mood,Back ache,text,tags,hard day,handled\n"),
        "{text}"
    );
    assert!(text.contains(",3,10,'=1+1,walk,1,1\n"), "{text}");
    assert!(text.contains("\"🙂 مرحبا\n\"\"q\"\",;\""), "{text}");
}

#[test]
fn markdown_has_a_head_a_day_and_no_heads_of_the_persons_own() {
    let text = String::from_utf8(markdown::write(&written(), Chosen::all()).unwrap()).unwrap();
    let heads: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("## "))
        .collect();
    assert_eq!(heads[0], "## Sunday 1 November 2026");
    assert_eq!(heads.len(), 3);
    assert!(
        text.contains("\n\\# head\n") && text.contains("Back ache 10"),
        "{text}"
    );
}

#[test]
fn nothing_named_makes_no_file() {
    let refused = json::write(&written(), Chosen::nothing(), now()).unwrap_err();
    assert_eq!(refused.code, ErrorCode::NothingChosen);
}

#[test]
fn worksheets_can_be_named_alone_and_one_in_the_bin_comes_back() {
    let written = written();
    let mut chosen = Chosen::nothing();
    assert!(chosen.add("sheets"));
    let out = json::write(&written, chosen, now()).unwrap();
    let told = String::from_utf8(out.clone()).unwrap();
    assert!(told.contains("of-a-later-program") && told.contains("\"entries\": []"));
    let one = room::open(&written).unwrap().remove(0);
    bin::put_sheet(&written, one.id, now()).unwrap();
    let checked = check(&written, &out).unwrap();
    assert_eq!(checked.counts.sheets, 1);
    read_in::keep(&written, &checked, now()).unwrap();
    assert_eq!(room::get(&written, one.id).unwrap(), one);
}

#[test]
fn a_worksheet_that_cannot_be_is_refused_whole() {
    let out = json::write(&written(), Chosen::all(), now()).unwrap();
    let told = String::from_utf8(out).unwrap();
    for (from, to, code) in [
        (
            "\"how-strong\": 8",
            "\"how-strong\": 80",
            ErrorCode::AnswerUnfit,
        ),
        (
            "\"worry\": \"What",
            "\"no-such\": \"What",
            ErrorCode::AnswerUnfit,
        ),
        (
            "\"edition\": 1",
            "\"edition\": 0",
            ErrorCode::ImportUnreadable,
        ),
        (
            "\"size\": \"full\"",
            "\"size\": \"huge\"",
            ErrorCode::ImportUnreadable,
        ),
        (
            "\"how-strong\": 8",
            "\"how-strong\": {}",
            ErrorCode::ImportUnreadable,
        ),
    ] {
        // The known sheet stands before or after the other: both are tried.
        let sound = check(&database(), told.as_bytes());
        assert!(sound.is_ok());
        let spoilt = told.replace(from, to);
        let refused = check(&database(), spoilt.as_bytes())
            .err()
            .map(|refused| refused.code);
        assert_eq!(refused, Some(code), "{to}");
    }
}

#[test]
fn sessions_can_be_named_alone_and_what_the_workbook_has_stays() {
    let written = written();
    let mut chosen = Chosen::nothing();
    assert!(chosen.add("sessions"));
    let out = json::write(&written, chosen, now()).unwrap();
    let told = String::from_utf8(out.clone()).unwrap();
    assert!(told.contains("When can I drive?") && !told.contains("Back ache"));
    let mut changed = sessions::all(&written).unwrap();
    bin::put_session(&written, changed[1].id, now()).unwrap();
    changed[0].notes.took = Private::from("Slower");
    sessions::keep(&written, changed[0].clone(), now()).unwrap();
    programme::keep(&written, Programme::default()).unwrap();
    let checked = check(&written, &out).unwrap();
    assert_eq!(checked.counts.sessions, 1);
    read_in::keep(&written, &checked, now()).unwrap();
    assert_eq!(sessions::all(&written).unwrap(), changed);
    let back = programme::get(&written).unwrap();
    assert_eq!(back.length, Length::About(6));
    assert!(!read_in::adds_anything(&check(&written, &out).unwrap()));
}

#[test]
fn a_session_that_cannot_be_is_refused_whole() {
    let out = json::write(&written(), Chosen::all(), now()).unwrap();
    let told = String::from_utf8(out).unwrap();
    for (from, to, code) in [
        ("\"too-big\"", "\"lazy\"", ErrorCode::ImportUnreadable),
        (
            "\"outcome\": \"changed\"",
            "\"outcome\": null",
            ErrorCode::ImportUnreadable,
        ),
        ("\"went\"", "\"missed\"", ErrorCode::ImportUnreadable),
        ("\"14:05\"", "\"2:05\"", ErrorCode::DateOutOfRange),
        (
            "\"day\": \"2026-12-03\"",
            "\"day\": \"2026-13-03\"",
            ErrorCode::DateOutOfRange,
        ),
        (
            "\"sessions\": 6",
            "\"sessions\": 61",
            ErrorCode::SessionsOutOfRange,
        ),
        (
            "\"sessions\": 6",
            "\"sessions\": null",
            ErrorCode::ImportUnreadable,
        ),
        (
            "\"words\": \"I lie awake.\"",
            "\"words\": \" \"",
            ErrorCode::ImportUnreadable,
        ),
    ] {
        let spoilt = told.replacen(from, to, 1);
        assert_ne!(spoilt, told, "{from}");
        let refused = check(&database(), spoilt.as_bytes()).err().unwrap();
        assert_eq!(refused.code, code, "{to}");
    }
}
