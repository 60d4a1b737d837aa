import { beforeEach, describe, expect, test, vi } from 'vitest';

import type { SaveEntry } from '../../ipc/bindings';
import { WritePage } from './write.svelte';

const saved: SaveEntry[] = [];
const known = ['pain', 'sleep', 'worry'].map((id) => ({
  id,
  name: id,
  low: 'none',
  high: 'most',
  higher_is_better: null,
  kept: id !== 'worry',
}));
const started = {
  id: '7',
  at: '2026-11-22T14:30:00+00:00',
  day: '2026-11-22',
  text: '',
  mood: null,
  ratings: [],
  tags: ['home'],
  handled: false,
  hard_day: false,
  saved: false,
};
const answers: Record<string, (input: SaveEntry) => unknown> = {
  desk_look: () => ({ now: '2026-11-22T14:30:00+00:00' }),
  diary_start: () => structuredClone(started),
  diary_get: () => ({ ...structuredClone(started), ratings: [{ rating: 'worry', value: 2 }] }),
  ratings_list: () => ({ ratings: known }),
  today_get: () => ({ last: null }),
  diary_save: (entry) => {
    saved.push(entry);
    return { ...entry, saved: true };
  },
};

vi.mock('../../ipc/send', () => ({
  refused: (reason: unknown) => reason,
  send: async (name: string, input: SaveEntry) => answers[name]?.(input),
}));

let page: WritePage;

beforeEach(async () => {
  saved.length = 0;
  page = new WritePage();
  await page.open(null);
});

describe('a page', () => {
  test('that was only opened is not saved', async () => {
    await page.autosave.flush();
    expect(saved).toEqual([]);
  });

  test('is saved whole, under the id it was started with', async () => {
    page.write('Rain.');
    page.feel(4);
    page.rate('pain', 3);
    await page.autosave.flush();
    expect(saved).toEqual([
      {
        id: '7',
        at: started.at,
        text: 'Rain.',
        mood: 4,
        ratings: [{ rating: 'pain', value: 3 }],
        tags: ['home'],
        handled: false,
        hard_day: null,
      },
    ]);
  });

  test('can be moved to another day and time', async () => {
    page.happened('2026-11-20', '09:05');
    await page.autosave.flush();
    expect(saved[0]?.at).toMatch(/^2026-11-20T09:05:00/);
  });
});

describe('ratings', () => {
  test('stay in the order they are kept in, and can be taken off', async () => {
    page.rate('sleep', 6);
    page.rate('pain', 0);
    page.rate('pain', 3);
    await page.autosave.flush();
    expect(saved.at(-1)?.ratings).toEqual([
      { rating: 'pain', value: 3 },
      { rating: 'sleep', value: 6 },
    ]);
    page.rate('sleep', null);
    await page.autosave.flush();
    expect(saved.at(-1)?.ratings).toEqual([{ rating: 'pain', value: 3 }]);
  });

  test('of an old page are shown though they are no longer kept', async () => {
    expect(page.shown.map((one) => one.id)).toEqual(['pain', 'sleep']);
    await page.open('7');
    expect(page.shown.map((one) => one.id)).toEqual(['pain', 'sleep', 'worry']);
  });

  test('keeps every rating that was ticked, however quick the presses', async () => {
    const sent: string[][] = [];
    answers.ratings_keep = (input) => void sent.push((input as unknown as { ids: string[] }).ids);
    const kept = () => page.ratings.filter((one) => one.kept).map((one) => one.id);
    const first = page.keep([...kept(), 'worry']);
    const second = page.keep(kept().filter((id) => id !== 'pain'));
    await Promise.all([first, second]);
    expect(sent).toEqual([['pain', 'sleep', 'worry'], ['sleep', 'worry']]);
    expect(kept()).toEqual(['sleep', 'worry']);
  });

  test('shows the ratings as they were when a choice is refused', async () => {
    answers.ratings_keep = () => {
      throw { code: 'disk-full' };
    };
    expect(await page.keep(['worry'])).toBe(false);
    expect(page.ratings.filter((one) => one.kept).map((one) => one.id)).toEqual(['pain', 'sleep']);
  });
});
