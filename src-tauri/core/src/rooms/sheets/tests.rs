use towpath_content::packs::Source;
use towpath_content::sheets::{read, sheets};

use super::*;
use crate::store::migrations;
use crate::wire::Private;

fn database() -> Connection {
    let database = Connection::open_in_memory().unwrap();
    migrations::take(&database).unwrap();
    database
}

fn now() -> Moment {
    Moment::read("2026-11-22T07:40:00+00:00").unwrap()
}

fn sheet(id: &str) -> &'static Sheet {
    sheets().find(id).unwrap()
}

fn begun(id: &str, size: Size) -> Written {
    blank(WrittenId::random().unwrap(), sheet(id), size, now())
}

fn text(text: &str) -> Value {
    Value::Text(Private::from(text))
}

fn give(written: &mut Written, question: &str, value: Value) {
    let of = sheet(&written.sheet);
    answer(of, written, question, value).unwrap().unwrap();
}

fn ids(written: &Written) -> Vec<&'static str> {
    let of = sheet(&written.sheet);
    let shown = flow::shown(of, written.size, &written.answers);
    shown.iter().map(|one| one.id.as_str()).collect()
}

#[test]
fn a_sheet_comes_back_as_it_was_left() {
    let database = database();
    let mut written = begun("thought-record", Size::Standard);
    give(&mut written, "happened", text("A brown letter came."));
    give(&mut written, "feeling", Value::RatherNotSay);
    give(&mut written, "how-strong", Value::Number(80));
    let habits = ["worst", "big"].map(Private::from).to_vec();
    give(&mut written, "habit", Value::Many(habits));
    written.parked = true;
    put(&database, Some(sheet("thought-record")), &written, now()).unwrap();
    assert_eq!(get(&database, written.id).unwrap(), written);
    assert_eq!(written.place.as_deref(), Some("habit"));
    assert_eq!(open(&database).unwrap(), [written.clone()]);
    give(&mut written, "happened", text(" "));
    put(&database, Some(sheet("thought-record")), &written, now()).unwrap();
    assert_eq!(get(&database, written.id).unwrap().answers.len(), 3);
}

#[test]
fn a_small_sheet_grows_and_keeps_every_word() {
    let mut written = begun("thought-record", Size::Minute);
    assert_eq!(
        ids(&written),
        ["happened", "feeling", "thought", "other-way"]
    );
    for question in ids(&written) {
        give(&mut written, question, text("Some words"));
    }
    let before = written.answers.clone();
    written.finished = Some(now());
    resize(sheet("thought-record"), &mut written, Size::Full);
    assert_eq!(written.answers, before);
    assert_eq!(written.finished, None, "there is more to ask");
    assert_eq!(written.place.as_deref(), Some("how-strong"));
    resize(sheet("thought-record"), &mut written, Size::Minute);
    assert_eq!(written.answers, before);
}

#[test]
fn an_answer_that_does_not_fit_leaves_the_sheet_as_it_was_and_says_the_range() {
    let mut written = begun("thought-record", Size::Standard);
    give(&mut written, "how-strong", Value::Number(80));
    let before = written.clone();
    let of = sheet("thought-record");
    let unfit = answer(of, &mut written, "how-strong", Value::Number(101))
        .unwrap()
        .unwrap_err();
    assert_eq!(written, before);
    assert!(unfit.words().contains("from 0 to 100"), "{}", unfit.words());
    let gone = answer(of, &mut written, "no-such", Value::Number(1)).unwrap_err();
    assert_eq!(gone.code, ErrorCode::QuestionUnknown);
}

#[test]
fn pacing_has_no_trials_until_both_questions_are_answered_with_no() {
    let trials = |written: &Written| ids(written).contains(&"try-1");
    let mut written = begun("pacing-plan", Size::Full);
    assert!(!trials(&written) && ids(&written).contains(&"within-limits"));
    give(&mut written, "worse-later", text("no"));
    assert!(!trials(&written));
    give(&mut written, "heart-or-treatment", Value::RatherNotSay);
    assert!(!trials(&written));
    give(&mut written, "heart-or-treatment", text("no"));
    assert!(trials(&written) && !ids(&written).contains(&"within-limits"));
    for (question, minutes) in [("try-1", 10), ("try-2", 20), ("try-3", 15)] {
        give(&mut written, question, Value::Number(minutes));
    }
    let of = sheet("pacing-plan");
    let said = |id| said_of(of.question(id).unwrap(), &written.answers);
    assert_eq!(
        (said("steady").as_str(), said("most-next").as_str()),
        ("12", "13")
    );
    give(&mut written, "worse-later", text("yes"));
    assert!(
        !trials(&written),
        "an answer that changes takes the trials away again"
    );
}

