/**
 * Dates and times in words.
 *
 * Shape: a day is `YYYY-MM-DD`; a moment is RFC 3339 with the offset of the place it was written in.
 * A moment is read as the clock on the wall said it: it is never moved to another time zone.
 * The locale is fixed, because under `LANG=C` the window's own locale cannot be formatted.
 * Nothing here reads the clock: "now" is an argument and comes from the core.
 */

const LOCALE = 'en-GB';
const MINUTES_A_DAY = 24 * 60;
const MILLISECONDS_A_DAY = 86_400_000;

/** Date and time of a moment, as the clock on the wall said it. */
export interface WallTime {
  /** `YYYY-MM-DD`. */
  day: string;
  /** `HH:MM`, 24 hours. */
  time: string;
  /** `+01:00`. */
  offset: string;
}

/** Reads a moment without moving it. */
export function wallTime(moment: string): WallTime {
  const offset = /([+-]\d{2}:\d{2})$/.exec(moment)?.[1] ?? '+00:00';
  return { day: moment.slice(0, 10), time: moment.slice(11, 16), offset };
}

/** A day in words, with the year where it is not the year of now: "Sunday 22 November". */
export function dayInWords(day: string, now: string): string {
  return format(day, { weekday: 'long', day: 'numeric', month: 'long', ...yearUnless(day, now) });
}

/** A day without its weekday, with the year where it is not the year of now: "9 November". */
export function dayAndMonth(day: string, now: string): string {
  return format(day, { day: 'numeric', month: 'long', ...yearUnless(day, now) });
}

/** The name of the weekday: "Sunday". */
export function weekday(day: string): string {
  return format(day, { weekday: 'long' });
}

/** The name of the month: "November". */
export function monthOf(day: string): string {
  return format(day, { month: 'long' });
}

/** Month and year: "November 2026". */
export function monthAndYear(day: string): string {
  return format(day, { month: 'long', year: 'numeric' });
}

/** A day in words, always with its year: "Sunday 22 November 2026". */
export function dayInFull(day: string): string {
  return format(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** A time in words: "2 pm", "2.30 pm", "midday", "midnight". */
export function timeInWords(time: string): string {
  const hour = Number(time.slice(0, 2));
  const minute = time.slice(3, 5);
  if (minute === '00' && hour === 0) return 'midnight';
  if (minute === '00' && hour === 12) return 'midday';
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const half = hour < 12 ? 'am' : 'pm';
  return minute === '00' ? `${twelve} ${half}` : `${twelve}.${minute} ${half}`;
}

/** How many days after another a day is; negative where it is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / MILLISECONDS_A_DAY);
}

/** The day so many days later; earlier for a negative count. */
export function addDays(day: string, count: number): string {
  return new Date(utc(day) + count * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Whether the calendar has this day. */
export function isDay(day: string): boolean {
  const ms = utc(day);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === day;
}

/**
 * Makes a moment of a day and a time of this place.
 *
 * Takes the offset that this computer's time zone had then, so that a summer day written about in
 * winter keeps its summer time; where the computer and the core disagree about now, the core wins.
 */
export function momentAt(day: string, time: string, now: string): string {
  const present = wallTime(now);
  const agrees = offsetHere(present.day, present.time) === present.offset;
  const offset = agrees ? offsetHere(day, time) : present.offset;
  return `${day}T${time}:00${offset}`;
}

function offsetHere(day: string, time: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const ahead = -Math.round(new Date(year, month - 1, date, hour, minute).getTimezoneOffset());
  const minutes = Math.abs(ahead) % MINUTES_A_DAY;
  const pair = (n: number): string => String(n).padStart(2, '0');
  return `${ahead < 0 ? '-' : '+'}${pair(Math.floor(minutes / 60))}:${pair(minutes % 60)}`;
}

function yearUnless(day: string, now: string): Intl.DateTimeFormatOptions {
  return day.slice(0, 4) === now.slice(0, 4) ? {} : { year: 'numeric' };
}

function utc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function format(day: string, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });
  return parts.format(new Date(utc(day))).replace(',', '');
}
