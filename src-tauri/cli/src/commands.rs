//! One file a command. Each opens the workbook, asks the core, and says what came back.

mod agenda;
mod articles;
mod attachment;
mod bin;
mod copy;
mod diary;
mod export;
mod finding;
mod goals;
mod help_now;
mod homework;
mod import;
mod keys;
mod lists;
mod pages;
mod people;
mod programme;
mod prompts;
mod ratings;
mod reminders;
mod rulers;
mod sessions;
mod voice;
mod workbook;
mod worksheets;

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde_json::{Value, json};
use towpath_content::words::Arg;
use towpath_core::when::Moment;
use towpath_core::workbook::copies::waiting::Waiting;
use towpath_core::workbook::{Costing, Workbook};

use crate::from::Lines;
use crate::say::Out;
use crate::trouble::Trouble;

/// What every command needs.
pub struct Asked<'a> {
    /// Folder of the workbook.
    folder: PathBuf,
    /// Where passphrases come from.
    lines: Lines,
    /// Local time.
    now: Moment,
    /// Where answers go.
    out: &'a mut Out,
}

impl Asked<'_> {
    /// Opens the workbook with the next passphrase.
    fn open(&mut self) -> Result<Workbook, Trouble> {
        let typed = self.lines.next("cli-ask-passphrase")?;
        let (workbook, notices) = Workbook::open(&self.folder, typed, self.now)?;
        self.out.notices(&notices);
        Ok(workbook)
    }

    /// Makes the copy that is due after a day's first change. What was asked for is done already,
    /// so that a copy that cannot be made is no reason to say it was not.
    fn copy_if_due(&self, workbook: &mut Workbook) {
        let _ = workbook.copy_if_due(self.now, &Waiting::default());
    }

    /// Says that something is in the bin now.
    fn removed(&mut self, id: &impl ToString) {
        self.out.say("cli-removed", &[]);
        self.out
            .value(&json!({ "id": id.to_string(), "removed": true }));
    }

    /// Says where a file lies that anyone can open, and what else there is to know of it.
    fn exported(&mut self, out: &Path, mut value: Value) {
        let place = out.display().to_string();
        self.out.say("cli-exported", &[("path", Arg::Text(&place))]);
        self.out.say("cli-export-not-locked", &[]);
        value["out"] = place.into();
        self.out.value(&value);
    }
}