#[test]
fn what_hangs_on_a_hidden_question_is_hidden_with_it() {
    let mut written = begun("steps-towards", Size::Full);
    give(&mut written, "unsafe", text("no"));
    give(&mut written, "agreed", text("yes"));
    assert!(ids(&written).contains(&"step-now"));
    give(&mut written, "unsafe", text("yes"));
    assert!(!ids(&written).contains(&"step-now"));
    assert_eq!(ids(&written), ["unsafe", "other-help"]);
}

fn night(times: [&str; 4], falling: i64, awake: i64) -> Vec<night::Remark> {
    let mut written = begun("sleep-diary", Size::Full);
    for (question, time) in ["into-bed", "tried", "woke", "up"].iter().zip(times) {
        give(&mut written, question, text(time));
    }
    give(&mut written, "falling", Value::Number(falling));
    give(&mut written, "awake", Value::Number(awake));
    night::remarks(sheet("sleep-diary"), &written.answers)
}

#[test]
fn the_night_of_the_paper_is_said_in_words_and_asks_nothing() {
    assert_eq!(night(["22:30", "23:00", "06:30", "07:00"], 45, 60), []);
    let mut written = begun("sleep-diary", Size::Full);
    for (question, value) in [("into-bed", "22.30"), ("up", "7.00"), ("tried", "23:00")] {
        give(&mut written, question, text(value));
    }
    give(&mut written, "woke", text("06:30"));
    give(&mut written, "falling", Value::Number(45));
    give(&mut written, "awake", Value::Number(60));
    let of = sheet("sleep-diary");
    let said = |id| said_of(of.question(id).unwrap(), &written.answers);
    assert_eq!(said("in-bed"), "8 hours 30 minutes");
    assert_eq!(said("asleep"), "5 hours 45 minutes");
    assert_eq!(said("share"), "68 in 100");
    assert_eq!(said("into-bed"), "10.30 pm");
}

#[test]
fn times_that_cannot_be_are_asked_about_where_they_stand() {
    let asked = |times, falling, awake| {
        let remarks = night(times, falling, awake);
        assert!(
            remarks.iter().all(|one| one.words.ends_with('?')),
            "{remarks:?}"
        );
        remarks
            .into_iter()
            .map(|one| one.question)
            .collect::<Vec<_>>()
    };
    // Morning for evening; lights out before bed; up before waking; awake all night.
    assert_eq!(asked(["10:30", "11:00", "06:30", "07:00"], 5, 0), ["up"]);
    assert_eq!(asked(["23:30", "22:00", "06:30", "07:00"], 5, 0), ["tried"]);
    assert_eq!(asked(["22:30", "23:00", "07:30", "07:00"], 5, 0), ["up"]);
    assert_eq!(
        asked(["22:30", "23:00", "06:30", "07:00"], 300, 300),
        ["awake"]
    );
}

#[test]
fn before_and_after_are_one_plain_sentence() {
    let mut written = begun("thought-record", Size::Full);
    give(&mut written, "how-strong", Value::Number(80));
    let of = sheet("thought-record");
    assert_eq!(
        change::sentences(of, &written.answers),
        Vec::<String>::new()
    );
    give(&mut written, "how-strong-now", Value::Number(55));
    give(&mut written, "belief", Value::Number(40));
    give(&mut written, "belief-now", Value::Number(40));
    assert_eq!(
        change::sentences(of, &written.answers),
        [
            "The feeling: 80 before, 55 now. That is 25 lower.",
            "Belief in the first thought: 40 before and now. That is the same.",
        ]
    );
    // It is tried again first; where a sheet does not name that, there is something to read.
    assert_eq!(change::offered(of).unwrap().next.name(), "try");
    let mut of = of.clone();
    of.next.retain(|next| next.name() != "try");
    let offered = change::offered(&of).unwrap();
    assert_eq!(offered.next.name(), "article");
    let article = offered.article.unwrap();
    assert!(article.try_sheets.contains(&of.id), "{}", article.id);
    // Where nothing to read leads to it, there is nothing more to do.
    let mut alone = of.clone();
    alone.id = "alone".to_owned();
    assert_eq!(change::offered(&alone).unwrap().next.name(), "nothing");
}

