// Generated from src-tauri/core/src/wire by the core's tests. Do not edit by hand.
// To write it again: TOWPATH_BLESS=1 cargo test -p towpath-core --test main bindings

/**
 * One cell.
 */
export type AnswerCell = number | Private;

/**
 * An answer.
 *
 * Shape: a number; words, a day, a time or the id of an option; ids of options; rows by the ids
 * of their columns, a step of a ladder with `step` and `rating`.
 */
export type AnswerValue = number | Private | Array<Private> | Array<{ [key in string]: AnswerCell }>;

/**
 * Names an article.
 */
export type ArticleAsked = {
/**
 * English name in kebab-case.
 */
article: string, };

/**
 * An article whose words fit.
 */
export type ArticleFound = {
/**
 * What stands in the list.
 */
line: ArticleLine,
/**
 * The place that matched, in pieces.
 */
pieces: Array<Piece>, };

/**
 * An article in a list.
 */
export type ArticleLine = {
/**
 * English name in kebab-case.
 */
article: string,
/**
 * The number it goes by.
 */
number: number,
/**
 * Its name.
 */
title: string,
/**
 * What it is about.
 */
line: string,
/**
 * Units: minutes.
 */
minutes: number,
/**
 * Whether the person marked it as read.
 */
read: boolean,
/**
 * Whether the person keeps it at hand.
 */
kept: boolean, };

/**
 * Marks an article.
 */
export type ArticleMark = {
/**
 * English name in kebab-case.
 */
article: string,
/**
 * Whether it is marked as read.
 */
read: boolean,
/**
 * Whether it is kept at hand.
 */
kept: boolean, };

/**
 * An article to read.
 */
export type ArticlePage = {
/**
 * What stands in the list.
 */
line: ArticleLine,
/**
 * What stands before it, in order.
 */
safety: Array<string>,
/**
 * Whether a clinician has reviewed it.
 */
reviewed: boolean,
/**
 * What is drawn above it.
 */
picture: ArticlePicture,
/**
 * Its main words.
 */
words: Array<ArticlePart>,
/**
 * The same in plainer words.
 */
plain: Array<ArticlePart>,
/**
 * Worksheets to try.
 */
sheets: Array<ArticleSheet>,
/**
 * The day its sources were checked, and the last day on which it counts as fresh.
 * Shape: `YYYY-MM-DD`.
 */
checked: string,
/**
 * See `checked`.
 */
review_by: string, };

/**
 * An article on paper.
 */
export type ArticlePaper = {
/**
 * English name in kebab-case.
 */
article: string,
/**
 * Whether in the plainer words.
 */
plain: boolean,
/**
 * Whether in large print.
 */
large_print: boolean, };

/**
 * One part of an article.
 */
export type ArticlePart = { "kind": "head", "lines": string } | { "kind": "text", "lines": string } | { "kind": "points", "lines": Array<string> } | { "kind": "steps", "lines": Array<string> };

/**
 * The picture of an article.
 */
export type ArticlePicture = {
/**
 * Units: pixels at the usual size.
 */
wide: number,
/**
 * Units: pixels at the usual size.
 */
high: number,
/**
 * What it shows.
 */
alt: string,
/**
 * What is drawn, from the back to the front.
 */
paths: Array<DrawnPath>, };

/**
 * A worksheet that an article names.
 */
export type ArticleSheet = {
/**
 * English name in kebab-case.
 */
sheet: string,
/**
 * The number it goes by.
 */
number: number,
/**
 * Its name.
 */
title: string, };

/**
 * Every article.
 */
export type ArticlesPage = {
/**
 * By number.
 */
articles: Array<ArticleLine>, };

/**
 * A removed entry.
 */
export type BinLine = {
/**
 * UUID.
 */
id: string,
/**
 * RFC 3339 with offset.
 */
at: string,
/**
 * 1–5.
 */
mood: number | null,
/**
 * The first 140 characters or so, cut at a word.
 */
opening: Private,
/**
 * Whether there is more than the opening.
 */
more: boolean,
/**
 * How many pictures it has.
 */
pictures: number,
/**
 * How many voice notes it has.
 */
voices: number,
/**
 * Whole days until it goes for good, 30 at most.
 */
days_left: number, };

/**
 * What is in the bin.
 */
export type BinPage = {
/**
 * Removed entries, newest removal first.
 */
entries: Array<BinLine>,
/**
 * Pictures that were taken off entries which are still there, newest removal first.
 */
pictures: Array<BinPicture>,
/**
 * Voice notes that were taken off entries which are still there, newest removal first.
 */
voice_notes: Array<BinVoice>, };

/**
 * A removed picture.
 */
export type BinPicture = {
/**
 * The picture.
 */
picture: Picture,
/**
 * When its entry is about, RFC 3339 with offset.
 */
at: string,
/**
 * Whole days until it goes for good, 30 at most.
 */
days_left: number, };

/**
 * A removed voice note.
 */
export type BinVoice = {
/**
 * The voice note.
 */
note: VoiceNote,
/**
 * When its entry is about, RFC 3339 with offset.
 */
at: string,
/**
 * Whole days until it goes for good, 30 at most.
 */
days_left: number, };

/**
 * What goes on the card.
 */
export type CardPlan = {
/**
 * Whose numbers; none gives those that hold for all.
 */
nation: Nation | null,
/**
 * Whether the person's own people go on it; they must have the workbook open for that.
 */
people: boolean, };

/**
 * Someone the person can reach when things are hard.
 */
export type Contact = {
/**
 * A UUID; empty for someone new.
 */
id: string,
/**
 * Place in the list, counted from 1; 0 for someone new.
 */
place: number,
/**
 * Name; at most 120 characters.
 */
name: Private,
/**
 * How to reach them; at most 120 characters.
 */
reach: Private,
/**
 * Anything else; at most 400 characters.
 */
note: Private, };

/**
 * One of the person's own people, by id.
 */
export type ContactAsked = {
/**
 * UUID.
 */
id: string, };

/**
 * The person's own people, in their order.
 */
export type ContactsPage = {
/**
 * People.
 */
people: Array<Contact>, };

/**
 * The copies that are found.
 */
export type CopiesFound = {
/**
 * Newest first.
 */
copies: Array<CopyFound>, };

/**
 * The copies of the open workbook.
 */
export type CopiesPage = {
/**
 * The newest one that can be opened.
 */
last: CopyLine | null,
/**
 * All that were written, newest first.
 */
copies: Array<CopyLine>,
/**
 * What there is to say.
 */
word: CopyWord | null, };

/**
 * A copy that the program made by itself, as it is found before the workbook is open.
 */
export type CopyFound = {
/**
 * Name of its file.
 */
id: string,
/**
 * When its name says it was made, RFC 3339 with offset.
 */
at: string, };

/**
 * A copy that the workbook knows of.
 */
export type CopyLine = {
/**
 * Id; a UUID.
 */
id: string,
/**
 * When it was made, RFC 3339 with offset.
 */
at: string,
/**
 * Why it is there.
 */
why: CopyWhy,
/**
 * Where it was written.
 */
path: string,
/**
 * Whether it can be seen now; a stick may be in a drawer.
 */
here: boolean, };

/**
 * A copy that was made, opened and checked.
 */
export type CopyMade = {
/**
 * The copy; none when no place had been chosen.
 */
copy: CopyLine | null, };

/**
 * The file that was chosen with `path_choose`, and found to be a copy.
 */
export type CopyPicked = {
/**
 * Name of the file; none when none was chosen.
 */
name: string | null, };

/**
 * What a copy holds.
 */
export type CopyPreview = {
/**
 * When it was made, RFC 3339 with offset.
 */
made: string | null,
/**
 * Entries in it.
 */
entries: number,
/**
 * First day with an entry.
 */
first: string | null,
/**
 * Last day with an entry.
 */
last: string | null,
/**
 * Whether it is of the workbook that stands here now; none where there is none.
 */
same: boolean | null, };

/**
 * A copy that took the place of the workbook.
 */
export type CopyRestored = {
/**
 * The workbook, opened.
 */
opened: Opened,
/**
 * Where the one before was set aside; none when there was none.
 */
aside: string | null, };

/**
 * A copy that the workbook knows of, outside its own folder.
 */
export type CopySeen = {
/**
 * Where it was written.
 */
path: string,
/**
 * Whether it can be reached now; a stick may be in a drawer.
 */
here: boolean, };

/**
 * A copy to look at, and what opens it.
 */
export type CopyTried = {
/**
 * Id of one that was found; none for the file that was picked.
 */
id: string | null,
/**
 * The words; with a code, the new words for the workbook.
 */
words: Typed,
/**
 * The recovery code, where the words are forgotten.
 */
code: Typed | null, };

/**
 * Why there is a copy.
 */
export type CopyWhy = "by-itself" | "chosen" | "set-aside";

/**
 * What there is to say about copies, if anything.
 */
export type CopyWord = "no-room" | "none-elsewhere" | "long-ago";

/**
 * A day of the diary.
 */
export type DayAsked = {
/**
 * `YYYY-MM-DD`.
 */
day: string, };

/**
 * A day that has entries, as the month shows it.
 */
export type DaySummary = {
/**
 * `YYYY-MM-DD`.
 */
day: string,
/**
 * How many entries.
 */
entries: number,
/**
 * The mood that was chosen last that day, 1–5.
 */
mood: number | null,
/**
 * Whether it is called hard.
 */
hard_day: boolean, };

/**
 * Which days of the diary to list, newest first.
 */
export type DaysAsked = {
/**
 * Only days before this one (`YYYY-MM-DD`); none starts at the newest.
 */
before: string | null,
/**
 * How many entries at most; a day is never cut in two.
 */
most: number, };

/**
 * Days with their entries, newest first.
 */
export type DaysPage = {
/**
 * Days that have entries.
 */
days: Array<DiaryDay>,
/**
 * Whether there are earlier ones.
 */
earlier: boolean, };

/**
 * A deletion that the person asked for.
 */
export type DeleteAsked = {
/**
 * The words that open the workbook: the one thing that is asked.
 */
passphrase: Typed,
/**
 * Whether the copies in reach go too.
 */
copies: boolean,
/**
 * Whether the program's settings go too. They stay while another workbook is here.
 */
settings: boolean, };

/**
 * What a deletion would take away.
 */
export type DeletePlan = {
/**
 * The name of the workbook.
 */
name: string,
/**
 * The real path of its folder.
 */
path: string,
/**
 * Whether it is the last one on this computer, so that the settings can go too.
 */
alone: boolean,
/**
 * The copies it knows of; none can be told while it is locked.
 */
copies: Array<CopySeen> | null, };

/**
 * What was deleted and what was not.
 */
export type Deleted = {
/**
 * Where the program stands now.
 */
desk: DeskView,
/**
 * The folder that was the workbook's.
 */
path: string,
/**
 * Whether the settings are gone too.
 */
settings: boolean,
/**
 * Copies that were removed, beside those in its folder.
 */
copies: Array<string>,
/**
 * Copies that are known and still there, or out of reach.
 */
beyond: Array<string>,
/**
 * Whether the list of copies could be read; a damaged workbook keeps it to itself.
 */
knew: boolean,
/**
 * Paths that could not be removed.
 */
left: Array<string>, };

/**
 * What the window needs before anything else.
 */
export type DeskView = {
/**
 * Where the program stands.
 */
stage: Stage,
/**
 * Local time now, RFC 3339 with offset. The window has no clock of its own.
 */
now: string,
/**
 * Comfort settings; readable before unlocking.
 */
settings: Settings,
/**
 * The workbooks of this computer; one a person.
 */
workbooks: Array<WorkbookLine>, };

/**
 * One day that has entries.
 */
export type DiaryDay = {
/**
 * `YYYY-MM-DD`.
 */
day: string,
/**
 * Its entries, in order of time.
 */
entries: Array<EntryLine>,
/**
 * Whether it is called hard.
 */
hard_day: boolean, };

/**
 * What the workbook's disk is, as far as the computer tells.
 */
export type DiskKind = "own" | "stick" | "shared" | "unknown";

