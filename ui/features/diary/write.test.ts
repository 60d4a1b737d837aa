import { beforeEach, describe, expect, test, vi } from 'vitest';

import type { SaveEntry } from '../../ipc/bindings';
import { WritePage } from './write.svelte';

const saved: SaveEntry[] = [];
let dayIsHard = false;
const known = ['pain', 'sleep', 'worry'].map((id) => ({
  id,
  name: id,
  low: 'none',
  high: 'most',
  higher_is_better: null,
  kept: id !== 'worry',
  own: false,
  hidden: false,
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
const prompts = [
  { id: 'one', words: 'One?', gentle: false },
  { id: 'two', words: 'Two?', gentle: true },
  { id: 'three', words: 'Three?', gentle: false },
];
const answers: Record<string, (input: SaveEntry) => unknown> = {
  desk_look: () => ({ now: '2026-11-22T14:30:00+00:00' }),
  diary_start: () => structuredClone(started),
  diary_get: () => ({ ...structuredClone(started), ratings: [{ rating: 'worry', value: 2 }] }),
  ratings_list: () => ({ ratings: known }),
  today_get: () => ({ last: null }),
  diary_tags: () => ({ tags: ['Walk', 'Jo'] }),
  prompts_get: () => ({ prompts, wanted: true }),
  diary_save: (entry) => {
    saved.push(entry);
    return { ...entry, day: entry.at.slice(0, 10), hard_day: entry.hard_day ?? dayIsHard, saved: true };
  },
};

vi.mock('../../ipc/send', () => ({
  refused: (reason: unknown) => reason,
  send: async (name: string, input: SaveEntry) => answers[name]?.(input),
}));

let page: WritePage;

beforeEach(async () => {
  saved.length = 0;
  dayIsHard = false;
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

describe('tags', () => {
  test('are put on and taken off by pressing, and each stays to be pressed again', async () => {
    page.tag('walk', true);
    page.tag('garden', true);
    page.tag('home', false);
    await page.autosave.flush();
    expect(saved.at(-1)?.tags).toEqual(['Walk', 'garden']);
    expect(page.tags).toEqual(['home', 'garden', 'Walk', 'Jo']);
  });
});

describe('the mark of a hard day', () => {
  test('is sent only when it was pressed on this page', async () => {
    page.write('Rain.');
    await page.autosave.flush();
    page.mark(true);
    await page.autosave.flush();
    expect(saved.map((one) => one.hard_day)).toEqual([null, true]);
    expect(page.entry?.hard_day).toBe(true);
  });

  test('is that of the other day once the page has moved there', async () => {
    dayIsHard = true;
    page.happened('2026-11-20', '09:05');
    await page.autosave.flush();
    expect(saved.at(-1)?.hard_day).toBe(null);
    expect(page.entry?.hard_day).toBe(true);
  });
});

describe('after a hard page', () => {
  test('a way back is offered once the page is kept, with a low face or on a hard day', async () => {
    page.feel(2);
    expect(page.hardToWrite).toBe(false);
    await page.autosave.flush();
    expect(page.hardToWrite).toBe(true);
    page.feel(3);
    expect(page.hardToWrite).toBe(false);
    page.mark(true);
    expect(page.hardToWrite).toBe(true);
  });

  test('nothing is kept of it until the person adds it to their words', async () => {
    page.write('Rain.');
    page.add('After writing: worse.');
    await page.autosave.flush();
    expect(saved.at(-1)?.text).toBe('Rain.\n\nAfter writing: worse.');
  });
});

describe('questions', () => {
  const asked = (times: number) =>
    Array.from({ length: times }, () => {
      page.ask();
      return page.prompt?.id;
    });

  test('come one after the other, and begin again', () => {
    expect(page.prompt).toBe(null);
    expect(asked(4)).toEqual(['one', 'two', 'three', 'one']);
  });

  test('are gentle ones on a hard day and with a low mood', () => {
    page.feel(2);
    expect(asked(2)).toEqual(['two', 'two']);
    page.feel(4);
    page.mark(true);
    expect(asked(1)).toEqual(['two']);
  });

  test('stop when a person says so', async () => {
    answers.prompts_want = (input) => ({ prompts, wanted: (input as unknown as { wanted: boolean }).wanted });
    page.ask();
    await page.wantPrompts(false);
    expect([page.prompt, page.prompting]).toEqual([null, false]);
    await page.wantPrompts(true);
    expect(page.prompting).toBe(true);
  });
});
