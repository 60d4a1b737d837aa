//! `articles`: what there is to read, one of them, its marks and its paper.

use std::path::PathBuf;

use clap::ArgMatches;
use serde_json::{Value as Json, json};
use towpath_content::articles::articles;
use towpath_content::articles::pack::Article;
use towpath_content::words::{english, speaks_plainly};
use towpath_core::rooms::articles as room;
use towpath_core::share::{self, article_paper};
use towpath_core::store::article_mark::{self, Mark};
use towpath_core::workbook::articles::with;

use super::Asked;
use super::diary::strings;
use crate::file;
use crate::trouble::Trouble;

/// Lists every article with its marks.
pub fn list(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let workbook = asked.open()?;
    let marks = article_mark::all(workbook.read())?;
    let all: Vec<&Article> = articles().newest().collect();
    said(asked, &all, &marks);
    Ok(())
}

/// Finds articles by the beginnings of words.
pub fn find(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let typed = strings(given, "query").join(" ");
    let workbook = asked.open()?;
    let marks = article_mark::all(workbook.read())?;
    let found: Vec<&Article> = with(articles(), &typed)
        .into_iter()
        .map(|one| one.article)
        .collect();
    if found.is_empty() {
        asked.out.say("cli-nothing-found", &[]);
    }
    said(asked, &found, &marks);
    Ok(())
}

/// Shows an article, in plain words with `--plain`.
pub fn show(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let article = named(given)?;
    let document = article_paper::page(article, speaks_plainly(), false);
    asked.out.line(&article_paper::plain(&document));
    asked.out.value(&value(article, None));
    Ok(())
}

/// Marks an article as read or not, and keeps it at hand or not; what is not named stays.
pub fn mark(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (article, now) = (named(given)?, asked.now);
    let mut workbook = asked.open()?;
    let (read, kept) = room::marks(workbook.read(), article)?;
    let now_is =
        |was: bool, yes: &str, no: &str| given.get_flag(yes) || (was && !given.get_flag(no));
    let both = (
        now_is(read, "read", "unread"),
        now_is(kept, "keep", "unkeep"),
    );
    workbook.save(|transaction| room::mark(transaction, article, both, now))?;
    asked.copy_if_due(&mut workbook);
    asked.out.say("cli-saved", &[]);
    let marks = article_mark::all(workbook.read())?;
    let of = marks.iter().find(|mark| mark.article == article.id);
    asked.out.value(&value(article, of));
    Ok(())
}

/// Saves an article as a PDF, in plain words with `--plain`.
pub fn export(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let article = named(given)?;
    let path = given.get_one::<PathBuf>("out").cloned().unwrap_or_default();
    file::check_place(&path, &asked.folder, given.get_flag("force"))?;
    let large = given.get_flag("article-large");
    let document = article_paper::page(article, speaks_plainly(), large);
    let pdf = share::pdf_of(&document, asked.now)?;
    file::write(&path, &pdf)?;
    asked.exported(&path, json!({ "bytes": pdf.len() }));
    Ok(())
}

fn said(asked: &mut Asked<'_>, all: &[&Article], marks: &[Mark]) {
    let of = |article: &Article| marks.iter().find(|mark| mark.article == article.id);
    let line = |article: &&Article| {
        let mark = of(article);
        let has = |has: bool, key: &str| match has {
            true => format!("  ({})", english().say(key)),
            false => String::new(),
        };
        let read = has(mark.is_some_and(|mark| mark.read), "cli-article-read");
        let kept = has(mark.is_some_and(|mark| mark.kept), "cli-article-kept");
        let (number, id, title) = (article.number, &article.id, &article.title);
        format!("{number:>3}  {id}  {title}{read}{kept}")
    };
    let lines: Vec<String> = all.iter().map(line).collect();
    let values = all.iter().map(|one| value(one, of(one))).collect();
    asked.out.list(values, lines);
}

fn value(article: &Article, mark: Option<&Mark>) -> Json {
    json!({
        "id": article.id,
        "at": mark.map(|mark| mark.at.to_string()),
        "number": article.number,
        "edition": article.edition,
        "title": article.title,
        "line": article.line,
        "minutes": article.minutes,
        "risk": article.risk.name(),
        "read": mark.is_some_and(|mark| mark.read),
        "kept": mark.is_some_and(|mark| mark.kept),
        "sheets": article.try_sheets,
    })
}

fn named(given: &ArgMatches) -> Result<&'static Article, Trouble> {
    let name = given.get_one::<String>("article");
    Ok(room::named(articles(), name.map_or("", String::as_str))?)
}