/**
 * One path of a picture.
 */
export type DrawnPath = {
/**
 * How it goes, as SVG says it.
 */
d: string,
/**
 * Names of inks and fills, of a closed list.
 */
ink: string, };

/**
 * What a person said of their energy today.
 */
export type Energy = "plenty" | "some" | "low" | "skipped";

/**
 * Today's energy and what fits it.
 */
export type EnergyPage = {
/**
 * What was said today; nothing where it was not asked yet.
 */
energy: Energy | null,
/**
 * Things to try that fit, the first first; with low energy those with a small size alone.
 */
fits: Array<ThingThatFits>, };

/**
 * An answer about today's energy.
 */
export type EnergySaid = {
/**
 * What was said; nothing asks anew.
 */
energy: Energy | null, };

/**
 * A diary entry.
 */
export type Entry = {
/**
 * A UUID, made before the first save is tried.
 */
id: string,
/**
 * When it is about: RFC 3339 with the offset of the place.
 */
at: string,
/**
 * The local day, `YYYY-MM-DD`.
 */
day: string,
/**
 * What was written; may be empty.
 */
text: Private,
/**
 * Mood, 1 (very low) to 5 (very good).
 */
mood: number | null,
/**
 * Ratings, in the order they are kept.
 */
ratings: Array<RatingValue>,
/**
 * Tags, as typed.
 */
tags: Array<string>,
/**
 * Whether it has the mark "How did I handle this?".
 */
handled: boolean,
/**
 * Whether its day is called hard; a mark of the day, seen from all its entries.
 */
hard_day: boolean,
/**
 * How many pictures it has.
 */
pictures: number,
/**
 * How many voice notes it has.
 */
voices: number,
/**
 * Whether it is in the workbook yet.
 */
saved: boolean, };

/**
 * One entry, by id.
 */
export type EntryAsked = {
/**
 * UUID.
 */
id: string, };

/**
 * An entry in a list.
 */
export type EntryLine = {
/**
 * UUID.
 */
id: string,
/**
 * RFC 3339 with offset.
 */
at: string,
/**
 * 1–5.
 */
mood: number | null,
/**
 * The first 140 characters or so, cut at a word.
 */
opening: Private,
/**
 * Whether there is more than the opening.
 */
more: boolean,
/**
 * Ratings.
 */
ratings: Array<RatingValue>,
/**
 * Whether it has the mark "How did I handle this?".
 */
handled: boolean,
/**
 * Whether its day is called hard.
 */
hard_day: boolean,
/**
 * Tags, as typed.
 */
tags: Array<string>,
/**
 * How many pictures it has.
 */
pictures: number,
/**
 * How many voice notes it has.
 */
voices: number, };

/**
 * Why a command was refused; the catalogue maps each code to what happened, what is safe and
 * what to do (`error-<code>` with the attributes `.what`, `.safe` and `.next`).
 */
export type ErrorCode = "wrong-passphrase" | "wrong-recovery-code" | "recovery-code-mistyped" | "passphrase-too-short" | "passphrase-too-common" | "header-damaged" | "header-hostile" | "data-damaged" | "file-missing" | "already-there" | "name-unusable" | "name-taken" | "too-new" | "open-elsewhere" | "locked" | "disk-full" | "read-only" | "storage-failed" | "too-little-memory" | "entry-gone" | "date-out-of-range" | "text-too-long" | "rating-out-of-range" | "rating-unknown" | "too-many-ratings" | "rating-unnamed" | "rating-too-long" | "rating-there" | "too-many-own-ratings" | "tag-too-long" | "too-many-tags" | "contact-gone" | "name-missing" | "too-many-contacts" | "nothing-chosen" | "page-failed" | "picture-gone" | "picture-unreadable" | "picture-too-large" | "too-many-pictures" | "voice-gone" | "too-many-voice-notes" | "microphone-off" | "no-microphone" | "no-loudspeaker" | "sound-off" | "no-voice" | "article-unknown" | "sheet-gone" | "sheet-unknown" | "sheet-too-new" | "question-unknown" | "answer-unfit" | "session-gone" | "saying-gone" | "too-many-to-say" | "sessions-out-of-range" | "too-many-modules" | "homework-gone" | "homework-empty" | "sitting-gone" | "total-out-of-range" | "form-out-of-range" | "goal-gone" | "goal-unnamed" | "too-many-steps" | "amount-out-of-range" | "amount-too-large" | "amount-too-soon" | "stay-within-limits" | "work-off" | "reminder-gone" | "reminder-when" | "nothing-to-come" | "too-many-reminders" | "import-too-large" | "import-unreadable" | "not-a-copy" | "copy-damaged" | "place-full" | "place-read-only" | "place-gone" | "copy-stopped" | "place-inside" | "not-understood" | "inside";

/**
 * Asks the person for a file to take in.
 */
export type FileAsked = {
/**
 * What for.
 */
what: FileFor, };

/**
 * What a file to take in is for; it decides which files the dialog shows.
 */
export type FileFor = "picture";

/**
 * What must hold besides the words; what is not set lets every entry through.
 */
export type Filter = {
/**
 * A tag, as typed.
 */
tag: string | null,
/**
 * A rating, and between which values.
 */
rating: RatingBetween | null,
/**
 * Only entries of hard days.
 */
hard_day: boolean,
/**
 * Only entries marked "How did I handle this?".
 */
handled: boolean,
/**
 * First day, `YYYY-MM-DD`.
 */
from: string | null,
/**
 * Last day, `YYYY-MM-DD`.
 */
to: string | null, };

/**
 * First against latest.
 */
export type FirstLatest = {
/**
 * The first value.
 */
first: number,
/**
 * Its day, `YYYY-MM-DD`.
 */
first_day: string,
/**
 * The latest value.
 */
latest: number,
/**
 * Its day, `YYYY-MM-DD`.
 */
latest_day: string,
/**
 * Whether there is one alone.
 */
once: boolean,
/**
 * "2 higher", "2 lower", "The same", or that there is one alone.
 */
change: string, };

/**
 * Letters; all are in the program, so none is fetched.
 */
export type Font = "atkinson" | "lexend" | "open-dyslexic";

/**
 * A form with its first and latest total.
 */
export type FormCompared = {
/**
 * What it is called.
 */
name: Private,
/**
 * Its totals.
 */
pair: FirstLatest,
/**
 * "14 out of 27", the first and the latest.
 */
first: string,
/**
 * The latest in the same way.
 */
latest: string, };

/**
 * A total from a form a person was given.
 */
export type FormTotal = {
/**
 * What the form is called.
 */
name: Private,
/**
 * The total.
 */
total: number,
/**
 * The most it can be.
 */
out_of: number, };

/**
 * An entry that was found.
 */
export type Found = {
/**
 * UUID.
 */
id: string,
/**
 * RFC 3339 with offset.
 */
at: string,
/**
 * 1–5.
 */
mood: number | null,
/**
 * The place that matched, in pieces.
 */
pieces: Array<Piece>, };

/**
 * Four random words.
 */
export type FourWords = {
/**
 * Four words, in order.
 */
words: Array<string>, };

/**
 * A goal, as a person writes it; all but its words may be left out.
 */
export type Goal = {
/**
 * UUID.
 */
id: string,
/**
 * What kind of goal it is.
 */
kind: GoalKind,
/**
 * What the person wants to do.
 */
words: Private,
/**
 * Why it matters.
 */
why: Private,
/**
 * How the person will know that it is reached.
 */
known_by: Private,
/**
 * What puts it in reach.
 */
in_reach: Private,
/**
 * By when, in words.
 */
by_when: Private,
/**
 * With whom it was agreed.
 */
agreed_with: Private,
/**
 * The local day to look at it again, `YYYY-MM-DD`.
 */
review: string | null,
/**
 * How much it matters, 0 to 10.
 */
important: number | null,
/**
 * Why that is not lower.
 */
important_why: Private,
/**
 * How sure the person is, 0 to 10.
 */
sure: number | null,
/**
 * Why that is not lower.
 */
sure_why: Private,
/**
 * Its small steps, in their order.
 */
steps: Array<GoalStep>,
/**
 * Whether effort makes the person worse; none before it was asked.
 */
effort: GoalEffort | null,
/**
 * What amounts count, such as minutes.
 */
unit: Private,
/**
 * Three tries before a start amount.
 */
tries: [number | null, number | null, number | null],
/**
 * What was hoped, and what was reached.
 */
scale: GoalScale, };

/**
 * Takes another amount of what is built up.
 */
export type GoalAmount = {
/**
 * UUID.
 */
id: string,
/**
 * How much.
 */
amount: number, };

/**
 * A goal by its id.
 */
export type GoalAsked = {
/**
 * UUID.
 */
id: string, };

/**
 * How an activity is built up.
 */
export type GoalBuild = {
/**
 * Where it stands.
 */
stand: GoalBuildStand,
/**
 * The amount that holds.
 */
now: number | null,
/**
 * The local day from which it holds.
 */
since: string | null,
/**
 * The most to begin with, or the most it may become.
 */
most: number | null,
/**
 * From when on it may grow.
 */
until: string | null,
/**
 * The last comfortable amount before.
 */
back: number | null, };

/**
 * Where a build-up stands.
 */
export type GoalBuildStand = "ask" | "limits" | "measure" | "too-small" | "start" | "settling" | "settled";

/**
 * The answer to "Does effort make you worse hours or days later?"
 */
export type GoalEffort = "worse" | "heart" | "treatment" | "neither";

/**
 * Moves a goal to another state.
 */
export type GoalGo = {
/**
 * UUID.
 */
id: string,
/**
 * Where it is to stand.
 */
state: GoalState,
/**
 * "Make it active all the same", though three are.
 */
all_the_same: boolean, };

/**
 * What kind of goal it is.
 */
export type GoalKind = "general" | "social" | "habit" | "activity" | "work";

/**
 * A goal in a list.
 */
export type GoalLine = {
/**
 * UUID.
 */
id: string,
/**
 * What kind of goal it is.
 */
kind: GoalKind,
/**
 * Where it stands.
 */
state: GoalState,
/**
 * What the person wants to do.
 */
words: Private,
/**
 * The first step that is not done yet.
 */
next: Private | null,
/**
 * Whether it has any steps.
 */
has_steps: boolean,
/**
 * The local day to look at it again.
 */
review: string | null,
/**
 * Whether that day has come.
 */
look: boolean, };

/**
 * What is said when a goal is looked at again.
 */
export type GoalLook = "keep" | "change" | "smaller" | "let-go";

/**
 * A goal on its page.
 */
export type GoalPage = {
/**
 * As the person wrote it.
 */
goal: Goal,
/**
 * The same as a line.
 */
line: GoalLine,
/**
 * Whether it is in the workbook.
 */
saved: boolean,
/**
 * Why it waits for later; none where it does not.
 */
later: string | null,
/**
 * "You are 5 of 10 sure. …"; none where the person is sure enough.
 */
offer_smaller: string | null,
/**
 * What is safe to know first.
 */
safety: Array<string>,
/**
 * How the activity is built up; none for other kinds.
 */
build: GoalBuild | null,
/**
 * What became of it, oldest first.
 */
turns: Array<GoalTurn>,
/**
 * Whether goals are compared with what was hoped.
 */
scaling: boolean,
/**
 * Whether goals about work are switched on.
 */
work: boolean,
/**
 * The local day of the next session; none where there is no date.
 */
next_session: string | null, };

/**
 * A goal in the bin.
 */
export type GoalRemoved = {
/**
 * The goal.
 */
line: GoalLine,
/**
 * Whole days until it goes for good, 30 at most.
 */
days_left: number, };

/**
 * Looks at a goal again.
 */
export type GoalReview = {
/**
 * UUID.
 */
id: string,
/**
 * What is said of it.
 */
look: GoalLook,
/**
 * Its smaller words, where it is made smaller.
 */
words: Private,
/**
 * The next local day to look at it; none is fine.
 */
next: string | null, };

/**
 * What was hoped, and what was reached.
 */
