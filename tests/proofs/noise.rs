//! Readers are fed noise: none panics, and none takes long.
//!
//! More than 100,000 inputs; `TOWPATH_NOISE=100` feeds a hundred times as many, and
//! `TOWPATH_NOISE_SEED` the same again. `tests/fixtures/noise` keeps inputs worth keeping.
//! Source: security.md, T5 and section 6, row 26, read 2026-11-22.

use std::fs;
use std::time::{Duration, Instant};

use towpath_core::interchange::json;
use towpath_core::share::chosen::Chosen;
use towpath_core::when::{Day, Moment};
use towpath_core::wire::ErrorCode;
use towpath_core::workbook::{Costing, Workbook};
use towpath_tests::house::top;
use towpath_tests::killed::FIRST;
use towpath_tests::mutation;
use towpath_tests::random::{Random, asked, seed};
use towpath_tests::refused::{ENTRIES, entry, now, typed};
use towpath_vault::RecoveryCode;
use towpath_vault::fed::{self, Counter};

/// The longest that one input may take. Source: T5.
const LONGEST: Duration = Duration::from_secs(1);

#[test]
fn no_noise_brings_the_reader_of_headers_down() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("workbook");
    Workbook::make(&dir, typed(FIRST), Costing::Test, now()).unwrap();
    let whole = fs::read(dir.join("vault.hdr")).unwrap();
    assert!(fed::header(&whole).is_ok());
    feed(40_000, &[whole], |noise| fed::header(noise).is_ok());
}

#[test]
fn no_noise_passes_for_a_counter() {
    let folder = tempfile::tempdir().unwrap();
    let counter = Counter::new().unwrap();
    counter.write(folder.path()).unwrap();
    let whole = fs::read(folder.path().join("vault.head")).unwrap();
    assert!(counter.is_whole(&whole));
    feed(20_000, std::slice::from_ref(&whole), |noise| {
        let passes = counter.is_whole(noise);
        assert!(!passes || noise == whole, "noise was taken for a counter");
        passes
    });
}

#[test]
fn no_noise_brings_the_reader_of_recovery_codes_down() {
    let whole = ["0000-0000-0000-0000-0000-0000-0000", "oil0 1234 é—"];
    let whole = whole.map(|text| text.as_bytes().to_vec());
    feed(30_000, &whole, |noise| RecoveryCode::parse(noise).is_ok());
}

#[test]
fn no_noise_brings_the_readers_of_days_and_moments_down() {
    let whole = [
        "2026-11-22",
        "2026-11-22T07:40:00+00:00",
        "14 March",
        "yesterday",
    ];
    let whole = whole.map(|text| text.as_bytes().to_vec());
    feed(20_000, &whole, |noise| {
        let text = String::from_utf8_lossy(noise);
        Day::read(&text).is_ok() | Moment::read(&text).is_ok()
    });
}

#[test]
fn no_noise_brings_the_reader_of_files_down() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("workbook");
    let (mut workbook, _) = Workbook::make(&dir, typed(FIRST), Costing::Test, now()).unwrap();
    for number in (0..ENTRIES).filter(|number| *number != 1) {
        workbook.save_entry(entry(number), now()).unwrap();
    }
    let mut whole = vec![json::write(workbook.read(), Chosen::all(), now()).unwrap()];
    for file in fs::read_dir(top().join("tests/fixtures/noise")).unwrap() {
        whole.push(fs::read(file.unwrap().path()).unwrap());
    }
    let before = towpath_tests::sweep::snapshot(&dir);
    feed(6_000, &whole, |noise| workbook.check_in(noise).is_ok());
    assert!(
        before == towpath_tests::sweep::snapshot(&dir),
        "a check changed the workbook"
    );
}

#[test]
fn a_file_that_asks_for_too_much_is_refused_before_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("workbook");
    let (workbook, _) = Workbook::make(&dir, typed(FIRST), Costing::Test, now()).unwrap();
    let head = r#"{"format":"towpath-workbook","version":1,"made_at":"","#;
    // 3,000,001 values that would each be a text of their own in memory.
    let texts = format!(
        "{head}\"kept_ratings\":[{}\"\"]}}",
        "\"\",".repeat(3_000_000)
    );
    let deep = format!("{head}\"entries\":{}{}}}", "[".repeat(33), "]".repeat(33));
    let long = format!("{head}\"entries\":[{}]}}", " ".repeat(50_000_000));
    let ratings = r#"{"id":"00000000-0000-4000-8000-000000000000","name":"a"}"#;
    let many = format!(
        "{head}\"ratings\":[{}{ratings}]}}",
        format!("{ratings},").repeat(100_000)
    );
    for file in [texts, deep, long, many] {
        let refused = workbook.check_in(file.as_bytes()).err().unwrap();
        assert_eq!(refused.code, ErrorCode::ImportTooLarge, "{}", &file[..90]);
    }
}

/// Feeds so many inputs to a reader; some must be refused.
fn feed(usual: u64, whole: &[Vec<u8>], mut reads: impl FnMut(&[u8]) -> bool) {
    let seed = seed("TOWPATH_NOISE_SEED");
    let mut random = Random(seed);
    let mut refused = 0;
    let inputs = usual * asked("TOWPATH_NOISE").unwrap_or(1);
    for number in 0..inputs {
        let noise = mutation::bent(whole, &mut random);
        // Only a slow input is looked at again: a busy machine can hold up any one of them.
        let mut slow = 0;
        let taken = loop {
            let start = Instant::now();
            let asked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| reads(&noise)));
            let taken = asked.unwrap_or_else(|_| panic!("seed {seed}, input {number}: {noise:?}"));
            if start.elapsed() < LONGEST {
                break taken;
            }
            slow += 1;
            assert!(
                slow < 3,
                "seed {seed}, input {number} takes long: {noise:?}"
            );
        };
        refused += u64::from(!taken);
    }
    assert!(
        refused > inputs / 10,
        "the noise was too soft: {refused} of {inputs}"
    );
}
