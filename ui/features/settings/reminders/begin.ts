/** What a new reminder is like before anything is chosen. */
import type { Reminder, ReminderChoice, ReminderKind } from '../../../ipc/bindings';

/** Kinds of thing a reminder can be for, in the order of the plan. */
export const KINDS: readonly ReminderKind[] = ['session', 'try', 'diary', 'worksheet', 'goal-review'];

/** Days of the week, Monday being 1. */
export const WEEK: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

/** Hours before a session that are offered. */
export const HOURS: readonly number[] = [1, 2, 3, 4];

/** Times offered at first: before the usual quiet hours, and not early. Shape: `HH:MM`. */
const TIMES: Record<ReminderKind, string> = {
  session: '18:00',
  try: '10:00',
  diary: '19:00',
  worksheet: '10:00',
  'goal-review': '10:00',
};

/** Whether a kind asks for days of the week; the others have a day of their own. */
export function asksForDays(kind: ReminderKind): boolean {
  return kind === 'try' || kind === 'diary' || kind === 'worksheet';
}

/** A new reminder of a kind, for all of that kind, or for the first worksheet. */
export function begin(kind: ReminderKind, choices: readonly ReminderChoice[]): Reminder {
  const first = choices.find((choice) => choice.kind === kind);
  return {
    id: '',
    kind,
    about: first?.about ?? null,
    sheet: first?.sheet ?? null,
    on: true,
    time: TIMES[kind],
    hours_before: null,
    days: asksForDays(kind) ? [...WEEK] : [],
  };
}

/** Names a thing among those of its kind. */
export function nameOf(thing: { about: string | null; sheet: string | null }): string {
  return thing.about ?? thing.sheet ?? '';
}
