import { describe, expect, it } from 'vitest';

import type { ReminderChoice } from '../../../ipc/bindings';
import { asksForDays, begin, KINDS, nameOf } from './begin';

const choices: ReminderChoice[] = [
  { kind: 'session', about: null, sheet: null, words: 'Each session' },
  { kind: 'session', about: 'one', sheet: null, words: 'Tuesday' },
  { kind: 'worksheet', about: null, sheet: 'worry-tree', words: 'The worry tree' },
];

describe('a new reminder', () => {
  it('is for all of its kind, with a time and the days it needs', () => {
    for (const kind of KINDS) {
      const one = begin(kind, choices);
      expect(one.about).toBeNull();
      expect(one.time).toMatch(/^\d\d:\d\d$/);
      expect(one.days.length).toBe(asksForDays(kind) ? 7 : 0);
    }
  });

  it('takes the first worksheet, because there is none for all', () => {
    expect(begin('worksheet', choices).sheet).toBe('worry-tree');
  });

  it('names a thing by what tells it from others', () => {
    expect(choices.map(nameOf)).toEqual(['', 'one', 'worry-tree']);
  });
});
