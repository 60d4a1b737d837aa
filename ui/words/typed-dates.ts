/**
 * Reads days and times as people type them.
 *
 * Kind on purpose: "yesterday", "last friday", "3 days ago", "20 nov", "March 14th", "20/11/26",
 * "2.30pm" and "14:30" are all read.
 * Days are British: in figures the day stands before the month, so "3/4" is the third of April.
 */

import { addDays, daysBetween, isDay, monthOf, weekday } from './dates';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS_A_WEEK = 7;
const DAYS_A_MONTH = 30;
/** Counts people write as words; their place is their value. */
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Years between one 29 February and the next, at most. */
const LEAP_YEARS = 8;

/** Days with a name of their own, by how long ago they are; tomorrow is read to be told apart. */
const NAMED = new Map([
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['now', 0],
  ['yesterday', 1],
  ['last night', 1],
  ['yesterday morning', 1],
  ['yesterday evening', 1],
  ['the day before yesterday', 2],
  ['day before yesterday', 2],
  ['tomorrow', -1],
]);

/** Reads a typed day; nothing where it is not one. A day without a year is the last one so named. */
export function readDay(typed: string, today: string): string | null {
  const words = typed.trim().toLowerCase().replace(/[,.]+$/, '').replace(/,/g, ' ').replace(/\s+/g, ' ');
  const named = NAMED.get(words);
  if (named !== undefined) return addDays(today, -named);
  return (
    ago(words, today) ??
    lastWeekday(words, today) ??
    inFigures(words, today) ??
    inWords(words, today) ??
    ofThisMonth(words, today)
  );
}

/**
 * Reads a typed day that may be to come: "tomorrow", "next friday", "in 3 days" as well.
 *
 * A day without a year is the one nearest to today.
 */
export function readAnyDay(typed: string, today: string): string | null {
  const words = typed.trim().toLowerCase().replace(/[,.]+$/, '').replace(/\s+/g, ' ');
  const past = readDay(words, today);
  const found = ahead(words, today);
  if (past === null || found === null) return found ?? past;
  return Math.abs(daysBetween(today, found)) <= Math.abs(daysBetween(past, today)) ? found : past;
}

/** Reads a typed time as `HH:MM`; nothing where it is not one. */
export function readTime(typed: string): string | null {
  const words = typed.trim().toLowerCase();
  if (words === 'midday' || words === 'noon') return '12:00';
  if (words === 'midnight') return '00:00';
  const read = /^(\d{1,2})(?:[:. ]?(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?$/.exec(words);
  if (!read) return null;
  const half = read[3]?.[0];
  let hour = Number(read[1]);
  const minute = Number(read[2] ?? 0);
  if (half && (hour < 1 || hour > 12)) return null;
  if (half === 'p') hour = (hour % 12) + 12;
  if (half === 'a') hour = hour % 12;
  return hour < 24 && minute < 60 ? `${pair(hour)}:${pair(minute)}` : null;
}

/** "3 days ago", "a week ago", "two weeks ago". */
function ago(words: string, today: string): string | null {
  const read = /^(?:about )?(\d{1,3}|[a-z]+) (day|week|fortnight)s? ago$/.exec(words);
  if (!read) return null;
  const count = counted(read[1] ?? '');
  const days = { day: 1, week: DAYS_A_WEEK, fortnight: 2 * DAYS_A_WEEK }[read[2] ?? ''];
  return count === null || days === undefined ? null : addDays(today, -count * days);
}

/** The coming day of a typed one; nothing where it is one of the past alone. */
function ahead(words: string, today: string): string | null {
  const away = /^in (\d{1,3}|[a-z]+) (day|week|fortnight)s?( time)?$/.exec(words);
  if (away) {
    const count = counted(away[1] ?? '');
    const days = { day: 1, week: DAYS_A_WEEK, fortnight: 2 * DAYS_A_WEEK }[away[2] ?? ''];
    return count === null || days === undefined ? null : addDays(today, count * days);
  }
  if (NAMED.has(words) || /^last |ago$|\d{4}|\d[/. -]\d+[/. -]\d/.test(words)) return null;
  const plain = words.replace(/^(next|coming) /, '');
  // The same words are read on a later day, until they name a day that is not past.
  const named = lastWeekday(plain, today);
  if (named !== null) return addDays(named, DAYS_A_WEEK);
  const month = ofThisMonth(plain, addDays(today, DAYS_A_MONTH));
  if (month !== null) return month < today ? null : month;
  const year = readDay(plain, `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`);
  return year !== null && year >= today ? year : null;
}

function counted(words: string): number | null {
  if (/^\d+$/.test(words)) return Number(words);
  if (words === 'a' || words === 'an') return 1;
  const place = COUNTS.indexOf(words);
  return place > 0 ? place : null;
}

function lastWeekday(words: string, today: string): string | null {
  const name = words.replace(/^(last|on|this) /, '');
  if (name.length < 3 || /\d/.test(name)) return null;
  for (let ago = 1; ago <= DAYS_A_WEEK; ago += 1) {
    const day = addDays(today, -ago);
    const full = weekday(day).toLowerCase();
    if (full.startsWith(name) || full.startsWith(name.replace(/s$/, ''))) return day;
  }
  return null;
}

function inFigures(words: string, today: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (iso) return made(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const british = /^(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{2}|\d{4}))?$/.exec(words);
  if (!british) return null;
  return nearest(Number(british[1]), Number(british[2]), british[3], today);
}

function inWords(words: string, today: string): string | null {
  const plain = words.replace(/^on /, '').replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]* /, '').replace(/^the /, '');
  const british = /^(\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?([a-z]{3,9})[ -]?(\d{2}|\d{4})?$/.exec(plain);
  if (british) return ofMonth(british[2], british[1], british[3], today);
  const american = /^([a-z]{3,9}) (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: (\d{2}|\d{4}))?$/.exec(plain);
  return american ? ofMonth(american[1], american[2], american[3], today) : null;
}

/** The name of a month may be cut short, but not spelt otherwise. */
function ofMonth(name = '', date = '', year: string | undefined, today: string): string | null {
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  const full = month > 0 && (name === 'sept' || monthOf(`2000-${pair(month)}-01`).toLowerCase().startsWith(name));
  return full ? nearest(Number(date), month, year, today) : null;
}

/** "the 14th": the last day with that number. */
function ofThisMonth(words: string, today: string): string | null {
  const read = /^(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th)$/.exec(words);
  if (!read) return null;
  const date = Number(read[1]);
  let [year, month] = today.split('-').map(Number) as [number, number];
  for (let back = 0; back < 3; back += 1) {
    const day = made(year, month, date);
    if (day !== null && day <= today) return day;
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
  }
  return null;
}

function nearest(date: number, month: number, typedYear: string | undefined, today: string): string | null {
  if (typedYear?.length === 4) return made(Number(typedYear), month, date);
  const thisYear = Number(today.slice(0, 4));
  if (typedYear) {
    // "1/2/87" in 2026 was in the last century.
    const century = thisYear - (thisYear % 100);
    const year = century + Number(typedYear);
    return made(year > thisYear + 1 ? year - 100 : year, month, date);
  }
  for (let year = thisYear; year >= thisYear - LEAP_YEARS; year -= 1) {
    const day = made(year, month, date);
    if (day !== null && day <= today) return day;
  }
  return null;
}

function made(year: number, month: number, date: number): string | null {
  const day = `${String(year).padStart(4, '0')}-${pair(month)}-${pair(date)}`;
  return isDay(day) ? day : null;
}

function pair(n: number): string {
  return String(n).padStart(2, '0');
}
