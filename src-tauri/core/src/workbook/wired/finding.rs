//! Finding, on its way over the wire.

use crate::id::RatingId;
use crate::progress::{sentence, trend};
use crate::refused::Refused;
use crate::rooms::diary::month::DaySummary;
use crate::rooms::diary::{pieces, search};
use crate::store::entry_filter::Filter;
use crate::when::Day;
use crate::wire;

pub(in crate::workbook) fn filter(filter: wire::Filter) -> Result<Filter, Refused> {
    let day = |day: Option<String>, open: Day| day.map_or(Ok(open), |day| Day::read(&day));
    let between = |one: wire::RatingBetween| (RatingId::of(&one.rating), one.least, one.most);
    Ok(Filter {
        from: day(filter.from, Day::first())?,
        to: day(filter.to, Day::last())?,
        tag: filter.tag,
        rating: filter.rating.map(between),
        hard_day: filter.hard_day,
        handled: filter.handled,
    })
}

pub(in crate::workbook) fn order(order: wire::Order) -> search::Order {
    match order {
        wire::Order::Newest => search::Order::Newest,
        wire::Order::Fit => search::Order::Fit,
    }
}

pub(in crate::workbook) fn page(
    page: search::Page,
    people: Vec<wire::Contact>,
    voice_notes: Vec<wire::VoiceFound>,
    articles: Vec<wire::ArticleFound>,
) -> wire::SearchPage {
    wire::SearchPage {
        people,
        voice_notes,
        articles,
        found: page.found.into_iter().map(found).collect(),
        more: page.more,
        only_newest: page.only_newest,
        instead: page.instead.map(|instead| wire::Instead {
            words: wire::Private(instead.words),
            shown: instead.shown,
        }),
    }
}

pub(in crate::workbook) fn day(day: DaySummary) -> wire::DaySummary {
    wire::DaySummary {
        day: day.day.to_string(),
        entries: day.entries,
        mood: day.mood,
        hard_day: day.hard_day,
    }
}

pub(in crate::workbook) fn trend(
    month: &trend::Trend,
    week: Option<&trend::Trend>,
    from: Day,
    to: Day,
) -> wire::Trend {
    let chart = month.chart(from, to);
    let values = &month.series.values;
    let stands_out = sentence::extreme(&month.series)
        .and_then(|one| values.iter().position(|(_, value)| *value == one.value));
    let point = |(day, value): &(Day, u8)| wire::TrendPoint {
        day: day.to_string(),
        value: *value,
        words: month.series.say(*value),
    };
    wire::Trend {
        rating: month.series.id.as_str().to_owned(),
        name: chart.name,
        hint: chart.hint,
        month: look(month),
        week: week.map(look),
        low: chart.low,
        high: chart.high,
        low_words: chart.low_words,
        high_words: chart.high_words,
        points: values.iter().map(point).collect(),
        extreme: stands_out.and_then(|place| u32::try_from(place).ok()),
        alt: chart.alt,
    }
}

fn look(trend: &trend::Trend) -> wire::Look {
    wire::Look {
        sentence: trend.sentence.clone(),
        average: trend.average.map(trend::Average::say),
    }
}

fn found(found: search::Found) -> wire::Found {
    wire::Found {
        id: found.id.to_string(),
        at: found.at.to_string(),
        mood: found.mood,
        pieces: found.pieces.into_iter().map(piece).collect(),
    }
}

pub(in crate::workbook) fn piece(piece: pieces::Piece) -> wire::Piece {
    wire::Piece {
        text: piece.text,
        hit: piece.hit,
    }
}
