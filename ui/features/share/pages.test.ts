import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Commands, PagePartChoice, PagePlan } from '../../ipc/bindings';
import { MOST_RATINGS, PageRoom } from './pages.svelte';

type Asked = { name: keyof Commands; input: unknown };
const asked: Asked[] = [];
let answers: Partial<Record<keyof Commands, (input: never) => unknown>> = {};

vi.mock('../../ipc/send', () => ({
  refused: (reason: unknown) => reason,
  send: async (name: keyof Commands, input: unknown) => {
    asked.push({ name, input });
    const answer = answers[name] as ((input: unknown) => unknown) | undefined;
    return answer?.(input);
  },
}));

const part = (name: PagePartChoice['part'], words: string | null = null): PagePartChoice => ({
  part: name,
  name,
  holds: 1,
  apart: name === 'not-done',
  words,
  from_sheet: words !== null,
});
const rating = (id: string) => ({ id, name: id, days: 3 });
const last = { from_name: 'Ali', for_name: 'Priya', large_print: true, parts: ['tried'], ratings: ['pain', 'gone'] };
const choices = (from: string) => ({
  from,
  to: '2026-11-22',
  last_session: '2026-11-10',
  parts: [part('tried'), part('helped', 'The choir'), part('not-done')],
  ratings: ['mood', 'pain', 'sleep', 'worry'].map(rating),
  last,
});
const plans = (): PagePlan[] =>
  asked.filter((one) => one.name === 'page_pages').map((one) => one.input as PagePlan);
const rest = (): Promise<unknown> => vi.advanceTimersByTimeAsync(3000);

let room: PageRoom;

beforeEach(async () => {
  vi.useFakeTimers();
  asked.length = 0;
  answers = {
    page_choices: ({ from }: { from: string | null }) => choices(from ?? '2026-11-10'),
    page_pages: (plan: PagePlan) => ({ pages: [plan.note], words: [plan.note], signs_replaced: false }),
    page_words_save: () => ({}),
  };
  room = new PageRoom('since-last');
  await room.open();
});

afterEach(async () => {
  await room.stop();
  vi.useRealTimers();
});

describe('on arrival', () => {
  test('nothing is ticked, the last session is the first day, and no page is made', async () => {
    await rest();
    expect([room.parts, room.ratings, room.large, room.forName, room.note]).toEqual([[], [], false, '', '']);
    expect([room.since, room.from, room.today]).toEqual(['session', '2026-11-10', '2026-11-22']);
    expect(plans()).toEqual([]);
  });

  test('without a session the last four weeks are chosen', async () => {
    answers.page_choices = () => ({ ...choices('2026-10-26'), last_session: null });
    await room.open();
    expect([room.since, room.from]).toEqual(['four-weeks', '2026-10-26']);
  });
});

describe('the page', () => {
  test('holds what is ticked and goes with the last tick', async () => {
    room.tick('not-done', true);
    room.tick('tried', true);
    room.tick('not-done', false);
    await rest();
    expect(plans().at(-1)).toMatchObject({ page: 'since-last', from: '2026-11-10', parts: ['tried'], ratings: [] });
    room.tick('tried', false);
    await rest();
    expect(room.pages).toBeNull();
  });

  test('draws three ratings at most', () => {
    for (const id of ['mood', 'pain', 'sleep', 'worry']) room.tickRating(id, true);
    expect(room.ratings).toEqual(['mood', 'pain', 'sleep']);
    expect(room.ratings.length).toBe(MOST_RATINGS);
    room.tickRating('pain', false);
    room.tickRating('worry', true);
    expect(room.ratings).toEqual(['mood', 'sleep', 'worry']);
  });

  test('begins with another day and keeps its ticks', async () => {
    room.tick('tried', true);
    await room.days('four-weeks');
    await rest();
    expect(plans().at(-1)).toMatchObject({ from: '2026-10-26', parts: ['tried'] });
    await room.days('session');
    expect(room.from).toBe('2026-11-10');
    const before = asked.length;
    await room.begin('2026-11-30');
    expect(asked.length).toBe(before);
  });

  test('takes last time’s choices where they can still be', async () => {
    room.useLast();
    await rest();
    expect(plans().at(-1)).toMatchObject({
      parts: ['tried'],
      ratings: ['pain'],
      from_name: 'Ali',
      for_name: 'Priya',
      large_print: true,
    });
    expect(room.lastUsed).toBe(true);
  });
});

describe('own words', () => {
  beforeEach(async () => {
    room = new PageRoom('final');
    await room.open();
  });

  test('begin with those of the sheet and are saved as they are written', async () => {
    expect(room.words.helped).toBe('The choir');
    room.write('helped', 'The choir and the walk');
    await rest();
    expect(asked.find((one) => one.name === 'page_words_save')?.input).toEqual({
      part: 'helped',
      words: 'The choir and the walk',
    });
  });

  test('that could not be saved are tried again and stay in their box', async () => {
    answers.page_words_save = () => Promise.reject({ what: 'The disk is full.' });
    room.write('helped', 'New');
    expect(await room.autosave.flush()).toBe(false);
    expect(room.words.helped).toBe('New');
    answers.page_words_save = () => ({});
    expect(await room.autosave.flush()).toBe(true);
  });

  test('make the page anew once they are kept, and a note is a part of it', async () => {
    room.note = 'Not here';
    room.tick('helped', true);
    await rest();
    const before = plans().length;
    room.write('helped', 'Newer');
    await rest();
    expect(plans().length).toBe(before + 1);
    expect(plans().at(-1)?.note).toBe('');
  });
});

describe('saving', () => {
  test('saves the very plan that was shown', async () => {
    answers.path_choose = () => ({ chosen: true });
    answers.page_save = () => ({ path: '/place/pages.pdf' });
    room.tick('tried', true);
    room.tell({ note: ' A note ' });
    expect(await room.save()).toBe(true);
    expect(asked.find((one) => one.name === 'page_save')?.input).toEqual(plans().at(-1));
    expect(plans().at(-1)?.note).toBe('A note');
    // What was ticked can be taken again without leaving the page.
    expect(asked.at(-1)?.name).toBe('page_choices');
  });

  test('writes nothing where no place was chosen, and says why it was refused', async () => {
    answers.path_choose = () => ({ chosen: false });
    room.tick('tried', true);
    expect(await room.save()).toBe(false);
    expect(asked.some((one) => one.name === 'page_save')).toBe(false);
    answers.path_choose = () => Promise.reject({ what: 'The disk is full.' });
    expect(await room.save()).toBe(false);
    expect(room.refusal).toMatchObject({ what: 'The disk is full.' });
  });
});
