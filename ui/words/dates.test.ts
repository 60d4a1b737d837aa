import { describe, expect, test } from 'vitest';

import { addDays, dayInWords, daysBetween, isDay, momentAt, timeInWords, wallTime } from './dates';
import { readDay, readTime } from './typed-dates';

const NOW = '2026-11-22T14:30:00+00:00';
const TODAY = '2026-11-22';

describe('a moment', () => {
  test('keeps the clock of the place it was written in', () => {
    expect(wallTime('2026-07-01T23:45:10+05:30')).toEqual({
      day: '2026-07-01',
      time: '23:45',
      offset: '+05:30',
    });
  });

  test('in UTC has a zero offset', () => {
    expect(wallTime('2026-07-01T23:45:10Z').offset).toBe('+00:00');
  });

  test('made for now keeps the offset of now', () => {
    expect(momentAt(TODAY, '14:30', '2026-11-22T14:30:00+13:45')).toBe('2026-11-22T14:30:00+13:45');
  });

  test('can be made for every hour of a daylight-saving day', () => {
    for (let hour = 0; hour < 24; hour += 1) {
      const time = `${String(hour).padStart(2, '0')}:30`;
      const made = momentAt('2026-03-29', time, NOW);
      expect(made.slice(0, 16)).toBe(`2026-03-29T${time}`);
      expect(Number.isNaN(Date.parse(made))).toBe(false);
    }
  });
});

describe('a day in words', () => {
  test('leaves out the year of now', () => {
    expect(dayInWords(TODAY, NOW)).toBe('Sunday 22 November');
  });

  test('names another year', () => {
    expect(dayInWords('1900-01-01', NOW)).toBe('Monday 1 January 1900');
    expect(dayInWords('2100-12-31', NOW)).toBe('Friday 31 December 2100');
  });

  test('can be counted on across a daylight-saving day and a leap day', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  test('exists only where the calendar has it', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('soon')).toBe(false);
  });
});

test('a time is said as people say it', () => {
  expect(['00:00', '00:05', '09:00', '12:00', '12:30', '14:30'].map(timeInWords)).toEqual([
    'midnight',
    '12.05 am',
    '9 am',
    'midday',
    '12.30 pm',
    '2.30 pm',
  ]);
});

describe('a typed day', () => {
  test.each([
    ['today', '2026-11-22'],
    ['  Yesterday ', '2026-11-21'],
    ['friday', '2026-11-20'],
    ['last Sun', '2026-11-15'],
    ['20 November', '2026-11-20'],
    ['Friday, 20 November 2026', '2026-11-20'],
    ['20th of nov', '2026-11-20'],
    ['25 Dec', '2025-12-25'],
    ['1/2/26', '2026-02-01'],
    ['20.11.2026', '2026-11-20'],
    ['2026-11-20', '2026-11-20'],
    ['29 feb 2024', '2024-02-29'],
    ['3 may', '2026-05-03'],
    ['14/3', '2026-03-14'],
    ['14 March', '2026-03-14'],
    ['March 14th', '2026-03-14'],
    ['14-Mar-2025', '2025-03-14'],
    ['on the 14th of March', '2026-03-14'],
    ['3/4', '2026-04-03'],
    ['1/2/87', '1987-02-01'],
    ['last Tuesday', '2026-11-17'],
    ['tues', '2026-11-17'],
    ['3 days ago', '2026-11-19'],
    ['a week ago', '2026-11-15'],
    ['two weeks ago', '2026-11-08'],
    ['the day before yesterday', '2026-11-20'],
    ['last night', '2026-11-21'],
    ['the 14th', '2026-11-14'],
    ['the 25th', '2026-10-25'],
    ['29 Feb', '2024-02-29'],
    ['tomorrow', '2026-11-23'],
  ])('"%s" is read as %s', (typed, day) => {
    expect(readDay(typed, TODAY)).toBe(day);
  });

  test.each(['', 'soon', '31 June', '29/2/2026', '40/1', '3/14', '5', 'a long time ago', 'marvellous 3', '14 marsh'])(
    '"%s" is not a day',
    (typed) => {
      expect(readDay(typed, TODAY)).toBeNull();
    },
  );
});

describe('a typed time', () => {
  test.each([
    ['2 pm', '14:00'],
    ['2.30pm', '14:30'],
    ['14:30', '14:30'],
    ['1430', '14:30'],
    ['9', '09:00'],
    ['12 am', '00:00'],
    ['12 p.m.', '12:00'],
    ['noon', '12:00'],
  ])('"%s" is read as %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  test.each(['', 'late', '25:00', '13 pm', '9:75', '0 am'])('"%s" is not a time', (typed) => {
    expect(readTime(typed)).toBeNull();
  });
});
