/**
 * Reads days and times as people type them.
 *
 * Kind on purpose: "yesterday", "friday", "20 nov", "20/11/26", "2.30pm" and "14:30" are all read.
 * Days are British: the day stands before the month.
 */

import { addDays, isDay, weekday } from './dates';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS_A_WEEK = 7;

/** Reads a typed day; nothing where it is not one. A day without a year is the last one so named. */
export function readDay(typed: string, today: string): string | null {
  const words = typed.trim().toLowerCase().replace(/,/g, ' ').replace(/\s+/g, ' ');
  if (words === 'today') return today;
  if (words === 'yesterday') return addDays(today, -1);
  return lastWeekday(words, today) ?? inFigures(words, today) ?? inWords(words, today);
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

function lastWeekday(words: string, today: string): string | null {
  const name = words.replace(/^(last|on) /, '');
  if (name.length < 3 || /\d/.test(name)) return null;
  for (let ago = 1; ago <= DAYS_A_WEEK; ago += 1) {
    const day = addDays(today, -ago);
    if (weekday(day).toLowerCase().startsWith(name)) return day;
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
  const plain = words.replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]* /, '');
  const read = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})(?: (\d{2}|\d{4}))?$/.exec(plain);
  if (!read) return null;
  const month = MONTHS.indexOf((read[2] ?? '').slice(0, 3)) + 1;
  return month === 0 ? null : nearest(Number(read[1]), month, read[3], today);
}

function nearest(date: number, month: number, typedYear: string | undefined, today: string): string | null {
  if (typedYear?.length === 4) return made(Number(typedYear), month, date);
  const thisYear = Number(today.slice(0, 4));
  if (typedYear) {
    const century = thisYear - (thisYear % 100);
    return made(century + Number(typedYear), month, date);
  }
  const day = made(thisYear, month, date);
  return day !== null && day > today ? made(thisYear - 1, month, date) : day;
}

function made(year: number, month: number, date: number): string | null {
  const day = `${String(year).padStart(4, '0')}-${pair(month)}-${pair(date)}`;
  return isDay(day) ? day : null;
}

function pair(n: number): string {
  return String(n).padStart(2, '0');
}
