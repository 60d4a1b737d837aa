//! The store: unlock, save, search, export and size, beside bare SQLCipher.

use towpath_core::{
    id::RatingId,
    interchange::{csv, json},
    progress::trend,
    rooms::diary::{list, month, search},
    share::chosen::Chosen,
    when::Day,
    workbook::Workbook,
};

use crate::{
    bare_store::Bare,
    cost,
    figure::{Table, Target, Unit},
    key::{self, ms},
    person::{self, COMMON, Person, RARE},
    trouble::Trouble,
};

/// Saves that are measured, last, because each one makes the workbook larger.
const SAVES: u32 = 128;
/// How often slow work is measured.
const FEW: usize = 5;
/// Results on one page of the window.
const PAGE: usize = 20;

/// Measures one person's workbook and the bare database with the same entries in it.
///
/// Errors: [`Trouble`].
pub fn measure(table: &mut Table, person: &Person) -> Result<(), Trouble> {
    let years = person.years;
    let is_standard = years == crate::STANDARD;
    let only = |target| if is_standard { target } else { Target::None };
    let bare = Bare::open(&person.folder.path().join("bare"))?;
    bare.save(&person.entries)?;

    let open = cost::median(FEW, || today(person))?;
    table.add(
        format!("unlock and read Today, {years} y"),
        Unit::Cpu,
        ms(open),
        Some(ms(key::bare(&person.workbook())?)),
        only(Target::Above(30.0)),
    );

    let mut workbook = person.open()?;
    for (name, word, most) in [("rare", RARE, 10.0), ("common", COMMON, 25.0)] {
        let ours = cost::each(|| search(&workbook, word))?;
        let floor = cost::each(|| bare.search(word).map(drop))?;
        let name = format!("search a {name} word, {years} y");
        let most = if years == 100 {
            Target::AtMost(100.0)
        } else {
            only(Target::AtMost(most))
        };
        table.add(
            &name,
            Unit::Cpu,
            ms(ours),
            Some(ms(floor)),
            only(Target::TimesFloor(1.3)),
        );
        table.add(format!("{name}, alone"), Unit::Cpu, ms(ours), None, most);
    }
    let day = person::next(years, 0)?.at.day();
    for (what, look) in LOOKS {
        let cost = cost::each(|| look(&workbook, day))?;
        table.add(
            format!("{what}, {years} y"),
            Unit::Cpu,
            ms(cost),
            None,
            Target::None,
        );
    }
    let ours = cost::median(FEW, || csv::write(workbook.read(), Chosen::all()).map(drop))?;
    let floor = cost::median(FEW, || bare.export().map(drop))?;
    let name = format!("export all as CSV, {years} y");
    table.add(
        name,
        Unit::Cpu,
        ms(ours),
        Some(ms(floor)),
        only(Target::TimesFloor(2.0)),
    );

    let plain = json::write(workbook.read(), Chosen::all(), person::next(years, 0)?.at)?.len();
    let size = workbook.size_bytes() as f64;
    let name = format!("size ÷ plain JSON, {years} y");
    table.add(
        name,
        Unit::Times,
        size / plain as f64,
        None,
        only(Target::AtMost(1.7)),
    );
    saves(
        table,
        person,
        &mut workbook,
        &bare,
        only(Target::TimesFloor(2.0)),
    )?;
    Ok(())
}

/// Adds how costs grow from one year to a hundred.
pub fn growth(table: &mut Table) {
    table.growth("unlock and read Today", 100, 1, Target::AtMost(1.3));
    table.growth("save one entry", 100, 1, Target::AtMost(1.5));
    for look in [LIST, MONTH, TRENDS] {
        table.growth(look, 100, 1, Target::AtMost(1.5));
    }
    table.growth("start to a locked window", 100, 1, Target::AtMost(1.1));
}

fn saves(
    table: &mut Table,
    person: &Person,
    workbook: &mut Workbook,
    bare: &Bare,
    target: Target,
) -> Result<(), Trouble> {
    let years = person.years;
    let mut number = 0;
    let ours = cost::mean(SAVES, || {
        number += 1;
        let entry = person::next(years, number)?;
        let now = entry.at;
        Ok::<_, Trouble>(workbook.save_entry(entry, now).map(drop)?)
    })?;
    let mut number = 0;
    let floor = cost::mean(SAVES, || {
        number += 1;
        bare.save(&[person::next(years, number)?])
    })?;
    table.add(
        format!("save one entry, {years} y"),
        Unit::Cpu,
        ms(ours),
        Some(ms(floor)),
        target,
    );
    Ok(())
}

fn today(person: &Person) -> Result<(), Trouble> {
    let workbook = person.open()?;
    let day = person::next(person.years, 0)?.at.day();
    list::between(workbook.read(), day, day)?;
    list::newest_before(workbook.read(), day)?;
    Ok(())
}

/// What the window asks for beside words.
const LOOKS: [(&str, Look); 4] = [
    (LIST, |workbook, day| {
        list::days(workbook.read(), Some(day), PAGE as u32)?;
        Ok(())
    }),
    (MONTH, |workbook, day| {
        month::around(workbook.read(), day.minus(31))?;
        Ok(())
    }),
    (TRENDS, |workbook, day| {
        let ids = [RatingId::of("pain"), RatingId::of(RatingId::MOOD)];
        trend::of(workbook.read(), &ids, day.minus(trend::LONG), day)?;
        Ok(())
    }),
    (MISSPELT, |workbook, _| search(workbook, "kingfihser")),
];
const LIST: &str = "a page of the list";
const MONTH: &str = "a month";
const TRENDS: &str = "four weeks of ratings";
const MISSPELT: &str = "search a misspelt rare word";

type Look = fn(&Workbook, Day) -> Result<(), Trouble>;

fn search(workbook: &Workbook, word: &str) -> Result<(), Trouble> {
    search::find(workbook.read(), &search::Asked::words(word, PAGE))?;
    Ok(())
}
