//! Writers are killed at random moments: nothing they acknowledged is lost.
//!
//! 200 kills; `TOWPATH_KILLS=1000` asks for more and lets each writer live longer, so that more
//! than 50,000 rows are acknowledged; `TOWPATH_KILL_SEED` asks for the same moments again.
//! Source: security.md, section 6, row 1, read 2026-11-22.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use towpath_tests::killed::{FIRST, NOW, SECOND, lay_out, open_with, row_text, rows};
use towpath_tests::random::{Random, asked, seed};
use towpath_vault::VaultError;

/// Vaults that are written and killed side by side.
const LANES: usize = 4;
/// Kills between two looks into a vault.
const BETWEEN_LOOKS: usize = 10;
/// The longest any machine may need until a writer says its next word.
const PATIENCE: Duration = Duration::from_secs(120);

#[test]
fn no_acknowledged_row_is_lost_when_writers_are_killed() {
    let seed = seed("TOWPATH_KILL_SEED");
    let kills = asked("TOWPATH_KILLS").map_or(200, |kills| usize::try_from(kills).unwrap());
    let words = if kills < 1_000 { 12 } else { 140 };
    let acknowledged: usize = thread::scope(|scope| {
        let run = move |lane| Lane::new(seed ^ lane).run(kills.div_ceil(LANES), words);
        let lanes: Vec<_> = (0..LANES as u64)
            .map(|lane| scope.spawn(move || run(lane)))
            .collect();
        lanes
            .into_iter()
            .map(|lane| lane.join().unwrap_or_else(|_| panic!("seed {seed}")))
            .sum()
    });
    assert!(
        acknowledged > kills,
        "seed {seed}: only {acknowledged} rows were acknowledged"
    );
}

#[test]
fn the_old_or_the_new_passphrase_opens_when_a_change_is_killed() {
    let seed = seed("TOWPATH_KILL_SEED");
    let mut random = Random(seed);
    let mut lane = Lane::new(seed);
    for round in 0..25 {
        let mut writer = lane.start("passphrase");
        lane.wait_for(random.below(6), &mut [&mut writer]);
        thread::sleep(Duration::from_micros(random.below(3_000)));
        lane.bury(writer);
        let opened = match open_with(&lane.dir, FIRST, NOW) {
            Err(VaultError::WrongPassphrase) => open_with(&lane.dir, SECOND, NOW),
            opened => opened,
        };
        let (vault, notices) = opened.unwrap_or_else(|told| panic!("seed {seed}: {told:?}"));
        assert_eq!(notices, [], "seed {seed}, round {round}");
        assert_eq!(vault.check().unwrap(), [], "seed {seed}, round {round}");
    }
}

/// One vault, two writers at a time: one has it open, one waits to take over.
struct Lane {
    dir: PathBuf,
    seed: u64,
    random: Random,
    writers_started: i64,
    /// For each writer, how many rows it said were kept.
    kept: BTreeMap<i64, i64>,
    said: (Sender<Word>, Receiver<Word>),
    _keep: tempfile::TempDir,
}

/// What a writer said.
struct Word {
    writer: i64,
    kept: bool,
}

/// A running writer.
struct Writer {
    number: i64,
    child: Child,
    listener: JoinHandle<()>,
}

impl Lane {
    fn new(seed: u64) -> Self {
        let keep = tempfile::tempdir().unwrap();
        let dir = keep.path().join("workbook");
        lay_out(&dir);
        Self {
            dir,
            seed,
            random: Random(seed),
            writers_started: 0,
            kept: BTreeMap::new(),
            said: channel(),
            _keep: keep,
        }
    }

    /// Kills so many writers, most after at most so many words, and gives the number of
    /// acknowledged rows.
    fn run(mut self, kills: usize, words: u64) -> usize {
        let mut writers = vec![self.start("rows"), self.start("rows")];
        for kill in 1..=kills {
            let victim = self.random_moment(&mut writers, words);
            let victim = writers.remove(victim);
            self.bury(victim);
            if kill % BETWEEN_LOOKS == 0 || kill == kills {
                writers.drain(..).for_each(|writer| self.bury(writer));
                self.look();
            }
            while writers.len() < 2 && kill < kills {
                writers.push(self.start("rows"));
            }
        }
        usize::try_from(self.kept.values().sum::<i64>()).unwrap()
    }