export type GoalScale = {
/**
 * What each level would look like, from much less than hoped to much more.
 */
levels: [Private, Private, Private, Private, Private],
/**
 * The level at the start, -2 to 2.
 */
start: number | null,
/**
 * The level now, -2 to 2.
 */
now: number | null,
/**
 * How much it counts, 0 to 3.
 */
important: number,
/**
 * How hard it is, 0 to 3.
 */
hard: number, };

/**
 * Switches the comparison with what was hoped on or off.
 */
export type GoalScaling = {
/**
 * Whether it is on.
 */
on: boolean, };

/**
 * Where a goal stands.
 */
export type GoalState = "active" | "later" | "reached" | "let-go";

/**
 * A small step.
 */
export type GoalStep = {
/**
 * UUID; empty for a new one.
 */
id: string,
/**
 * What to do.
 */
words: Private,
/**
 * The local day it was done, `YYYY-MM-DD`; none where it is not yet.
 */
done: string | null, };

/**
 * What became of a goal on a day.
 */
export type GoalTurn = {
/**
 * The local day.
 */
day: string,
/**
 * What it was.
 */
what: GoalWhat,
/**
 * The words it had before, where they were made smaller.
 */
words: Private, };

/**
 * What became of a goal on a day.
 */
export type GoalWhat = "begun" | "kept" | "changed" | "smaller" | "active" | "later" | "reached" | "let-go";

/**
 * Goals in the bin, newest removal first.
 */
export type GoalsBin = {
/**
 * Goals.
 */
removed: Array<GoalRemoved>, };

/**
 * Goals that were found, newest first.
 */
export type GoalsFound = {
/**
 * Goals.
 */
found: Array<GoalLine>, };

/**
 * All goals.
 */
export type GoalsPage = {
/**
 * Those on the go, oldest first.
 */
active: Array<GoalLine>,
/**
 * Those kept for later, oldest first.
 */
later: Array<GoalLine>,
/**
 * Those reached or let go, newest first.
 */
ended: Array<GoalLine>,
/**
 * How many are in the bin.
 */
removed: number,
/**
 * Whether goals are compared with what was hoped.
 */
scaling: boolean, };

/**
 * Asks for a page about goals.
 */
export type GoalsPaper = {
/**
 * Which page.
 */
what: GoalsPrint,
/**
 * Large print.
 */
large_print: boolean, };

/**
 * A page about goals on paper.
 */
export type GoalsPrint = "plan" | "blank" | "practitioner";

/**
 * Finds goals by the beginnings of words.
 */
export type GoalsSearch = {
/**
 * What was typed.
 */
words: Private, };

/**
 * Which of the asked groups were right, in the order asked.
 */
export type GroupsRight = {
/**
 * True where the group was right.
 */
right: Array<boolean>, };

/**
 * The two groups typed back, in the order asked.
 */
export type GroupsTyped = {
/**
 * UTF-8 bytes of each group.
 */
groups: Array<Typed>, };

/**
 * Three lines of what helps on a hard day.
 */
export type HardDayLines = {
/**
 * Three lines; empty where none is written.
 */
lines: Array<Private>, };

/**
 * Calls today hard, or takes that back.
 */
export type HardDayMark = {
/**
 * Whether it is.
 */
hard: boolean, };

/**
 * A hard day: the mark of today, and what helps in the person's own words.
 */
export type HardDayPage = {
/**
 * Whether today is called hard.
 */
hard: boolean,
/**
 * Whether the diary has a page of today, so that the mark is seen there.
 */
in_diary: boolean,
/**
 * The page that was begun for it just now.
 */
entry: string | null,
/**
 * Three lines; empty where none is written.
 */
lines: Array<Private>, };

/**
 * A head and the words under it.
 */
export type HeadAndWords = {
/**
 * Id of the question.
 */
question: string,
/**
 * Its short head.
 */
head: string,
/**
 * The words.
 */
words: Private, };

/**
 * Which nation's numbers to show; none shows those that hold for all.
 */
export type HelpAsked = {
/**
 * Nation, if said.
 */
nation: Nation | null, };

/**
 * Which block of Help now a line belongs to, in this order.
 */
export type HelpKind = "danger" | "crisis" | "talk" | "text" | "access";

/**
 * One way to reach help.
 */
export type HelpLine = {
/**
 * Stable name, kebab-case.
 */
id: string,
/**
 * Block.
 */
kind: HelpKind,
/**
 * Digits as a person reads them, such as "116 123".
 */
digits: string,
/**
 * When to use it: "To talk to someone".
 */
when: string,
/**
 * Who answers and how: "Samaritans. Day and night, free."
 */
detail: string, };

/**
 * The Help now page.
 */
export type HelpPage = {
/**
 * Lines, danger first.
 */
lines: Array<HelpLine>,
/**
 * The chest-pain line of decisions 4.2, word for word.
 */
chest_pain: string,
/**
 * Where the facts come from: "Published source of 1 November 2026, not yet checked by a person."
 */
source: string,
/**
 * Said when the review date has passed: "These may have changed."
 */
may_have_changed: string | null, };

/**
 * A thing to try, as a person writes it; all but its words may be left out.
 */
export type Homework = {
/**
 * UUID; empty for a new one.
 */
id: string,
/**
 * What kind of thing it is.
 */
kind: HomeworkKind,
/**
 * English name of the worksheet, exercise or article.
 */
thing: string | null,
/**
 * What to try, in its usual size.
 */
words: Private,
/**
 * A smaller version.
 */
smaller: Private,
/**
 * A larger version.
 */
larger: Private,
/**
 * Which size is tried.
 */
size: HomeworkSize,
/**
 * How much.
 */
how_much: Private,
/**
 * When.
 */
at_time: Private,
/**
 * Where.
 */
at_place: Private,
/**
 * "If this gets in the way …"
 */
if_words: Private,
/**
 * "… then I do this."
 */
then_words: Private,
/**
 * How sure the person is of it, 0 to 10.
 */
sure: number | null,
/**
 * What came of it.
 */
outcome: HomeworkOutcome | null,
/**
 * What got in the way, tapped.
 */
in_the_way: Array<InTheWay>,
/**
 * What got in the way, in own words.
 */
in_the_way_words: Private,
/**
 * What I noticed.
 */
noticed: Private,
/**
 * What I will feed back.
 */
feed_back: Private, };

/**
 * A thing to try by its id.
 */
export type HomeworkAsked = {
/**
 * UUID.
 */
id: string, };

/**
 * Things to try in the bin, newest removal first.
 */
export type HomeworkBin = {
/**
 * Things to try.
 */
removed: Array<HomeworkRemoved>, };

/**
 * Ends a thing to try.
 */
export type HomeworkEnd = {
/**
 * UUID.
 */
id: string,
/**
 * How it ends.
 */
ending: HomeworkEnding, };

/**
 * A thing to try that was ended.
 */
export type HomeworkEnded = {
/**
 * What there is now.
 */
page: HomeworkPage,
/**
 * Id of what goes on in its place; none where it was let go.
 */
next: string | null, };

/**
 * How it ends.
 */
export type HomeworkEnding = "keep" | "smaller" | "let-go";

/**
 * Things to try that were found, newest first.
 */
export type HomeworkFound = {
/**
 * Things to try.
 */
found: Array<HomeworkLine>, };

/**
 * Begins a thing to try.
 */
export type HomeworkFrom = {
/**
 * What kind of thing it is.
 */
kind: HomeworkKind,
/**
 * English name of the worksheet, exercise or article it is made from.
 */
thing: string | null, };

/**
 * What kind of thing it is.
 */
export type HomeworkKind = "own-words" | "worksheet" | "exercise" | "article" | "activity" | "goal-step";

/**
 * A thing to try with what there is to say of it.
 */
export type HomeworkLine = {
/**
 * As the person wrote it.
 */
homework: Homework,
/**
 * The local day it was begun, `YYYY-MM-DD`.
 */
day: string,
/**
 * The words of the size that is tried.
 */
tried: Private,
/**
 * Name of the worksheet or article it is about, where it can be opened.
 */
title: string | null,
/**
 * "You are 5 of 10 sure. …"; none where the person is sure enough.
 */
offer_smaller: string | null,
/**
 * What came of it, in words.
 */
outcome: string | null,
/**
 * The local day that was said, `YYYY-MM-DD`.
 */
outcome_day: string | null,
/**
 * What was tapped, in words.
 */
in_the_way: Array<string>,
/**
 * How it ended; none where it runs on.
 */
ending: HomeworkEnding | null, };

/**
 * What came of it.
 */
export type HomeworkOutcome = "done" | "partly" | "not-this-time" | "changed";

/**
 * Things to try.
 */
export type HomeworkPage = {
/**
 * Those that run on, oldest first.
 */
open: Array<HomeworkLine>,
/**
 * Those that ended, newest first.
 */
ended: Array<HomeworkLine>,
/**
 * How long they run: "Until Thursday 3 December, 2 pm", or until the next session.
 */
until: string,
/**
 * How many lie in the bin.
 */
removed: number, };

/**
 * A thing to try in the bin.
 */
export type HomeworkRemoved = {
/**
 * The thing.
 */
line: HomeworkLine,
/**
 * Whole days until it goes for good, 30 at most.
 */
days_left: number, };

/**
 * Takes an ending back.
 */
export type HomeworkReopen = {
/**
 * UUID of what was ended.
 */
id: string,
/**
 * UUID of what went on in its place, which goes again.
 */
next: string | null, };

/**
 * Finds things to try by the beginnings of words.
 */
export type HomeworkSearch = {
/**
 * What was typed.
 */
words: Private, };

/**
 * Which of its sizes is tried.
 */
export type HomeworkSize = "small" | "usual" | "large";

/**
 * A thing to try as it begins.
 */
export type HomeworkStarted = {
/**
 * A new one with its id, or the same one that runs on already.
 */
line: HomeworkLine,
/**
 * Whether it runs on already; a new one is kept once it is saved.
 */
kept: boolean, };

/**
 * What can get in the way: a list to tap.
 */
export type InTheWay = "hard-day" | "pain" | "tired" | "worry" | "low" | "forgot" | "no-time" | "too-big" | "others" | "no-fit";

/**
 * Words one slip away from those typed.
 */
export type Instead = {
/**
 * The words.
 */
words: Private,
/**
 * Whether they are what was found; else they are only offered.
 */
shown: boolean, };

/**
 * How good a passphrase is.
 */
export type Judgement = {
/**
 * 0 (guessed at once) to 4 (very hard to guess); zxcvbn's score.
 */
level: number,
/**
 * Whether it may be used at all (eight characters, not among the commonest).
 */
allowed: boolean,
/**
 * Catalogue keys of plain reasons, such as `strength-common-name`.
 */
reasons: Array<string>, };

/**
 * A file that was saved at the place the person chose with `path_choose`.
 */
export type Kept = {
/**
 * The path that was written; none when no place had been chosen.
 */
path: string | null, };

/**
 * How the open workbook is locked and hidden.
 */
export type Locking = {
/**
 * Quiet minutes until it locks, one of 2, 5, 10, 15, 30, 60; none follows "does anyone else use this computer?".
 */
minutes: number | null,
/**
 * Whether three presses of Shift hide it; off until the person switched it on where it is
 * explained.
 */
shift: boolean,
/**
 * Whether the window is kept out of pictures of the screen, where the system can do that.
 */
unpictured: boolean, };

/**
 * Some days of a rating, in words.
 */
export type Look = {
/**
 * What the values say.
 */
sentence: string,
/**
 * Their average, where there are days enough.
 */
average: string | null, };

/**
 * A module of the programme.
 */
export type Module = {
/**
 * Its name; one without a name is left out.
 */
name: Private,
/**
 * Where it stands.
 */
state: ModuleState, };

/**
 * Where a module stands; several may be under way at once.
 */
export type ModuleState = "offered" | "under-way" | "done" | "hidden";

/**
 * A month at a glance.
 */
export type MonthPage = {
/**
 * Days that have entries, in order.
 */
days: Array<DaySummary>, };

/**
 * Neutral names that are still free.
 */