/// Runs the command that was asked for.
pub fn run(matches: &ArgMatches, out: &mut Out) -> Result<(), Trouble> {
    let folder: Option<&PathBuf> = matches.get_one("workbook");
    let mut asked = Asked {
        folder: folder.cloned().unwrap_or_default(),
        lines: Lines::new(matches.get_one("passphrase-fd").copied())?,
        now: Moment::of(chrono::Local::now().fixed_offset())?,
        out,
    };
    let asked = &mut asked;
    match words(matches).as_slice() {
        [("new", _)] => keys::new(asked),
        [("passphrase", _), ("change", _)] => keys::change(asked),
        [("check", _)] => keys::check(asked),
        [("diary", _), ("add", rest)] => diary::add(asked, rest),
        [("diary", _), ("list", _)] => lists::diary(asked),
        [("diary", _), ("search", rest)] => finding::search(asked, rest),
        [("diary", _), ("show", rest)] => diary::show(asked, rest),
        [("diary", _), ("remove", rest)] => diary::remove(asked, rest),
        [("bin", _), ("list", _)] => bin::list(asked),
        [("bin", _), ("restore", rest)] => bin::restore(asked, rest),
        [("bin", _), ("remove", rest)] => bin::remove(asked, rest),
        [("bin", _), ("empty", _)] => bin::empty(asked),
        [("ratings", _), ("list", _)] => ratings::list(asked),
        [("ratings", _), ("add", rest)] => ratings::add(asked, rest),
        [("ratings", _), ("change", rest)] => ratings::change(asked, rest),
        [("ratings", _), ("hide", rest)] => ratings::hide(asked, rest, true),
        [("ratings", _), ("show", rest)] => ratings::hide(asked, rest, false),
        [("ratings", _), ("keep", rest)] => ratings::keep(asked, rest),
        [("prompts", _), ("list", _)] => prompts::list(asked),
        [("prompts", _), ("on", _)] => prompts::want(asked, true),
        [("prompts", _), ("off", _)] => prompts::want(asked, false),
        [("tags", _), ("list", _)] => lists::tags(asked),
        [("shares", _), ("list", _)] => lists::shares(asked),
        [("share", _), ("list", rest)] => pages::list(asked, rest),
        [("share", _), ("since", rest)] => pages::since(asked, rest),
        [("share", _), ("final", rest)] => pages::last(asked, rest),
        [("share", _), ("words", rest)] => pages::words(asked, rest),
        [("trend", _), ("list", rest)] => finding::trends(asked, rest),
        [("workbook", _), ("list", _)] => workbook::list(asked),
        [("workbook", _), ("where", _)] => workbook::place(asked),
        [("workbook", _), ("delete", rest)] => workbook::delete(asked, rest),
        [("people", _), ("list", _)] => people::list(asked),
        [("people", _), ("add", rest)] => people::add(asked, rest),
        [("people", _), ("remove", rest)] => people::remove(asked, rest),
        [("help-now", _), ("list", rest)] => help_now::list(asked, rest),
        [("help-now", _), ("card", rest)] => help_now::card(asked, rest),
        [("copy", _), ("list", _)] => copy::list(asked),
        [("copy", _), ("make", rest)] => copy::make(asked, rest),
        [("copy", _), ("check", rest)] => copy::check(asked, rest),
        [("copy", _), ("restore", rest)] => copy::restore(asked, rest),
        [("attachment", _), ("list", _)] => attachment::list(asked),
        [("attachment", _), ("add", rest)] => attachment::add(asked, rest),
        [("attachment", _), ("show", rest)] => attachment::show(asked, rest),
        [("attachment", _), ("describe", rest)] => attachment::describe(asked, rest),
        [("attachment", _), ("remove", rest)] => attachment::remove(asked, rest),
        [("attachment", _), ("restore", rest)] => attachment::restore(asked, rest),
        [("voice", _), ("list", _)] => voice::list(asked),
        [("voice", _), ("show", rest)] => voice::show(asked, rest),
        [("voice", _), ("describe", rest)] => voice::describe(asked, rest),
        [("voice", _), ("remove", rest)] => voice::remove(asked, rest),
        [("voice", _), ("restore", rest)] => voice::restore(asked, rest),
        [("articles", _), ("list", _)] => articles::list(asked),
        [("articles", _), ("show", rest)] => articles::show(asked, rest),
        [("articles", _), ("find", rest)] => articles::find(asked, rest),
        [("articles", _), ("mark", rest)] => articles::mark(asked, rest),
        [("articles", _), ("export", rest)] => articles::export(asked, rest),
        [("worksheets", _), ("list", _)] => worksheets::list(asked),
        [("worksheets", _), ("written", _)] => worksheets::written(asked),
        [("worksheets", _), ("start", rest)] => worksheets::start(asked, rest),
        [("worksheets", _), ("answer", rest)] => worksheets::answer(asked, rest),
        [("worksheets", _), ("show", rest)] => worksheets::show(asked, rest),
        [("worksheets", _), ("export", rest)] => worksheets::export(asked, rest),
        [("worksheets", _), ("find", rest)] => worksheets::find(asked, rest),
        [("worksheets", _), ("remove", rest)] => worksheets::remove(asked, rest),
        [("worksheets", _), ("restore", rest)] => worksheets::restore(asked, rest),
        [("worksheets", _), ("work-on", _)] => worksheets::work(asked, true),
        [("worksheets", _), ("work-off", _)] => worksheets::work(asked, false),
        [("programme", _), ("show", _)] => programme::show(asked),
        [("programme", _), ("set", rest)] => programme::set(asked, rest),
        [("sessions", _), ("list", _)] => sessions::list(asked),
        [("sessions", _), ("add", rest)] => sessions::add(asked, rest),
        [("sessions", _), ("change", rest)] => sessions::change(asked, rest),
        [("sessions", _), ("show", rest)] => sessions::show(asked, rest),
        [("sessions", _), ("find", rest)] => sessions::find(asked, rest),
        [("sessions", _), ("export", rest)] => sessions::export(asked, rest),
        [("sessions", _), ("remove", rest)] => sessions::remove(asked, rest),
        [("sessions", _), ("restore", rest)] => sessions::restore(asked, rest),
        [("sessions", _), ("since", _)] => sessions::since(asked),
        [("sessions", _), ("to-say", _)] => sessions::to_say(asked),
        [("sessions", _), ("say", rest)] => sessions::say(asked, rest),
        [("sessions", _), ("unsay", rest)] => sessions::unsay(asked, rest),
        [("homework", _), ("list", _)] => homework::list(asked),
        [("homework", _), ("add", rest)] => homework::add(asked, rest),
        [("homework", _), ("change", rest)] => homework::change(asked, rest),
        [("homework", _), ("tell", rest)] => homework::tell(asked, rest),
        [("homework", _), ("end", rest)] => homework::end(asked, rest),
        [("homework", _), ("show", rest)] => homework::show(asked, rest),
        [("homework", _), ("find", rest)] => homework::find(asked, rest),
        [("homework", _), ("remove", rest)] => homework::remove(asked, rest),
        [("homework", _), ("restore", rest)] => homework::restore(asked, rest),
        [("rulers", _), ("list", _)] => rulers::list(asked),
        [("rulers", _), ("answer", rest)] => rulers::answer(asked, rest),
        [("rulers", _), ("total", rest)] => rulers::total(asked, rest),
        [("rulers", _), ("find", rest)] => rulers::find(asked, rest),
        [("rulers", _), ("remove", rest)] => rulers::remove(asked, rest),
        [("rulers", _), ("restore", rest)] => rulers::restore(asked, rest),
        [("goals", _), ("list", _)] => goals::list(asked),
        [("goals", _), ("add", rest)] => goals::add(asked, rest),
        [("goals", _), ("change", rest)] => goals::change(asked, rest),
        [("goals", _), ("step", rest)] => goals::step(asked, rest),
        [("goals", _), ("go", rest)] => goals::go(asked, rest),
        [("goals", _), ("review", rest)] => goals::review(asked, rest),
        [("goals", _), ("amount", rest)] => goals::amount(asked, rest),
        [("goals", _), ("show", rest)] => goals::show(asked, rest),
        [("goals", _), ("find", rest)] => goals::find(asked, rest),
        [("goals", _), ("export", rest)] => goals::export(asked, rest),
        [("goals", _), ("remove", rest)] => goals::remove(asked, rest),
        [("goals", _), ("restore", rest)] => goals::restore(asked, rest),
        [("goals", _), ("scaling-on", _)] => goals::scaling(asked, true),
        [("goals", _), ("scaling-off", _)] => goals::scaling(asked, false),
        [("reminders", _), ("list", _)] => reminders::list(asked),
        [("reminders", _), ("add", rest)] => reminders::add(asked, rest),
        [("reminders", _), ("change", rest)] => reminders::change(asked, rest),
        [("reminders", _), ("show", rest)] => reminders::show(asked, rest),
        [("reminders", _), ("on", rest)] => reminders::turn(asked, rest, true),
        [("reminders", _), ("off", rest)] => reminders::turn(asked, rest, false),
        [("reminders", _), ("quiet", rest)] => reminders::quiet(asked, rest),
        [("reminders", _), ("export", rest)] => reminders::export(asked, rest),
        [("reminders", _), ("remove", rest)] => reminders::remove(asked, rest),
        [("reminders", _), ("restore", rest)] => reminders::restore(asked, rest),
        [("agenda", _), ("list", _)] => agenda::agenda(asked),
        [("import", rest)] => import::import(asked, rest),
        [("export", rest)] => export::export(asked, rest),
        _ => Err(Trouble::Usage("cli-about")),
    }
}

/// The words of the command, each with what was given after it.
fn words(matches: &ArgMatches) -> Vec<(&str, &ArgMatches)> {
    let mut words = Vec::new();
    let mut rest = matches.subcommand();
    while let Some((word, matches)) = rest {
        words.push((word, matches));
        rest = matches.subcommand();
    }
    words
}

/// How costly a new passphrase is to guess; tests may ask for a cheap one, releases cannot.
fn costing() -> Costing {
    #[cfg(feature = "journeys")]
    if std::env::var_os("TOWPATH_JOURNEY_COST").is_some_and(|cost| cost == "test") {
        return Costing::Test;
    }
    Costing::Calibrated
}