    /// Waits for a random moment and picks whom to kill: mostly the one that is writing, now
    /// and then anyone at once, who may be in the middle of opening.
    fn random_moment(&mut self, writers: &mut [Writer], words: u64) -> usize {
        let anyone = usize::try_from(self.random.below(writers.len() as u64)).unwrap();
        if self.random.below(4) == 0 {
            thread::sleep(Duration::from_micros(self.random.below(40_000)));
            return anyone;
        }
        let words = 1 + self.random.below(words);
        let speaker = self.wait_for(words, &mut writers.iter_mut().collect::<Vec<_>>());
        thread::sleep(Duration::from_micros(self.random.below(8_000)));
        writers
            .iter()
            .position(|writer| writer.number == speaker)
            .unwrap_or(anyone)
    }

    /// Waits until the writers have said so many more words; gives the last speaker.
    fn wait_for(&mut self, words: u64, writers: &mut [&mut Writer]) -> i64 {
        let mut speaker = 0;
        for _ in 0..words {
            match self.said.1.recv_timeout(PATIENCE) {
                Ok(word) => speaker = self.hear(&word),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    let ends: Vec<_> = writers.iter_mut().map(|w| w.child.try_wait()).collect();
                    panic!("seed {}: no writer says a word: {ends:?}", self.seed);
                }
            }
        }
        speaker
    }

    fn hear(&mut self, word: &Word) -> i64 {
        *self.kept.entry(word.writer).or_default() += i64::from(word.kept);
        word.writer
    }

    fn start(&mut self, what: &str) -> Writer {
        let number = self.writers_started;
        self.writers_started += 1;
        let mut child = Command::new(env!("CARGO_BIN_EXE_writer"))
            .args([what, self.dir.to_str().unwrap(), &number.to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap());
        let say = self.said.0.clone();
        let listener = thread::spawn(move || listen(number, lines, &say));
        Writer {
            number,
            child,
            listener,
        }
    }

    /// Kills a writer with SIGKILL and hears all it had said.
    fn bury(&mut self, mut writer: Writer) {
        let early = writer.child.try_wait().unwrap();
        assert!(
            early.is_none(),
            "seed {}: a writer ended by itself: {early:?}",
            self.seed
        );
        writer.child.kill().unwrap();
        writer.child.wait().unwrap();
        writer.listener.join().unwrap();
        while let Ok(word) = self.said.1.try_recv() {
            self.hear(&word);
        }
    }

    /// Opens the vault and compares it with what was acknowledged.
    fn look(&self) {
        let seed = self.seed;
        let (vault, notices) = open_with(&self.dir, FIRST, NOW)
            .unwrap_or_else(|told| panic!("seed {seed}: does not open: {told:?}"));
        assert_eq!(notices, [], "seed {seed}");
        assert_eq!(vault.check().unwrap(), [], "seed {seed}");
        let mut found: BTreeMap<i64, i64> = BTreeMap::new();
        for (writer, number, text) in rows(&vault) {
            let next = found.entry(writer).or_default();
            assert_eq!(
                number, *next,
                "seed {seed}: a row of writer {writer} is missing"
            );
            assert!(
                text == row_text(writer, number),
                "seed {seed}: row {number} was changed"
            );
            *next += 1;
        }
        for (writer, kept) in &self.kept {
            let found = found.get(writer).copied().unwrap_or_default();
            // The last row may be on the disk before the writer could say so.
            let right = found == *kept || found == kept + 1;
            assert!(
                right,
                "seed {seed}: writer {writer} said {kept} rows, {found} are there"
            );
        }
    }
}

/// Passes on every whole line; the end of a line cut off by the kill was not said.
fn listen(writer: i64, mut lines: impl BufRead, say: &Sender<Word>) {
    let mut line = String::new();
    while lines.read_line(&mut line).is_ok_and(|length| length > 0) && line.ends_with('\n') {
        let kept = line.starts_with("kept ");
        if say.send(Word { writer, kept }).is_err() {
            return;
        }
        line.clear();
    }
}