export type NamesOffered = {
/**
 * Names such as "Green workbook".
 */
names: Array<string>, };

/**
 * Nation of the United Kingdom.
 */
export type Nation = "england" | "scotland" | "wales" | "northern-ireland";

/**
 * The name of another workbook that is to be made.
 */
export type NewWorkbook = {
/**
 * The name.
 */
name: Private, };

/**
 * No input, or no reply worth words.
 */
export type Nothing = Record<symbol, never>;

/**
 * Something noticed while unlocking; each has its words in the catalogue (`notice-<code>`).
 */
export type Notice = "data-missing" | "header-healed" | "clock-behind" | "counter-unreadable";

/**
 * An answer to what came due.
 */
export type NudgeAnswer = {
/**
 * Which.
 */
answer: NudgeAnswered, };

/**
 * What a person answers to a nudge.
 */
export type NudgeAnswered = "seen" | "later" | "tomorrow";

/**
 * An opened workbook.
 */
export type Opened = {
/**
 * Where the program stands now.
 */
desk: DeskView,
/**
 * What to say once.
 */
notices: Array<Notice>, };

/**
 * What comes first.
 */
export type Order = "newest" | "fit";

/**
 * What other accounts of the computer can do with the workbook's folder.
 */
export type OthersReach = "nothing" | "files" | "unknown";

/**
 * Asks what may go on a page.
 */
export type PageAsked = {
/**
 * Which page.
 */
page: PageKind,
/**
 * `YYYY-MM-DD`, its first day; none for the one it begins with.
 */
from: string | null, };

/**
 * What may go on a page; nothing is ticked.
 */
export type PageChoices = {
/**
 * `YYYY-MM-DD`, its first day.
 */
from: string,
/**
 * `YYYY-MM-DD`, its last day: today.
 */
to: string,
/**
 * `YYYY-MM-DD`, the last session the person went to; none before the first.
 */
last_session: string | null,
/**
 * Its parts, in the order they stand.
 */
parts: Array<PagePartChoice>,
/**
 * Ratings with a value in these days; the final page has none.
 */
ratings: Array<RatingChoice>,
/**
 * How it was made the last time, if it ever was.
 */
last: PageLast | null, };

/**
 * What a saved file was.
 */
export type PageKind = "diary" | "since-last" | "final";

/**
 * How a page was made the last time.
 */
export type PageLast = {
/**
 * First name, or empty.
 */
from_name: Private,
/**
 * Who it was for, or empty.
 */
for_name: Private,
/**
 * Large print.
 */
large_print: boolean,
/**
 * Ticked parts.
 */
parts: Array<PagePart>,
/**
 * Ticked ratings.
 */
ratings: Array<string>, };

/**
 * A part of a page, with a tick of its own.
 */
export type PagePart = "note" | "to-say" | "agreed" | "rulers" | "forms" | "helped" | "tried" | "in-the-way" | "steps" | "sheets" | "hard-days" | "keep-doing" | "early-signs" | "turn-to" | "next-steps" | "tell-programme" | "attendance" | "not-done";

/**
 * A part that may go on a page.
 */
export type PagePartChoice = {
/**
 * Which part.
 */
part: PagePart,
/**
 * Its name.
 */
name: string,
/**
 * How many things stand in it now.
 */
holds: number,
/**
 * Whether it stands apart: attendance, and things not done.
 */
apart: boolean,
/**
 * The person's own words; none where it takes none.
 */
words: Private | null,
/**
 * Whether these words come from the staying-well sheet.
 */
from_sheet: boolean, };

/**
 * A page as it was chosen; what is not named here stays out.
 */
export type PagePlan = {
/**
 * Which page.
 */
page: PageKind,
/**
 * `YYYY-MM-DD`, its first day; the last one is today.
 */
from: string,
/**
 * First name, or empty.
 */
from_name: Private,
/**
 * Who it is for, or empty.
 */
for_name: Private,
/**
 * The person's own note, or empty.
 */
note: Private,
/**
 * Ticked parts.
 */
parts: Array<PagePart>,
/**
 * Ticked ratings.
 */
ratings: Array<string>,
/**
 * Large print.
 */
large_print: boolean, };

/**
 * The person's own words for a part of the final page.
 */
export type PageWordsKept = {
/**
 * Which part.
 */
part: PagePart,
/**
 * The words; empty ones take it out.
 */
words: Private, };

/**
 * Exact pages.
 */
export type Pages = {
/**
 * One SVG document a page, self-contained.
 */
pages: Array<Private>,
/**
 * The same words as plain text, one string a page or one for all.
 */
words: Array<Private>,
/**
 * Whether the pages hold signs their font lacks, such as emoji; a ◊ stands for each run.
 */
signs_replaced: boolean, };

/**
 * Old and new passphrase.
 */
export type PassphraseChange = {
/**
 * The one in use.
 */
old: Typed,
/**
 * The one to use from now on.
 */
new: Typed, };

/**
 * A passphrase as typed.
 */
export type PassphraseTyped = {
/**
 * UTF-8 bytes.
 */
passphrase: Typed, };

/**
 * Asks the person for a place to save.
 */
export type PathAsked = {
/**
 * What for.
 */
what: PathFor, };

/**
 * Whether a place was chosen; the path itself stays with the shell until the next
 * command that takes it.
 */
export type PathChosen = {
/**
 * False when the person changed their mind.
 */
chosen: boolean, };

/**
 * What the place to save is for; the core proposes a neutral file name.
 */
export type PathFor = "recovery-sheet" | "summary" | "help-card" | "worksheet" | "voice-note" | "calendar" | "copy-place" | "copy-file";

/**
 * Days from and to, both included, `YYYY-MM-DD`.
 */
export type Period = {
/**
 * First day.
 */
from: string,
/**
 * Last day.
 */
to: string, };

/**
 * A picture, without its bytes.
 */
export type Picture = {
/**
 * UUID.
 */
id: string,
/**
 * The entry it belongs to.
 */
entry: string,
/**
 * What it shows, in the person's words; may be empty.
 */
words: Private,
/**
 * Units: pixels.
 */
wide: number,
/**
 * Units: pixels.
 */
high: number, };

/**
 * One picture, by id.
 */
export type PictureAsked = {
/**
 * UUID.
 */
id: string, };

/**
 * The bytes of a picture; on the wire they are Base64 text, a third longer and no more.
 */
export type PictureBytes = string;

/**
 * A picture that was pasted.
 */
export type PicturePasted = {
/**
 * Which entry it goes to.
 */
to: PictureTo,
/**
 * The file as it was pasted.
 */
bytes: PictureBytes, };

/**
 * Which version of a picture to show.
 */
export type PictureShow = {
/**
 * UUID.
 */
id: string,
/**
 * The small version, for lists and pages.
 */
small: boolean, };

/**
 * A picture to show.
 */
export type PictureShown = {
/**
 * A JPEG file.
 */
jpeg: PictureBytes, };

/**
 * Which entry a picture goes to; one that is not in the workbook yet is begun.
 */
export type PictureTo = {
/**
 * From [`super::Entry::id`].
 */
entry: string,
/**
 * When the entry is about, RFC 3339 with offset.
 */
at: string, };

/**
 * What a picture shows, in the person's words.
 */
export type PictureWords = {
/**
 * UUID.
 */
id: string,
/**
 * May be empty.
 */
words: Private, };

/**
 * The pictures of an entry, in the order they were added.
 */
export type PicturesPage = {
/**
 * Pictures.
 */
pictures: Array<Picture>,
/**
 * How many an entry can have.
 */
most: number, };

/**
 * A piece of text, matched or not.
 */
export type Piece = {
/**
 * The words.
 */
text: Private,
/**
 * Whether they matched.
 */
hit: boolean, };

/**
 * Something a participant wrote.
 *
 * It crosses the wire and sleeps in the store; it never reaches a log, because `Debug` prints
 * `[private]`.
 */
export type Private = string;

/**
 * The shape of the programme; all of it may be left out.
 */
export type Programme = {
/**
 * How long it is.
 */
length: ProgrammeLength,
/**
 * About how many sessions, 1 to 60; counts where the length is `about`.
 */
sessions: number | null,
/**
 * How it is held.
 */
way: ProgrammeWay | null,
/**
 * Whom it is with, or empty.
 */
with_name: Private,
/**
 * About how many sessions there are once the person is in work.
 */
in_work: number | null,
/**
 * Whether the person is having a break from it.
 */
on_break: boolean,
/**
 * Modules, in the person's order.
 */
modules: Array<Module>, };

/**
 * How long the programme is.
 */
export type ProgrammeLength = "about" | "open-ended" | "not-known";

/**
 * The programme, and where it stands.
 */
export type ProgrammePage = {
/**
 * Its shape.
 */
programme: Programme,
/**
 * Where it stands; none where the next date says it.
 */
stands: string | null,
/**
 * Said once, when a break ends: "Welcome back. What has changed?"
 */
welcome_back: string | null, };

/**
 * How the programme is held.
 */
export type ProgrammeWay = "one-to-one" | "group" | "both" | "phone";

/**
 * One question to start from.
 */
export type Prompt = {
/**
 * Stable name, kebab-case.
 */
id: string,
/**
 * The question.
 */
words: string,
/**
 * Whether it is offered on a hard day and with a low mood.
 */
gentle: boolean, };

/**
 * Questions to start from, and whether the person wants them.
 */
export type PromptsPage = {
/**
 * Questions, another one first each day.
 */
prompts: Array<Prompt>,
/**
 * False when the person said "no prompts".
 */
wanted: boolean, };

/**
 * Whether prompts are wanted.
 */
export type PromptsWanted = {
/**
 * False for "no prompts".
 */
wanted: boolean, };

/**
 * The hours in which nothing shows; none of the two where the person wants none.
 */
export type QuietHours = {
/**
 * First minute, `HH:MM`.
 */
from: string | null,
/**
 * The minute after the last, `HH:MM`.
 */
to: string | null, };

/**
 * A rating a person may keep.
 */
export type Rating = {
/**
 * Stable id: a kebab-case name for ours, a UUID for a person's own.
 */
id: string,
/**
 * Name.
 */
name: string,
/**
 * Words at 0.
 */
low: string,
/**
 * Words at 10.
 */
high: string,
/**
 * Whether higher is better; none where neither is.
 */
higher_is_better: boolean | null,
/**
 * Whether it is kept, so shown in the diary.
 */
kept: boolean,
/**
 * Whether the person made it.
 */
own: boolean,
/**
 * Whether it is put away: not offered until it is brought back.
 */
hidden: boolean, };

/**
 * Values of one rating, both ends included.
 */
export type RatingBetween = {
/**
 * Id; `mood` for mood.
 */
rating: string,
/**
 * Lowest.
 */
least: number,
/**
 * Highest.
 */
most: number, };

/**
 * A rating of the person's own, changed; its values stay.
 */
export type RatingChange = {
/**
 * Id.
 */
id: string,
/**
 * How it is from now on.
 */
rating: RatingNew, };

/**
 * A rating that could go in.
 */
export type RatingChoice = {
/**
 * Id; `mood` for mood.
 */
id: string,
/**
 * Name.
 */
name: string,
/**
 * On how many days it was rated.
 */
days: number, };

/**
 * A rating to put away or to bring back.
 */
export type RatingHidden = {
/**
 * Id.
 */
id: string,
/**
 * True puts it away.
 */
hidden: boolean, };

/**
 * A rating a person makes.
 */
export type RatingNew = {
/**
 * Name, at most 60 characters.
 */
name: string,
/**
 * Words at 0, at most 60 characters; may be empty.
 */
low: string,
/**
 * Words at 10, at most 60 characters; may be empty.
 */
high: string,
/**
 * Whether higher is better; none where neither is.
 */
higher_is_better: boolean | null, };

/**
 * One rating of an entry.
 */
export type RatingValue = {
/**
 * Id of the rating.
 */
rating: string,
/**
 * 0–10.
 */
value: number, };

/**
 * The ratings to keep, at most three, in order.
 */
export type RatingsKept = {
/**
 * Ids.
 */
ids: Array<string>, };

