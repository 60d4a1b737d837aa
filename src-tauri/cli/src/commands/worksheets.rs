//! `worksheets`: the shelf, and the sheets a person wrote.

use std::path::PathBuf;

use clap::ArgMatches;
use serde_json::{Value as Json, json};
use towpath_content::sheets::pack::{Sheet, Size, Strand};
use towpath_content::sheets::sheets;
use towpath_content::words::english;
use towpath_core::id::WrittenId;
use towpath_core::rooms::bin;
use towpath_core::rooms::sheets::value::Value;
use towpath_core::rooms::sheets::{self as room, Written, change, flow, night, shown};
use towpath_core::share::{self, sheet_paper};
use towpath_core::when::{Day, Moment};
use towpath_core::wire::ErrorCode;
use towpath_core::workbook::Workbook;

use super::Asked;
use super::diary::strings;
use crate::file;
use crate::trouble::Trouble;

/// The name of the list of all sheets, where a sheet or a written one is exported.
const LIST: &str = "list";

/// Lists every sheet, shown or not, with the time it was last begun.
pub fn list(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let workbook = asked.open()?;
    let all = room::between(workbook.read(), Day::first(), Day::last())?;
    let (mut values, mut lines) = (Vec::new(), Vec::new());
    for sheet in sheets().newest() {
        let why_not = shown::why_not(workbook.read(), sheet)?;
        let last = all
            .iter()
            .rev()
            .find(|one| one.sheet == sheet.id)
            .map(|one| one.at);
        let rest = why_not
            .as_ref()
            .map_or_else(String::new, |why| format!("  ({why})"));
        lines.push(format!(
            "{:>3}  {}  {}{rest}",
            sheet.number, sheet.id, sheet.title
        ));
        values.push(on_shelf(sheet, last, why_not));
    }
    asked.out.list(values, lines);
    Ok(())
}

/// Lists the sheets a person wrote, oldest first.
pub fn written(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let workbook = asked.open()?;
    let all = room::between(workbook.read(), Day::first(), Day::last())?;
    if all.is_empty() {
        asked.out.say("cli-no-worksheets", &[]);
    }
    let lines: Vec<String> = all.iter().map(line).collect();
    asked.out.list(all.iter().map(value).collect(), lines);
    Ok(())
}

/// Begins a sheet and gives its id.
pub fn start(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let sheet = room::named(sheets(), text(given, "sheet"))?;
    let size = Size::named(text(given, "size")).unwrap_or(Size::Standard);
    let mut workbook = asked.open()?;
    let written = workbook.start_sheet(sheet, size, asked.now)?;
    asked.copy_if_due(&mut workbook);
    asked.out.line(&written.id.to_string());
    said(asked, &written)
}

/// Answers questions of a sheet, and leaves it, grows it or finishes it.
pub fn answer(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (id, now) = (id(given)?, asked.now);
    let mut answers = Vec::new();
    for pair in strings(given, "answers") {
        let (question, typed) = pair
            .split_once('=')
            .ok_or(Trouble::Usage("cli-answer-unread"))?;
        answers.push((question.to_owned(), Some(typed.to_owned())));
    }
    answers.extend(
        strings(given, "unsaid")
            .into_iter()
            .map(|question| (question, None)),
    );
    let mut workbook = asked.open()?;
    if let Some(size) = Size::named(text(given, "size")) {
        workbook.resize_sheet(sheets(), id, size, now)?;
    }
    for (question, typed) in answers {
        give(&mut workbook, id, &question, typed.as_deref(), now)?;
    }
    if given.get_flag("park") {
        workbook.go_in_sheet(sheets(), id, None, true, now)?;
    }
    let written = match given.get_flag("finish") {
        true => workbook.finish_sheet(sheets(), id, now)?,
        false => room::get(workbook.read(), id)?,
    };
    asked.copy_if_due(&mut workbook);
    asked.out.say("cli-saved", &[]);
    said(asked, &written)
}

fn give(
    workbook: &mut Workbook,
    id: WrittenId,
    question: &str,
    typed: Option<&str>,
    now: Moment,
) -> Result<(), Trouble> {
    let written = room::get(workbook.read(), id)?;
    let of = room::definition(sheets(), &written)?;
    let kind = &room::asked(of, question)?.kind;
    let value = match typed {
        None => Value::RatherNotSay,
        Some(typed) => Value::typed(kind, typed).ok_or(ErrorCode::AnswerUnfit)?,
    };
    match workbook.answer_sheet(sheets(), id, question, value, now)?.1 {
        Ok(()) => Ok(()),
        Err(unfit) => Err(Trouble::Told(unfit.words())),
    }
}

/// Shows a written sheet, or what stands on one of the shelf.
pub fn show(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let which = text(given, "which");
    if let Some(sheet) = sheets().find(which) {
        let document = sheet_paper::blank(sheet, Size::Full, false);
        asked.out.line(&sheet.read_first);
        asked.out.line("");
        asked.out.line(&sheet_paper::plain(&document));
        asked.out.value(&on_shelf(sheet, None, None));
        return Ok(());
    }
    let workbook = asked.open()?;
    let written = room::get(workbook.read(), WrittenId::read(which)?)?;
    said(asked, &written)
}

