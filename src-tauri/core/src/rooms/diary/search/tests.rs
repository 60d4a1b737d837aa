use super::*;
use crate::id::RatingId;
use crate::rooms::diary::{self, Entry};
use crate::store::entry_rating::Rated;
use crate::when::Day;
use crate::wire::Private;

fn database() -> Connection {
    let database = Connection::open_in_memory().unwrap();
    store::migrations::take(&database).unwrap();
    database
}

fn entry(day: &str, text: &str) -> Entry {
    let at = Moment::read(&format!("{day}T12:00:00+00:00")).unwrap();
    let mut entry = Entry::blank(EntryId::random().unwrap(), at);
    entry.text = Private::from(text);
    entry
}

fn keep(database: &Connection, entry: Entry) -> EntryId {
    diary::put(database, &entry, entry.at).unwrap();
    entry.id
}

fn write(database: &Connection, day: &str, text: &str) -> EntryId {
    keep(database, entry(day, text))
}

fn ids(page: &Page) -> Vec<EntryId> {
    page.found.iter().map(|one| one.id).collect()
}

fn filtered(database: &Connection, words: &str, filter: Filter) -> Vec<EntryId> {
    let asked = Asked {
        filter,
        ..Asked::words(words, 20)
    };
    ids(&find(database, &asked).unwrap())
}

#[test]
fn a_filter_alone_finds_and_narrows_words_too() {
    let database = database();
    let mut tagged = entry("2026-11-03", "walk to the bridge");
    tagged.tags = vec!["outside".to_owned()];
    let mut sore = entry("2026-11-10", "walk, and sore after it");
    sore.ratings = vec![Rated {
        rating: RatingId::of("pain"),
        value: 8,
    }];
    sore.mood = Some(2);
    let mut coped = entry("2026-11-20", "a long call");
    coped.handled = true;
    let (tagged, sore, coped) = (
        keep(&database, tagged),
        keep(&database, sore),
        keep(&database, coped),
    );
    let day = |day: &str| Day::read(day).unwrap();
    diary::mark_hard_day(&database, day("2026-11-10"), true).unwrap();
    let all = Filter::all;
    let rated = |id: &str, least, most| Filter {
        rating: Some((RatingId::of(id), least, most)),
        ..all()
    };
    let outside = Filter {
        tag: Some("outside".to_owned()),
        ..all()
    };
    let hard = Filter {
        hard_day: true,
        ..all()
    };
    let handled = Filter {
        handled: true,
        ..all()
    };
    let early = Filter {
        to: day("2026-11-10"),
        ..all()
    };
    for (filter, alone, with_walk) in [
        (outside, vec![tagged], vec![tagged]),
        (hard, vec![sore], vec![sore]),
        (handled, vec![coped], vec![]),
        (early, vec![sore, tagged], vec![sore, tagged]),
        (rated("pain", 8, 10), vec![sore], vec![sore]),
        (rated("pain", 0, 7), vec![], vec![]),
        (rated("mood", 1, 2), vec![sore], vec![sore]),
    ] {
        assert_eq!(filtered(&database, "", filter.clone()), alone, "{filter:?}");
        assert_eq!(
            filtered(&database, "walk", filter.clone()),
            with_walk,
            "{filter:?}"
        );
    }
    assert_eq!(filtered(&database, "", all()), []);
}

#[test]
fn one_misspelling_is_forgiven_and_said() {
    let database = database();
    let id = write(
        &database,
        "2026-11-03",
        "Walked to the Bridge with café in hand",
    );
    for typed in ["brigde", "bidge", "brridge", "Brodge", "CAFFE"] {
        let page = find(&database, &Asked::words(typed, 20)).unwrap();
        assert_eq!(ids(&page), [id], "{typed}");
        assert!(page.instead.unwrap().shown, "{typed}");
    }
    let page = find(&database, &Asked::words("walked to teh brigde", 20)).unwrap();
    assert_eq!(page.instead, None, "a word of three letters is not guessed");
    let page = find(&database, &Asked::words("walked brigde", 20)).unwrap();
    assert_eq!(page.instead.unwrap().words, "walked bridge");
    for typed in ["brdgei", "kingfisher", "bridge", "123456"] {
        let page = find(&database, &Asked::words(typed, 20)).unwrap();
        assert_eq!(page.instead, None, "{typed}");
    }
}

#[test]
fn a_slip_of_ones_own_is_found_and_the_usual_word_offered() {
    let database = database();
    let slip = write(&database, "2026-11-01", "a wlak");
    for day in 2..6 {
        write(&database, &format!("2026-11-0{day}"), "a walk");
    }
    let page = find(&database, &Asked::words("wlak", 20)).unwrap();
    assert_eq!(ids(&page), [slip]);
    let offered = Instead {
        words: "walk".to_owned(),
        shown: false,
    };
    assert_eq!(page.instead, Some(offered));
}

#[test]
fn accents_do_not_matter_either_way() {
    let database = database();
    let id = write(&database, "2026-11-01", "Zoë at the café");
    for typed in ["cafe", "café", "CAFÉ", "zoe"] {
        assert_eq!(
            ids(&find(&database, &Asked::words(typed, 20)).unwrap()),
            [id]
        );
    }
}

#[test]
fn by_fit_what_stands_just_so_comes_before_what_is_newer() {
    let database = database();
    let just_so = write(&database, "2026-11-01", "walk bridge");
    let apart = write(
        &database,
        "2026-11-02",
        "walk in the rain and then over the bridge",
    );
    let begins = write(&database, "2026-11-03", "walking bridges");
    let asked = |order| Asked {
        order,
        ..Asked::words("walk bridge", 20)
    };
    let newest = find(&database, &asked(Order::Newest)).unwrap();
    assert_eq!(ids(&newest), [begins, apart, just_so]);
    let fitting = find(&database, &asked(Order::Fit)).unwrap();
    assert_eq!(ids(&fitting), [just_so, apart, begins]);
    assert!(!fitting.only_newest);
}

#[test]
fn pages_follow_each_other_without_a_gap_in_both_orders() {
    let database = database();
    let first = Day::read("2025-01-01").unwrap();
    for number in 0..250 {
        write(&database, &first.plus(number).to_string(), "walk");
    }
    for order in [Order::Newest, Order::Fit] {
        let mut seen = Vec::new();
        let page = |skip| {
            let asked = Asked {
                order,
                skip,
                ..Asked::words("walk", 60)
            };
            find(&database, &asked).unwrap()
        };
        loop {
            let next = page(seen.len());
            seen.extend(ids(&next));
            assert_eq!(next.only_newest, order == Order::Fit);
            if !next.more {
                break;
            }
        }
        let all = if order == Order::Fit {
            fit::NEWEST
        } else {
            250
        };
        assert_eq!(seen.len(), all);
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), all, "nothing comes twice");
    }
}