/**
 * Every rating, kept ones first in their order.
 */
export type RatingsPage = {
/**
 * Ratings.
 */
ratings: Array<Rating>, };

/**
 * A person's own tags.
 */
export type RecentTags = {
/**
 * Those used last first.
 */
tags: Array<string>, };

/**
 * Recovery code and the new passphrase it allows.
 */
export type RecoverTyped = {
/**
 * The code, in any spacing and case.
 */
code: Typed,
/**
 * The new passphrase.
 */
passphrase: Typed, };

/**
 * The recovery code, shown once.
 */
export type RecoveryShown = {
/**
 * Seven groups of four characters.
 */
groups: Array<string>,
/**
 * The two groups to ask back, counted from 1.
 */
asked: Array<number>, };

/**
 * A refused command.
 *
 * Shape: the code, and for some codes one number (`TooNew`: the format found; `TextTooLong`:
 * characters, as `RatingTooLong` and `TagTooLong`; `TooManyOwnRatings`: the most;
 * `ImportUnreadable`: the line).
 */
export type Refusal = {
/**
 * What went wrong.
 */
code: ErrorCode,
/**
 * The number the sentence needs, if any.
 */
number: number | null, };

/**
 * A reminder.
 */
export type Reminder = {
/**
 * UUID; empty for a new one.
 */
id: string,
/**
 * What it is about.
 */
kind: ReminderKind,
/**
 * UUID of the session, thing to try or goal; none for all of them.
 */
about: string | null,
/**
 * English name of the worksheet.
 */
sheet: string | null,
/**
 * Whether it is on.
 */
on: boolean,
/**
 * Local time of day, `HH:MM`; for a session that of the evening before.
 */
time: string | null,
/**
 * Hours before a session, 1 to 48.
 */
hours_before: number | null,
/**
 * Days of the week, Monday being 1.
 */
days: Array<number>, };

/**
 * A reminder by its id.
 */
export type ReminderAsked = {
/**
 * UUID.
 */
id: string, };

/**
 * Something a reminder can be about.
 */
export type ReminderChoice = {
/**
 * What kind of thing it is.
 */
kind: ReminderKind,
/**
 * UUID of the session, thing to try or goal; none for all of them.
 */
about: string | null,
/**
 * English name of the worksheet.
 */
sheet: string | null,
/**
 * In words.
 */
words: Private, };

/**
 * What a reminder is about.
 */
export type ReminderKind = "session" | "try" | "diary" | "worksheet" | "goal-review";

/**
 * A reminder with what there is to say of it.
 */
export type ReminderLine = {
/**
 * As it was set.
 */
reminder: Reminder,
/**
 * What it is about, in words.
 */
about: Private,
/**
 * "Every day at 9 am".
 */
when: string,
/**
 * "Thursday 3 December, 2 pm"; none where nothing will show.
 */
next: string | null, };

/**
 * Exactly what will show, and when.
 */
export type ReminderPreview = {
/**
 * The line above.
 */
title: string,
/**
 * The sentence.
 */
words: string,
/**
 * The next times it shows, in words.
 */
next: Array<string>, };

/**
 * The page of reminders.
 */
export type RemindersPage = {
/**
 * In the order they were made.
 */
reminders: Array<ReminderLine>,
/**
 * Whether this computer shows anything outside the window.
 */
outside: boolean,
/**
 * Exactly what shows, whatever came due: the line above, and the sentence.
 */
shown: [string, string],
/**
 * The hours in which nothing shows.
 */
quiet: QuietHours,
/**
 * "From 9 pm to 8 am"; none where there are no such hours.
 */
quiet_words: string | null,
/**
 * What a reminder can be about.
 */
choices: Array<ReminderChoice>, };

/**
 * A new name for the open workbook.
 */
export type Rename = {
/**
 * The words that open it: it is closed, named anew, and opened again.
 */
passphrase: Typed,
/**
 * The name.
 */
name: Private, };

/**
 * One answer.
 */
export type RulerAnswer = {
/**
 * Name of the ruler.
 */
ruler: string,
/**
 * 0 to 10.
 */
value: number, };

/**
 * A ruler with its first and latest answer.
 */
export type RulerCompared = {
/**
 * The ruler.
 */
shown: RulerShown,
/**
 * Its answers.
 */
pair: FirstLatest,
/**
 * Both in words, for those who do not see the picture.
 */
alt: string, };

/**
 * A ruler as it is asked.
 */
export type RulerShown = {
/**
 * Its name in the pack.
 */
ruler: string,
/**
 * Name.
 */
name: string,
/**
 * The question.
 */
ask: string,
/**
 * Words at 0.
 */
low: string,
/**
 * Words at 10.
 */
high: string,
/**
 * Which way is better, in words.
 */
way: string, };

/**
 * Sittings that were found, newest first.
 */
export type RulersFound = {
/**
 * Sittings.
 */
found: Array<SittingLine>, };

/**
 * Where I started, where I am.
 */
export type RulersPage = {
/**
 * Each ruler that was answered, in the order they are asked.
 */
compared: Array<RulerCompared>,
/**
 * "Worry 2 lower. Sleep the same."; empty with one sitting.
 */
sentence: string,
/**
 * Each form, in the order they came.
 */
forms: Array<FormCompared>,
/**
 * Every sitting, newest first.
 */
sittings: Array<SittingLine>,
/**
 * An offer to answer, before the first and the final session.
 */
offer: string | null,
/**
 * Whether a sitting of today can go on.
 */
today: boolean,
/**
 * How many lie in the bin.
 */
removed: number, };

/**
 * Finds sittings by the beginnings of words in their notes and names.
 */
export type RulersSearch = {
/**
 * What was typed.
 */
words: Private, };

/**
 * An entry to save; the same id saves over itself, so a retry never doubles it.
 */
export type SaveEntry = {
/**
 * From [`Entry::id`].
 */
id: string,
/**
 * RFC 3339 with offset.
 */
at: string,
/**
 * May be empty.
 */
text: Private,
/**
 * 1–5.
 */
mood: number | null,
/**
 * 0–10 each.
 */
ratings: Array<RatingValue>,
/**
 * As typed.
 */
tags: Array<string>,
/**
 * Whether it has the mark "How did I handle this?".
 */
handled: boolean,
/**
 * Calls its day hard or takes that back; none leaves the day as it is.
 */
hard_day: boolean | null, };

/**
 * Something to say at a session.
 */
export type Saying = {
/**
 * UUID; empty for a new one.
 */
id: string,
/**
 * The words.
 */
words: Private, };

/**
 * Something to say by its id.
 */
export type SayingAsked = {
/**
 * UUID.
 */
id: string, };

/**
 * Words and filters; every word must begin one in the entry.
 */
export type SearchAsked = {
/**
 * As typed; may be empty where a filter is set.
 */
words: Private,
/**
 * What else must hold.
 */
filter: Filter,
/**
 * What comes first.
 */
order: Order,
/**
 * How many were shown before.
 */
skip: number,
/**
 * How many to show at most.
 */
most: number, };

/**
 * What was found.
 */
export type SearchPage = {
/**
 * Entries found.
 */
found: Array<Found>,
/**
 * Whether there are more than shown.
 */
more: boolean,
/**
 * Whether there are older ones that were not weighed for how well they fit.
 */
only_newest: boolean,
/**
 * The person's own people whose words fit, with the first entries of a search without filters.
 */
people: Array<Contact>,
/**
 * The voice notes whose words fit, with the same; newest page first.
 */
voice_notes: Array<VoiceFound>,
/**
 * The articles whose words fit, with the same.
 */
articles: Array<ArticleFound>,
/**
 * Words one slip away from those typed, if they are worth a look.
 */
instead: Instead | null, };

/**
 * A session and its sheet, as a person writes them.
 */
export type Session = {
/**
 * UUID, given by `session_start`.
 */
id: string,
/**
 * What kind of meeting it is.
 */
kind: SessionKind,
/**
 * `YYYY-MM-DD`; none where there is no date yet.
 */
day: string | null,
/**
 * `HH:MM`, the local time; none without a day.
 */
time: string | null,
/**
 * Where it is, or empty.
 */
place: Private,
/**
 * What came of it, once the person said.
 */
outcome: SessionOutcome | null,
/**
 * What we covered.
 */
covered: Private,
/**
 * What I was given to read.
 */
reading: Private,
/**
 * What I took from it.
 */
took: Private,
/**
 * What we agreed, one thing a line.
 */
agreed: Private,
/**
 * What stayed of a long day.
 */
recap: Private, };

/**
 * A session by its id.
 */
export type SessionAsked = {
/**
 * UUID.
 */
id: string, };

/**
 * What kind of meeting a session is.
 */
export type SessionKind = "first-meeting" | "one-to-one" | "group" | "phone" | "three-way" | "final" | "in-work";

/**
 * A session in a list.
 */
export type SessionLine = {
/**
 * UUID.
 */
id: string,
/**
 * What kind of meeting it is, in words.
 */
kind: string,
/**
 * `YYYY-MM-DD`, or none.
 */
day: string | null,
/**
 * "Thursday 3 December, 2 pm", or that there is no date yet.
 */
when: string,
/**
 * Where it is, or empty.
 */
place: Private,
/**
 * "Session 4 of about 6"; none where the person did not go to it.
 */
number: string | null,
/**
 * That the end comes; said two sessions ahead and nearer.
 */
end: string | null,
/**
 * What came of it, in words.
 */
outcome: string | null,
/**
 * Whole days until it, where it is still to come: 0 is today, 1 is tomorrow.
 */
days_to: number | null, };

/**
 * What came of a session.
 */
export type SessionOutcome = "went" | "could-not-go" | "called-off";

/**
 * A session with everything about it.
 */
export type SessionPage = {
/**
 * The session and its sheet.
 */
session: Session,
/**
 * As it stands in a list.
 */
line: SessionLine,
/**
 * What the person went there to say.
 */
said: Array<Saying>,
/**
 * What was agreed, thing by thing.
 */
agreed: Array<Private>,
/**
 * The next session after this one, for the foot of its sheet.
 */
next: SessionLine | null,
/**
 * Whether it is in the workbook; a new one is not until it is saved.
 */
saved: boolean, };

/**
 * The session sheet on paper.
 */
export type SessionPaper = {
/**
 * UUID of a session; none sets a blank sheet to write on.
 */
id: string | null,
/**
 * Large print.
 */
large_print: boolean, };

/**
 * A session in the bin.
 */
export type SessionRemoved = {
/**
 * The session.
 */
line: SessionLine,
/**
 * Whole days until it goes for good, 30 at most.
 */
days_left: number, };

/**
 * Sessions in the bin, newest removal first.
 */
export type SessionsBin = {
/**
 * Sessions.
 */
removed: Array<SessionRemoved>, };

/**
 * Sessions that were found, newest first, and things to say.
 */
export type SessionsFound = {
/**
 * Sessions.
 */
sessions: Array<SessionLine>,
/**
 * Things that wait to be said.
 */
to_say: Array<Saying>, };

/**
 * The sessions, and what the next one asks for.
 */
export type SessionsPage = {
/**
 * The next one.
 */
next: SessionLine | null,
/**
 * Those after it, soonest first.
 */
later: Array<SessionLine>,
/**
 * Those that were, and of which the person has not said what came of them.
 */
unsaid: Array<SessionLine>,
/**
 * Those that the person has said what came of, newest first.
 */
past: Array<SessionLine>,
/**
 * What waits to be said at the next one.
 */
to_say: ToSay,
/**
 * Since last time.
 */
since: SinceLast,
/**
 * What was agreed at the last one the person went to.
 */
agreed: Array<Private>,
/**
 * Where the programme stands; none where the next date says it.
 */
stands: string | null, };

/**
 * Finds sessions by the beginnings of words.
 */
export type SessionsSearch = {
/**
 * What was typed.
 */
words: Private, };

/**
 * The settings that may lie outside the workbook (decisions, section 2).
 */