#[test]
fn a_hundred_rows_are_kept_and_one_more_is_not() {
    let row = |number: usize| {
        let cell = value::Cell::Text(Private(format!("Walk {number}")));
        value::Row::from([("what".to_owned(), cell)])
    };
    let rows = |count: usize| Value::Rows((0..count).map(row).collect());
    let mut written = begun("activity-diary", Size::Minute);
    give(&mut written, "did", rows(100));
    let database = database();
    put(&database, Some(sheet("activity-diary")), &written, now()).unwrap();
    assert_eq!(get(&database, written.id).unwrap(), written);
    let of = sheet("activity-diary");
    let unfit = answer(of, &mut written, "did", rows(101))
        .unwrap()
        .unwrap_err();
    assert!(unfit.words().contains("100"), "{}", unfit.words());
}

#[test]
fn a_sheet_of_a_later_edition_keeps_its_words_and_says_why_it_stays_shut() {
    let database = database();
    let mut written = begun("sleep-diary", Size::Minute);
    written.edition = 9;
    written.answers.insert("new".to_owned(), text("Kept"));
    put(&database, None, &written, now()).unwrap();
    let kept = get(&database, written.id).unwrap();
    assert_eq!(kept, written);
    let refused = definition(sheets(), &kept).unwrap_err();
    assert_eq!(
        (refused.code, refused.number),
        (ErrorCode::SheetTooNew, Some(9))
    );
}

#[test]
fn a_removed_sheet_waits_in_the_bin_and_leaves_every_list_and_the_index() {
    let database = database();
    let mut written = begun("worry-tree", Size::Minute);
    give(&mut written, "worry", text("kingfisher"));
    let found = |word| {
        crate::store::sheet_words::matching(&database, &[word], 9)
            .unwrap()
            .len()
    };
    put(&database, Some(sheet("worry-tree")), &written, now()).unwrap();
    assert_eq!(found("kingf"), 1);
    assert!(sheet_bin::put(&database, written.id, now().utc_ms()).unwrap());
    assert_eq!(found("kingf"), 0);
    assert_eq!(
        get(&database, written.id).unwrap_err().code,
        ErrorCode::SheetGone
    );
    assert_eq!(
        removed(&database).unwrap(),
        [(written.clone(), now().utc_ms())]
    );
    restore(&database, written.id).unwrap();
    assert_eq!(get(&database, written.id).unwrap(), written);
    assert_eq!(found("kingf"), 1);
    assert!(sheet_bin::put(&database, written.id, now().utc_ms()).unwrap());
    remove_for_good(&database, written.id).unwrap();
    let answers: i64 = database
        .query_row("SELECT count(*) FROM sheet_answer", [], |row| row.get(0))
        .unwrap();
    assert_eq!(answers, 0);
}

#[test]
fn my_last_one_is_the_finished_one_before_this() {
    let database = database();
    let of = sheet("worry-tree");
    let mut first = begun("worry-tree", Size::Minute);
    give(&mut first, "worry", text("The letter"));
    put(&database, Some(of), &first, now()).unwrap();
    let second = begun("worry-tree", Size::Minute);
    put(&database, Some(of), &second, now()).unwrap();
    assert_eq!(last(&database, &second).unwrap(), None, "not finished yet");
    first.finished = Some(now());
    put(&database, Some(of), &first, now()).unwrap();
    assert_eq!(last(&database, &second).unwrap(), Some(first.clone()));
    assert_eq!(last(&database, &first).unwrap(), None);
}

#[test]
fn a_sheet_made_in_a_folder_of_its_own_is_asked_kept_and_said() {
    const PACK: &str = include_str!("../../../../content/packs/sheets/worry-tree.toml");
    let folder = tempfile::tempdir().unwrap();
    let text_of = PACK
        .replace("id = \"worry-tree\"", "id = \"my-own-tree\"")
        .replace("number = 3", "number = 903");
    std::fs::write(folder.path().join("my-own-tree.toml"), text_of).unwrap();
    let files: Vec<(String, String)> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|file| file.unwrap())
        .map(|file| {
            let name = file.file_name().into_string().unwrap();
            (name, std::fs::read_to_string(file.path()).unwrap())
        })
        .collect();
    let sources: Vec<Source<'_>> = files
        .iter()
        .map(|(file, text)| Source { file, text })
        .collect();
    let read = read(&sources);
    assert_eq!(read.faults, []);
    let of = named(&read.sheets, "my-own-tree").unwrap();
    let mut written = blank(WrittenId::random().unwrap(), of, Size::Minute, now());
    answer(of, &mut written, "worry", text("The letter"))
        .unwrap()
        .unwrap();
    let database = database();
    put(&database, Some(of), &written, now()).unwrap();
    let kept = get(&database, written.id).unwrap();
    assert_eq!(definition(&read.sheets, &kept).unwrap().number, 903);
    assert_eq!(called(of, kept.size), "Sheet 903, one-minute size");
}
