import { describe, expect, it } from 'vitest';

import { readMinutes } from './typed-minutes';

describe('a length of time', () => {
  it.each([
    ['45', 45],
    ['45 min', 45],
    ['0', 0],
    ['1 hour', 60],
    ['1 hour 30', 90],
    ['1 hour 30 minutes', 90],
    ['2h', 120],
    ['1h15m', 75],
    ['1.5 hours', 90],
    ['1:20', 80],
    ['Half an hour', 30],
  ])('reads %s', (typed, minutes) => expect(readMinutes(typed)).toBe(minutes));

  it.each(['', 'a while', '-5', '5 apples'])('does not guess at %j', (typed) =>
    expect(readMinutes(typed)).toBeNull(),
  );
});