export type Settings = {
/**
 * Text size in per cent, 100–250.
 */
text_percent: number,
/**
 * Light.
 */
theme: Theme,
/**
 * Paper colour of the morning theme.
 */
tint: Tint,
/**
 * Shape of the letters.
 */
font: Font,
/**
 * Whether letters and words stand wider apart.
 */
wide_spacing: boolean,
/**
 * Whether pages may fade.
 */
movement: boolean,
/**
 * Whether anything may sound.
 */
sound: boolean,
/**
 * Whether targets are larger and a second press soon after the first is let go by.
 */
steady_hands: boolean,
/**
 * Whether the plainest words are said, in the window, on paper and in the terminal.
 */
plain_words: boolean,
/**
 * Whether there is less on each page. The person chooses it; it is never inferred.
 */
gentle: boolean,
/**
 * Whether worksheets show all their questions on one page.
 */
whole_sheets: boolean,
/**
 * How fast texts are read aloud.
 */
speech_pace: SpeechPace,
/**
 * Nation for the crisis numbers.
 */
nation: Nation | null,
/**
 * Whether anyone else uses this computer; decides the auto-lock (5 or 15 minutes).
 */
shared_computer: boolean | null, };

/**
 * What could go into a summary of a period; nothing is chosen yet.
 */
export type ShareChoices = {
/**
 * Mood and ratings with at least one value in the period.
 */
ratings: Array<RatingChoice>,
/**
 * How many hard days the period has.
 */
hard_days: number,
/**
 * Entries with words, pictures or voice notes, oldest first.
 */
entries: Array<EntryLine>,
/**
 * The pictures of these entries.
 */
pictures: Array<Picture>,
/**
 * The voice notes of these entries. They are no part of a page on paper: each is saved by
 * itself with `voice_save`.
 */
voice_notes: Array<VoiceNote>,
/**
 * Written worksheets with an answer, oldest first.
 */
sheets: Array<WrittenLine>, };

/**
 * A saved file.
 */
export type ShareLine = {
/**
 * UUID.
 */
id: string,
/**
 * What it was.
 */
page: PageKind,
/**
 * RFC 3339, when it was saved.
 */
at: string,
/**
 * `YYYY-MM-DD`, the first day it is about.
 */
from: string,
/**
 * `YYYY-MM-DD`, the last day it is about.
 */
to: string,
/**
 * Who it was for, or empty.
 */
for_name: Private, };

/**
 * A chosen summary; what is not named here stays out.
 */
export type SharePlan = {
/**
 * Its days.
 */
period: Period,
/**
 * First name, or empty.
 */
from_name: Private,
/**
 * Who it is for, or empty.
 */
for_name: Private,
/**
 * The person's own note, or empty.
 */
note: Private,
/**
 * Chosen ratings, `mood` among them.
 */
ratings: Array<string>,
/**
 * Whether hard days are marked beside the ratings.
 */
hard_days: boolean,
/**
 * Chosen entries.
 */
entries: Array<string>,
/**
 * Chosen pictures of chosen entries.
 */
pictures: Array<string>,
/**
 * Chosen written worksheets.
 */
sheets: Array<string>,
/**
 * Large print.
 */
large_print: boolean, };

/**
 * What was saved, newest first; never what stood there.
 */
export type SharesPage = {
/**
 * A line each.
 */
shares: Array<ShareLine>, };

/**
 * What stands before a sheet.
 */
export type SheetAbout = {
/**
 * As it stands on the shelf.
 */
line: SheetLine,
/**
 * Safety lines, in their order.
 */
safety: Array<string>,
/**
 * What is said where a sheet may stir things up.
 */
stirs_up: string | null,
/**
 * Read first: its paragraphs.
 */
read_first: Array<string>,
/**
 * The invented person; none where nobody is shown.
 */
who: string | null,
/**
 * What that person wrote.
 */
example: Array<HeadAndWords>, };

/**
 * Answers one question; sent at every change, so that nothing typed is lost.
 */
export type SheetAnswer = {
/**
 * UUID of the written sheet.
 */
id: string,
/**
 * Id of the question.
 */
question: string,
/**
 * The answer; none takes it away.
 */
value: AnswerValue | null,
/**
 * "I would rather not say"; the value is passed over then.
 */
rather_not_say: boolean, };

/**
 * The sheet after an answer.
 */
export type SheetAnswered = {
/**
 * As it is now.
 */
page: SheetPage,
/**
 * What would fit, where the answer does not; it was not kept then.
 */
unfit: string | null, };

/**
 * A written sheet by its id.
 */
export type SheetAsked = {
/**
 * UUID.
 */
id: string, };

/**
 * One column of rows.
 */
export type SheetColumn = {
/**
 * Kebab-case.
 */
id: string,
/**
 * Its head.
 */
head: string,
/**
 * What a cell looks like.
 */
field: SheetField, };

/**
 * The end of a sheet.
 */
export type SheetEnd = {
/**
 * As it is now.
 */
page: SheetPage,
/**
 * What moved, a sentence each.
 */
changes: Array<string>,
/**
 * The one next step that is offered.
 */
offered: SheetNext | null,
/**
 * Whether to ask how the person is, because the sheet may stir things up.
 */
ask_after: boolean, };

/**
 * What an answer looks like.
 */
export type SheetField = { "kind": "display" } | { "kind": "short-text", longest: number, } | { "kind": "long-text", longest: number, } | { "kind": "whole-number", unit: string, lowest: number, highest: number, } | { "kind": "scale", top: number, low: string, high: string, } | { "kind": "choice", options: Array<SheetOption>, } | { "kind": "choices", options: Array<SheetOption>, } | { "kind": "date" } | { "kind": "time" } | { "kind": "minutes", longest: number, } | { "kind": "rows", most: number, columns: Array<SheetColumn>, } | { "kind": "ladder", most: number, low: string, high: string, } | { "kind": "computed" };

/**
 * Goes to a question, or takes a break.
 */
export type SheetGo = {
/**
 * UUID of the written sheet.
 */
id: string,
/**
 * The question the person stands at; none leaves it.
 */
place: string | null,
/**
 * Takes a break.
 */
parked: boolean, };

/**
 * "My last one."
 */
export type SheetLast = {
/**
 * The finished one of the same sheet that was begun last.
 */
page: SheetPage | null, };

/**
 * A worksheet in a list.
 */
export type SheetLine = {
/**
 * English name in kebab-case.
 */
sheet: string,
/**
 * The number it goes by.
 */
number: number,
/**
 * Its name.
 */
title: string,
/**
 * What it is for.
 */
line: string,
/**
 * What its sizes take.
 */
sizes: Array<SizeLine>,
/**
 * Whether it is shown; a sheet that is switched off is not.
 */
shown: boolean,
/**
 * Why it is not shown.
 */
why_not: string | null, };

/**
 * A worksheet by its English name.
 */
export type SheetNamed = {
/**
 * Kebab-case.
 */
sheet: string, };

/**
 * A next step.
 */
export type SheetNext = {
/**
 * `try`, `goal-step`, `toolbox`, `article` or `nothing`.
 */
kind: string,
/**
 * The article to read, if it is one.
 */
article: string | null,
/**
 * Its name.
 */
title: string | null, };

/**
 * One option.
 */
export type SheetOption = {
/**
 * What is kept.
 */
id: string,
/**
 * The words.
 */
say: string, };

/**
 * A written sheet with everything that is shown of it.
 */
export type SheetPage = {
/**
 * As it stands in a list.
 */
line: WrittenLine,
/**
 * Its size.
 */
size: SheetSize,
/**
 * What its sizes take.
 */
sizes: Array<SizeLine>,
/**
 * Safety lines, in their order.
 */
safety: Array<string>,
/**
 * What is said where a sheet may stir things up.
 */
stirs_up: string | null,
/**
 * The question it was left at.
 */
place: string | null,
/**
 * How many questions are asked.
 */
asked: number,
/**
 * Questions, texts and computed values, in order.
 */
questions: Array<SheetQuestion>, };

/**
 * A worksheet for paper.
 */
export type SheetPaper = {
/**
 * Which.
 */
what: SheetPrint,
/**
 * Large print.
 */
large_print: boolean, };

/**
 * What goes on paper.
 */
export type SheetPrint = { "kind": "blank",
/**
 * English name in kebab-case.
 */
sheet: string,
/**
 * How much of it.
 */
size: SheetSize, } | { "kind": "filled",
/**
 * UUID.
 */
id: string, } | { "kind": "list" };

/**
 * One question, text or computed value.
 */
export type SheetQuestion = {
/**
 * Kebab-case.
 */
id: string,
/**
 * "Question 3": its number among those that are asked.
 */
number: number | null,
/**
 * A short head.
 */
head: string,
/**
 * The question, or the text.
 */
ask: string,
/**
 * Why we ask.
 */
why: string,
/**
 * What the invented person wrote; may be empty.
 */
example: string,
/**
 * Ways to begin.
 */
starters: Array<string>,
/**
 * Words to press.
 */
bank: Array<string>,
/**
 * What an answer looks like.
 */
field: SheetField,
/**
 * The answer; none where there is none or it is not to be said.
 */
answer: AnswerValue | null,
/**
 * "I would rather not say."
 */
rather_not_say: boolean,
/**
 * The answer or the computed value in words; empty where there is none.
 */
said: Private,
/**
 * A question about the answer, such as a slip of am and pm.
 */
remark: string | null,
/**
 * Earlier answers that stay in view here.
 */
pinned: Array<HeadAndWords>, };

/**
 * A written sheet in the bin.
 */
export type SheetRemoved = {
/**
 * The sheet.
 */
line: WrittenLine,
/**
 * Whole days until it goes for good, 30 at most.
 */
days_left: number, };

/**
 * Asks more or less of a sheet.
 */
export type SheetResize = {
/**
 * UUID of the written sheet.
 */
id: string,
/**
 * How much of it.
 */
size: SheetSize, };

/**
 * One shelf.
 */
export type SheetShelf = {
/**
 * English name in kebab-case.
 */
shelf: string,
/**
 * Its name.
 */
name: string,
/**
 * Its sheets, by number.
 */
sheets: Array<SheetLine>, };

/**
 * How much of a sheet is asked.
 */
export type SheetSize = "minute" | "standard" | "full";

/**
 * Begins a sheet.
 */
export type SheetStart = {
/**
 * English name in kebab-case.
 */
sheet: string,
/**
 * How much of it.
 */
size: SheetSize, };

/**
 * Written sheets in the bin, newest removal first.
 */
export type SheetsBin = {
/**
 * Sheets.
 */
removed: Array<SheetRemoved>, };

/**
 * What was found.
 */
export type SheetsFound = {
/**
 * Sheets by name or number.
 */
sheets: Array<SheetLine>,
/**
 * Written ones by their words, newest first.
 */
written: Array<WrittenFound>, };

/**
 * Every worksheet by shelf, and those that wait.
 */
export type SheetsPage = {
/**
 * Shelves that have a sheet, in their order.
 */
shelves: Array<SheetShelf>,
/**
 * Sheets that were begun and are not finished, the one touched last first.
 */
waiting: Array<WrittenLine>,
/**
 * Whether sheets about work are switched on.
 */
work: boolean, };

/**
 * Finds sheets by name or number, and written ones by their words.
 */
export type SheetsSearch = {
/**
 * As typed.
 */
words: Private, };

/**
 * Written sheets, newest first.
 */
export type SheetsWritten = {
/**
 * Sheets.
 */
written: Array<WrittenLine>, };

/**
 * "Since last time", in facts.
 */
export type SinceLast = {
/**
 * The day of the last session the person went to; none before the first.
 */
from: string | null,
/**
 * What was done since, a sentence each.
 */
done: Array<string>, };

/**
 * One go at the rulers, or one total from a form.
 */
export type Sitting = {
/**
 * UUID.
 */
id: string,
/**
 * The local day it is about, `YYYY-MM-DD`.
 */
day: string,
/**
 * What was going on.
 */
note: Private,
/**
 * Answers; none of a form.
 */
answers: Array<RulerAnswer>,
/**
 * The total from a form; none where it is a go at the rulers.
 */
form: FormTotal | null, };

