import type { HomeworkLine } from '../../../ipc/bindings';
import { dayAndMonth, daysBetween, wallTime, weekday } from '../../../words/dates';
import { say } from '../../../words/say';

/** Up to how many days ago the name of the weekday says enough. */
const WEEKDAY_DAYS = 6;

/** What came of one and when, as a person would say it: "You did this on Thursday." */
export function cameOf(line: HomeworkLine, now: string): string {
  const { outcome_day: day, outcome } = line;
  if (!day || !outcome) return '';
  const ago = daysBetween(day, wallTime(now).day);
  const done = line.homework.outcome === 'done';
  if (ago === 0) return done ? say('tries-did-today') : say('tries-came-today', { outcome });
  const when = ago > 0 && ago <= WEEKDAY_DAYS ? weekday(day) : dayAndMonth(day, now);
  return done ? say('tries-did', { day: when }) : say('tries-came', { outcome, day: when });
}

/** When, where and how much, in one quiet line. */
export function planned({ homework }: HomeworkLine): string {
  return [homework.at_time, homework.at_place, homework.how_much].filter((words) => words !== '').join(' · ');
}

/** Where the worksheet or article of one is opened; nowhere where there is none. */
export function opens({ homework, title }: HomeworkLine): string | null {
  if (title === null || homework.thing === null) return null;
  return homework.kind === 'article' ? `/read/${homework.thing}` : `/worksheets/about/${homework.thing}`;
}