/// Saves a sheet as a PDF: blank by its name, filled by its id, or the list of all.
pub fn export(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let which = text(given, "which");
    let path = given.get_one::<PathBuf>("out").cloned().unwrap_or_default();
    file::check_place(&path, &asked.folder, given.get_flag("force"))?;
    let large = given.get_flag("large");
    let size = Size::named(text(given, "size")).unwrap_or(Size::Standard);
    let document = match sheets().find(which) {
        _ if which == LIST => sheet_paper::list(sheets(), large),
        Some(sheet) => sheet_paper::blank(sheet, size, large),
        None => {
            let written = room::get(asked.open()?.read(), WrittenId::read(which)?)?;
            let of = room::definition(sheets(), &written)?;
            sheet_paper::filled(of, &written, large)
        }
    };
    let pdf = share::pdf_of(&document, asked.now)?;
    file::write(&path, &pdf)?;
    asked.exported(&path, json!({ "bytes": pdf.len() }));
    Ok(())
}

/// Finds written sheets by their words.
pub fn find(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    const MOST: usize = 50;
    let typed = strings(given, "query").join(" ");
    let found = asked.open()?.find_sheets(&typed, MOST)?;
    let lines: Vec<String> = found.iter().map(|one| line(&one.written)).collect();
    let values = found.iter().map(|one| value(&one.written)).collect();
    asked.out.list(values, lines);
    Ok(())
}

/// Puts a written sheet in the bin.
pub fn remove(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (id, now) = (id(given)?, asked.now);
    let mut workbook = asked.open()?;
    workbook.save(|transaction| bin::put_sheet(transaction, id, now))?;
    asked.removed(&id);
    Ok(())
}

/// Brings a written sheet back.
pub fn restore(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let id = id(given)?;
    let mut workbook = asked.open()?;
    workbook.save(|transaction| room::restore(transaction, id))?;
    asked.out.say("cli-restored", &[]);
    let written = room::get(workbook.read(), id)?;
    said(asked, &written)
}

/// Switches sheets about work on or off.
pub fn work(asked: &mut Asked<'_>, on: bool) -> Result<(), Trouble> {
    asked
        .open()?
        .save(|transaction| shown::switch(transaction, Strand::Work, on))?;
    asked.out.say(
        if on {
            "cli-work-is-on"
        } else {
            "cli-work-is-off"
        },
        &[],
    );
    asked.out.value(&json!({ "work": on }));
    Ok(())
}

/// Says a written sheet: where it was left, every answer, what is asked about them, what moved.
fn said(asked: &mut Asked<'_>, written: &Written) -> Result<(), Trouble> {
    let of = room::definition(sheets(), written)?;
    asked.out.line(&line(written));
    for question in flow::shown(of, written.size, &written.answers) {
        let said = room::said_of(question, &written.answers);
        let at = if written.place.as_ref() == Some(&question.id) {
            ">"
        } else {
            " "
        };
        asked
            .out
            .line(&format!("{at} {}  {}  {said}", question.id, question.ask));
    }
    for remark in night::remarks(of, &written.answers) {
        asked.out.line(&remark.words);
    }
    if written.finished.is_some() {
        for sentence in change::sentences(of, &written.answers) {
            asked.out.line(&sentence);
        }
    }
    asked.out.value(&value(written));
    Ok(())
}

fn on_shelf(sheet: &Sheet, last: Option<Moment>, why_not: Option<String>) -> Json {
    let questions: Vec<Json> = sheet
        .questions
        .iter()
        .map(|one| json!({ "id": one.id, "from": one.from.name(), "kind": one.kind.name().name() }))
        .collect();
    json!({
        "id": sheet.id,
        "at": last.map(|at| at.to_string()),
        "number": sheet.number,
        "edition": sheet.edition,
        "shelf": sheet.shelf.name(),
        "title": sheet.title,
        "minutes": sheet.minutes,
        "risk": sheet.risk.name(),
        "shown": why_not.is_none(),
        "why_not": why_not,
        "questions": questions,
    })
}

fn value(written: &Written) -> Json {
    let answers: serde_json::Map<String, Json> = written
        .answers
        .iter()
        .map(|(question, value)| (question.clone(), value.to_json()))
        .collect();
    let of = room::definition(sheets(), written).ok();
    let remarks = of
        .map(|of| night::remarks(of, &written.answers))
        .unwrap_or_default();
    let remarks: Vec<Json> = remarks
        .iter()
        .map(|one| json!({ "question": one.question, "words": one.words }))
        .collect();
    json!({
        "id": written.id.to_string(),
        "at": written.at.to_string(),
        "sheet": written.sheet,
        "edition": written.edition,
        "size": written.size.name(),
        "place": written.place,
        "parked": written.parked,
        "finished_at": written.finished.map(|at| at.to_string()),
        "answers": answers,
        "remarks": remarks,
        "changes": of.map(|of| change::sentences(of, &written.answers)),
    })
}

fn line(written: &Written) -> String {
    let title = sheets()
        .find(&written.sheet)
        .map_or(written.sheet.as_str(), |of| &of.title);
    let state = match (written.finished, written.parked) {
        (Some(_), _) => "cli-worksheet-finished",
        (None, true) => "cli-worksheet-parked",
        (None, false) => "cli-worksheet-open",
    };
    let (id, at) = (written.id, written.at);
    format!("{id}  {at}  {title}  {}", english().say(state))
}

fn id(given: &ArgMatches) -> Result<WrittenId, Trouble> {
    Ok(WrittenId::read(text(given, "which"))?)
}

fn text<'a>(given: &'a ArgMatches, name: &str) -> &'a str {
    given.get_one::<String>(name).map_or("", String::as_str)
}