/**
 * A sitting by its id.
 */
export type SittingAsked = {
/**
 * UUID.
 */
id: string, };

/**
 * What follows from a removal, in words.
 */
export type SittingLeft = {
/**
 * "Taken out. The answers of 3 July are the first ones now."
 */
words: string, };

/**
 * A sitting in a list.
 */
export type SittingLine = {
/**
 * UUID.
 */
id: string,
/**
 * Its local day, `YYYY-MM-DD`.
 */
day: string,
/**
 * Name of the form; none where it is a go at the rulers.
 */
form: Private | null,
/**
 * "6 answers" or "14 out of 27".
 */
words: string,
/**
 * What was going on.
 */
note: Private, };

/**
 * Begins a go at the rulers, or a total from a form.
 */
export type SittingNew = {
/**
 * Whether it is a total from a form.
 */
form: boolean, };

/**
 * A sitting with the rulers that are asked.
 */
export type SittingPage = {
/**
 * The sitting.
 */
sitting: Sitting,
/**
 * The rulers, in their order.
 */
rulers: Array<RulerShown>, };

/**
 * A sitting in the bin.
 */
export type SittingRemoved = {
/**
 * The sitting.
 */
line: SittingLine,
/**
 * Whole days until it goes for good, 30 at most.
 */
days_left: number, };

/**
 * Sittings in the bin, newest removal first.
 */
export type SittingsBin = {
/**
 * Sittings.
 */
removed: Array<SittingRemoved>, };

/**
 * What one size takes.
 */
export type SizeLine = {
/**
 * Which.
 */
size: SheetSize,
/**
 * Its name, such as "One-minute size".
 */
name: string,
/**
 * Units: minutes.
 */
minutes: number, };

/**
 * What is being read aloud.
 */
export type SpeechBegun = {
/**
 * The sentences of every line, in the order the page shows them.
 */
lines: Array<Array<string>>,
/**
 * How far it is.
 */
now: SpeechNow, };

/**
 * How far the reading aloud is.
 */
export type SpeechNow = {
/**
 * What is being said; nothing once all is said, or when nothing is read.
 */
at: SpeechSpot | null, };

/**
 * How fast the voice speaks.
 */
export type SpeechPace = "slowest" | "slower" | "usual" | "quicker" | "quickest";

/**
 * A place in what is read aloud.
 */
export type SpeechSpot = {
/**
 * Which line, counted from 0: a paragraph, a heading, a point of a list.
 */
line: number,
/**
 * Which sentence of it, counted from 0.
 */
sentence: number, };

/**
 * Begins to read aloud.
 */
export type SpeechStart = {
/**
 * What.
 */
text: SpeechText,
/**
 * From where.
 */
from: SpeechSpot, };

/**
 * What can be read aloud.
 */
export type SpeechText = { "kind": "article",
/**
 * English name in kebab-case.
 */
article: string,
/**
 * Whether in the plainer words.
 */
plain: boolean, } | { "kind": "before-sheet",
/**
 * English name in kebab-case.
 */
sheet: string, };

/**
 * Whether spelling is helped with.
 */
export type Spelling = {
/**
 * Whether the British English list is on this computer.
 */
there: boolean, };

/**
 * Where the program stands.
 */
export type Stage = "first-run" | "locked" | "keeping-code" | "open";

/**
 * A tag in use.
 */
export type TagUsed = {
/**
 * As typed.
 */
tag: string,
/**
 * How many entries have it.
 */
entries: number, };

/**
 * Every tag in use.
 */
export type TagsPage = {
/**
 * Tags, by name.
 */
tags: Array<TagUsed>, };

/**
 * Light of the window.
 */
export type Theme = "system" | "morning" | "evening" | "contrast";

/**
 * A thing to try in the size that fits today's energy.
 */
export type ThingThatFits = {
/**
 * The thing.
 */
line: HomeworkLine,
/**
 * The size that fits.
 */
size: HomeworkSize,
/**
 * Its words in that size.
 */
words: Private, };

/**
 * Paper colour.
 */
export type Tint = "paper" | "cream" | "blue" | "green" | "peach" | "grey";

/**
 * What waits to be said at the next session.
 */
export type ToSay = {
/**
 * In the order it was written, three at most.
 */
to_say: Array<Saying>,
/**
 * One without words, its id made before it is saved; none where there is no room for more.
 */
blank: Saying | null, };

/**
 * The page a day starts from.
 */
export type Today = {
/**
 * `YYYY-MM-DD`.
 */
day: string,
/**
 * Today's entries, in order of time.
 */
entries: Array<EntryLine>,
/**
 * The newest entry of an earlier day.
 */
last: EntryLine | null,
/**
 * The day of the last saved summary.
 */
last_shared: string | null,
/**
 * Whether to welcome a person back. How long they were away is nobody's to count.
 */
welcome_back: boolean,
/**
 * What there is to say about copies, if anything; never on the day of a welcome.
 */
copies: CopyWord | null,
/**
 * What came due that was not answered yet, each thing once, in words.
 */
nudges: Array<Private>, };

/**
 * One rating over the four weeks.
 */
export type Trend = {
/**
 * Id; `mood` for mood.
 */
rating: string,
/**
 * Name.
 */
name: string,
/**
 * Which direction is better, in words, where one is.
 */
hint: string | null,
/**
 * All four weeks in words.
 */
month: Look,
/**
 * The last week in words; none where nothing was rated.
 */
week: Look | null,
/**
 * Lowest value of the scale.
 */
low: number,
/**
 * Highest value of the scale.
 */
high: number,
/**
 * Words at the lowest value.
 */
low_words: string,
/**
 * Words at the highest value.
 */
high_words: string,
/**
 * Every value, in order of time.
 */
points: Array<TrendPoint>,
/**
 * Place among the points of the value that stands out, if one does.
 */
extreme: number | null,
/**
 * The whole picture in words, for those who do not see it.
 */
alt: string, };

/**
 * One value of a rating.
 */
export type TrendPoint = {
/**
 * `YYYY-MM-DD`.
 */
day: string,
/**
 * The value.
 */
value: number,
/**
 * The value in words or figures.
 */
words: string, };

/**
 * Four weeks and the last week of them, in one look.
 */
export type TrendsPage = {
/**
 * First day of the four weeks, `YYYY-MM-DD`.
 */
from: string,
/**
 * Their last day.
 */
to: string,
/**
 * First day of the last week.
 */
week_from: string,
/**
 * Hard days among them, in order.
 */
hard_days: Array<string>,
/**
 * Mood and the ratings a person keeps, where they have values.
 */
trends: Array<Trend>, };

/**
 * A passphrase or recovery code as it was typed: UTF-8 bytes, wiped when dropped.
 *
 * Shape: it crosses the wire as bytes of chance and then, as many, the bytes crossed with them.
 * The web view keeps pieces of what crosses where nobody can wipe them, and none of them reads
 * as the words. This is a mask and no lock: who has both halves has the words.
 */
export type Typed = number[];

/**
 * Whether the microphone may be used for voice notes.
 */
export type VoiceAllowed = {
/**
 * Yes or no.
 */
allowed: boolean, };

/**
 * One voice note, by id.
 */
export type VoiceAsked = {
/**
 * UUID.
 */
id: string, };

/**
 * Why a recording ended by itself.
 */
export type VoiceEnd = "full" | "lost" | { "refused": Refusal };

/**
 * A voice note whose words fit what was looked for.
 */
export type VoiceFound = {
/**
 * The voice note.
 */
note: VoiceNote,
/**
 * When its entry is about, RFC 3339 with offset.
 */
at: string, };

/**
 * A voice note, without its sound.
 */
export type VoiceNote = {
/**
 * UUID.
 */
id: string,
/**
 * The entry it belongs to.
 */
entry: string,
/**
 * What it is about, in the person's words; may be empty.
 */
words: Private,
/**
 * How long it is. Units: seconds, at least one.
 */
seconds: number, };

/**
 * What is being recorded or played now.
 */
export type VoiceNow = {
/**
 * The recording under way.
 */
recording: VoiceRecording | null,
/**
 * The voice note that is being played.
 */
playing: string | null,
/**
 * Why a recording ended by itself, said once. What was said until then is kept.
 */
ended: VoiceEnd | null, };

/**
 * The voice notes of an entry, in the order they were said.
 */
export type VoicePage = {
/**
 * Voice notes.
 */
notes: Array<VoiceNote>,
/**
 * How many an entry can have.
 */
most: number,
/**
 * How long one can be. Units: minutes.
 */
longest_minutes: number,
/**
 * Whether the person has said yes to the microphone.
 */
allowed: boolean, };

/**
 * A recording under way.
 */
export type VoiceRecording = {
/**
 * What is heard and kept so far. Units: seconds.
 */
seconds: number,
/**
 * How many are left. Units: seconds.
 */
left: number, };

/**
 * Which entry a voice note goes to; one that is not in the workbook yet is begun.
 */
export type VoiceTo = {
/**
 * From [`super::Entry::id`].
 */
entry: string,
/**
 * When the entry is about, RFC 3339 with offset.
 */
at: string, };

/**
 * What a voice note is about, in the person's words.
 */
export type VoiceWords = {
/**
 * UUID.
 */
id: string,
/**
 * May be empty.
 */
words: Private, };

/**
 * Whether the page was thrown away with its words.
 */
export type WindowBlanked = {
/**
 * When true the window's page is loaded anew at once, and this reply may never be read.
 */
blanked: boolean, };

/**
 * How the window looks to others.
 */
export type WindowGuard = {
/**
 * A neutral title, and out of sight.
 */
covered: boolean,
/**
 * Kept out of pictures of the screen.
 */
unpictured: boolean, };

/**
 * What the window can do for the person here.
 */
export type WindowGuarded = {
/**
 * Whether this system can keep a window out of pictures of the screen.
 */
can_be_unpictured: boolean, };

/**
 * Switches a strand on or off.
 */
export type WorkSwitch = {
/**
 * Whether sheets about work are shown.
 */
on: boolean, };

/**
 * Which workbook.
 */
export type WorkbookAsked = {
/**
 * Its stable name.
 */
id: string, };

/**
 * One of the workbooks on this computer.
 */
export type WorkbookLine = {
/**
 * Stable name: its folder's.
 */
id: string,
/**
 * The neutral name it goes by. Anyone who uses the computer can see it.
 */
name: string,
/**
 * Whether the lock is for this one.
 */
chosen: boolean, };

/**
 * Where the workbook lies, and who can come near it.
 */
export type WorkbookPlace = {
/**
 * The name it goes by, where there are several.
 */
name: string,
/**
 * The real path of its folder.
 */
path: string,
/**
 * Size of all its files in bytes.
 */
bytes: number,
/**
 * How many pictures its pages have, those in the bin too.
 */
pictures: number,
/**
 * How much room they take, of `bytes`.
 */
pictures_bytes: number,
/**
 * How many voice notes its pages have, those in the bin too.
 */
voice_notes: number,
/**
 * How much room they take, of `bytes`.
 */
voice_bytes: number,
/**
 * What it lies on.
 */
disk: DiskKind,
/**
 * What other accounts can do.
 */
others: OthersReach,
/**
 * When the newest copy was made, RFC 3339; none when there is none.
 */
last_copy: string | null, };

/**
 * A written sheet that was found.
 */
export type WrittenFound = {
/**
 * The sheet.
 */
line: WrittenLine,
/**
 * The place that matched, in pieces.
 */
pieces: Array<Piece>, };

/**
 * A worksheet that was written, in a list.
 */
export type WrittenLine = {
/**
 * UUID.
 */
id: string,
/**
 * English name of its sheet.
 */
sheet: string,
/**
 * Its name; the English one where a later program wrote it.
 */
title: string,
/**
 * "Sheet 12, one-minute size".
 */
called: string,
/**
 * When it was begun: RFC 3339 with offset.
 */
at: string,
/**
 * When it was finished.
 */
finished_at: string | null,
/**
 * Whether the person took a break from it.
 */
parked: boolean,
/**
 * The number of the question it was left at, and of how many.
 */
question: [number, number] | null, };

/** Every command, with what it takes and what it gives back. */
export type Commands = {
  desk_look: { input: Nothing; reply: DeskView };
  settings_save: { input: Settings; reply: Settings };
  help_get: { input: HelpAsked; reply: HelpPage };
  card_pages: { input: CardPlan; reply: Pages };
  card_save: { input: CardPlan; reply: Kept };
  contacts_list: { input: Nothing; reply: ContactsPage };
  contact_save: { input: Contact; reply: Contact };
  contact_remove: { input: ContactAsked; reply: Nothing };
  passphrase_offer: { input: Nothing; reply: FourWords };
  passphrase_judge: { input: PassphraseTyped; reply: Judgement };
  workbook_create: { input: PassphraseTyped; reply: RecoveryShown };
  recovery_check: { input: GroupsTyped; reply: GroupsRight };
  recovery_pages: { input: Nothing; reply: Pages };
  recovery_save: { input: Nothing; reply: Kept };
  recovery_done: { input: Nothing; reply: DeskView };
  workbook_open: { input: PassphraseTyped; reply: Opened };
  workbook_recover: { input: RecoverTyped; reply: Opened };
  workbook_lock: { input: Nothing; reply: DeskView };
  passphrase_change: { input: PassphraseChange; reply: Nothing };
  recovery_renew: { input: PassphraseTyped; reply: RecoveryShown };
  workbook_choose: { input: WorkbookAsked; reply: DeskView };
  workbook_names: { input: Nothing; reply: NamesOffered };
  workbook_another: { input: NewWorkbook; reply: DeskView };
  workbook_another_stop: { input: Nothing; reply: DeskView };
  workbook_rename: { input: Rename; reply: Opened };
  workbook_where: { input: Nothing; reply: WorkbookPlace };
  delete_plan: { input: Nothing; reply: DeletePlan };
  workbook_delete: { input: DeleteAsked; reply: Deleted };
  locking_get: { input: Nothing; reply: Locking };
  locking_save: { input: Locking; reply: Locking };
  copies_list: { input: Nothing; reply: CopiesPage };
  copy_make: { input: Nothing; reply: CopyMade };
  copies_found: { input: Nothing; reply: CopiesFound };
  copy_pick: { input: Nothing; reply: CopyPicked };
  copy_try: { input: CopyTried; reply: CopyPreview };
  copy_restore: { input: Nothing; reply: CopyRestored };
  copy_leave: { input: Nothing; reply: Nothing };
  today_get: { input: Nothing; reply: Today };
  diary_start: { input: Nothing; reply: Entry };
  diary_save: { input: SaveEntry; reply: Entry };
  diary_get: { input: EntryAsked; reply: Entry };
  diary_remove: { input: EntryAsked; reply: Nothing };
  diary_days: { input: DaysAsked; reply: DaysPage };
  diary_day: { input: DayAsked; reply: DiaryDay };
  diary_month: { input: DayAsked; reply: MonthPage };
  diary_search: { input: SearchAsked; reply: SearchPage };
  trends_get: { input: DayAsked; reply: TrendsPage };
  tags_list: { input: Nothing; reply: TagsPage };
  diary_tags: { input: Nothing; reply: RecentTags };
  bin_list: { input: Nothing; reply: BinPage };
  bin_restore: { input: EntryAsked; reply: Entry };
  bin_remove: { input: EntryAsked; reply: BinPage };
  bin_remove_picture: { input: PictureAsked; reply: BinPage };
  bin_remove_voice: { input: VoiceAsked; reply: BinPage };
  bin_empty: { input: Nothing; reply: BinPage };
  prompts_get: { input: Nothing; reply: PromptsPage };
  prompts_want: { input: PromptsWanted; reply: PromptsPage };
  ratings_list: { input: Nothing; reply: RatingsPage };
  ratings_keep: { input: RatingsKept; reply: RatingsPage };
  ratings_add: { input: RatingNew; reply: RatingsPage };
  ratings_change: { input: RatingChange; reply: RatingsPage };
  ratings_hide: { input: RatingHidden; reply: RatingsPage };
  reminders_list: { input: Nothing; reply: RemindersPage };
  reminder_preview: { input: Reminder; reply: ReminderPreview };
  reminder_save: { input: Reminder; reply: RemindersPage };
  reminder_remove: { input: ReminderAsked; reply: RemindersPage };
  reminder_bring_back: { input: ReminderAsked; reply: RemindersPage };
  quiet_hours_save: { input: QuietHours; reply: RemindersPage };
  nudge_answer: { input: NudgeAnswer; reply: Nothing };
  nudges_save: { input: Nothing; reply: Kept };
  pictures_list: { input: EntryAsked; reply: PicturesPage };
  picture_add: { input: PictureTo; reply: PicturesPage };
  picture_paste: { input: PicturePasted; reply: PicturesPage };
  picture_get: { input: PictureShow; reply: PictureShown };
  picture_describe: { input: PictureWords; reply: Nothing };
  picture_remove: { input: PictureAsked; reply: Nothing };
  picture_bring_back: { input: PictureAsked; reply: Nothing };
  voice_list: { input: EntryAsked; reply: VoicePage };
  voice_allow: { input: VoiceAllowed; reply: Nothing };
  voice_record: { input: VoiceTo; reply: VoiceNow };
  voice_look: { input: Nothing; reply: VoiceNow };
  voice_stop: { input: Nothing; reply: VoiceNow };
  voice_play: { input: VoiceAsked; reply: VoiceNow };
  voice_describe: { input: VoiceWords; reply: Nothing };
  voice_remove: { input: VoiceAsked; reply: Nothing };
  voice_bring_back: { input: VoiceAsked; reply: Nothing };
  voice_save: { input: VoiceAsked; reply: Kept };
  sheets_list: { input: Nothing; reply: SheetsPage };
  sheet_look: { input: SheetNamed; reply: SheetAbout };
  sheet_start: { input: SheetStart; reply: SheetPage };
  sheet_get: { input: SheetAsked; reply: SheetPage };
  sheet_answer: { input: SheetAnswer; reply: SheetAnswered };
  sheet_go: { input: SheetGo; reply: SheetPage };
  sheet_resize: { input: SheetResize; reply: SheetPage };
  sheet_finish: { input: SheetAsked; reply: SheetEnd };
  sheet_last: { input: SheetAsked; reply: SheetLast };
  sheets_written: { input: Nothing; reply: SheetsWritten };
  sheets_search: { input: SheetsSearch; reply: SheetsFound };
  sheet_remove: { input: SheetAsked; reply: Nothing };
  sheets_bin: { input: Nothing; reply: SheetsBin };
  sheet_restore: { input: SheetAsked; reply: SheetPage };
  sheet_remove_for_good: { input: SheetAsked; reply: SheetsBin };
  sheets_work: { input: WorkSwitch; reply: SheetsPage };
  sheet_pages: { input: SheetPaper; reply: Pages };
  sheet_save: { input: SheetPaper; reply: Kept };
  articles_list: { input: Nothing; reply: ArticlesPage };
  article_get: { input: ArticleAsked; reply: ArticlePage };
  article_mark: { input: ArticleMark; reply: ArticleLine };
  article_pages: { input: ArticlePaper; reply: Pages };
  article_save: { input: ArticlePaper; reply: Kept };
  speech_start: { input: SpeechStart; reply: SpeechBegun };
  speech_look: { input: Nothing; reply: SpeechNow };
  speech_stop: { input: Nothing; reply: SpeechNow };
  rulers_list: { input: Nothing; reply: RulersPage };
  sitting_start: { input: SittingNew; reply: SittingPage };
  sitting_get: { input: SittingAsked; reply: SittingPage };
  sitting_save: { input: Sitting; reply: Sitting };
  sitting_remove: { input: SittingAsked; reply: SittingLeft };
  sittings_bin: { input: Nothing; reply: SittingsBin };
  sitting_restore: { input: SittingAsked; reply: SittingsBin };
  sitting_remove_for_good: { input: SittingAsked; reply: SittingsBin };
  rulers_search: { input: RulersSearch; reply: RulersFound };
  homework_list: { input: Nothing; reply: HomeworkPage };
  homework_start: { input: HomeworkFrom; reply: HomeworkStarted };
  homework_get: { input: HomeworkAsked; reply: HomeworkLine };
  homework_save: { input: Homework; reply: HomeworkLine };
  homework_end: { input: HomeworkEnd; reply: HomeworkEnded };
  homework_reopen: { input: HomeworkReopen; reply: HomeworkPage };
  homework_remove: { input: HomeworkAsked; reply: Nothing };
  homework_bin: { input: Nothing; reply: HomeworkBin };
  homework_restore: { input: HomeworkAsked; reply: HomeworkLine };
  homework_remove_for_good: { input: HomeworkAsked; reply: HomeworkBin };
  homework_search: { input: HomeworkSearch; reply: HomeworkFound };
  goals_list: { input: Nothing; reply: GoalsPage };
  goal_start: { input: Nothing; reply: GoalPage };
  goal_get: { input: GoalAsked; reply: GoalPage };
  goal_save: { input: Goal; reply: GoalPage };
  goal_go: { input: GoalGo; reply: GoalPage };
  goal_review: { input: GoalReview; reply: GoalPage };
  goal_amount: { input: GoalAmount; reply: GoalPage };
  goal_remove: { input: GoalAsked; reply: Nothing };
  goals_bin: { input: Nothing; reply: GoalsBin };
  goal_restore: { input: GoalAsked; reply: GoalPage };
  goal_remove_for_good: { input: GoalAsked; reply: GoalsBin };
  goals_search: { input: GoalsSearch; reply: GoalsFound };
  goals_scaling: { input: GoalScaling; reply: GoalsPage };
  goals_pages: { input: GoalsPaper; reply: Pages };
  goals_keep: { input: GoalsPaper; reply: Kept };
  programme_get: { input: Nothing; reply: ProgrammePage };
  programme_save: { input: Programme; reply: ProgrammePage };
  sessions_list: { input: Nothing; reply: SessionsPage };
  session_start: { input: Nothing; reply: SessionPage };
  session_get: { input: SessionAsked; reply: SessionPage };
  session_save: { input: Session; reply: SessionPage };
  session_remove: { input: SessionAsked; reply: Nothing };
  sessions_bin: { input: Nothing; reply: SessionsBin };
  session_restore: { input: SessionAsked; reply: SessionPage };
  session_remove_for_good: { input: SessionAsked; reply: SessionsBin };
  saying_save: { input: Saying; reply: ToSay };
  saying_remove: { input: SayingAsked; reply: ToSay };
  sessions_search: { input: SessionsSearch; reply: SessionsFound };
  session_pages: { input: SessionPaper; reply: Pages };
  session_keep: { input: SessionPaper; reply: Kept };
  energy_get: { input: Nothing; reply: EnergyPage };
  energy_say: { input: EnergySaid; reply: EnergyPage };
  hard_day_get: { input: Nothing; reply: HardDayPage };
  hard_day_mark: { input: HardDayMark; reply: HardDayPage };
  hard_day_record: { input: Nothing; reply: HardDayPage };
  hard_day_lines: { input: HardDayLines; reply: HardDayPage };
  share_choices: { input: Period; reply: ShareChoices };
  share_pages: { input: SharePlan; reply: Pages };
  share_save: { input: SharePlan; reply: Kept };
  page_choices: { input: PageAsked; reply: PageChoices };
  page_words_save: { input: PageWordsKept; reply: Nothing };
  page_pages: { input: PagePlan; reply: Pages };
  page_save: { input: PagePlan; reply: Kept };
  shares_list: { input: Nothing; reply: SharesPage };
  path_choose: { input: PathAsked; reply: PathChosen };
  file_choose: { input: FileAsked; reply: PathChosen };
  window_guard: { input: WindowGuard; reply: WindowGuarded };
  window_blank: { input: Nothing; reply: WindowBlanked };
  window_close: { input: Nothing; reply: Nothing };
  spelling_look: { input: Nothing; reply: Spelling };
};
