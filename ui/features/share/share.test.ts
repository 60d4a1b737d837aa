import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Commands, SharePlan } from '../../ipc/bindings';
import { ShareRoom } from './share.svelte';

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

const line = (id: string, at: string) => ({ id, at, mood: 3, opening: 'Words', more: false, ratings: [], handled: false, hard_day: false, tags: [], pictures: 0, voices: 0 });
const plans = (): SharePlan[] =>
  asked.filter((one) => one.name === 'share_pages').map((one) => one.input as SharePlan);

let room: ShareRoom;

beforeEach(async () => {
  vi.useFakeTimers();
  asked.length = 0;
  answers = {
    today_get: () => ({ day: '2026-11-22', entries: [], last: null, last_shared: '2026-11-09' }),
    share_choices: () => ({
      ratings: [
        { id: 'mood', name: 'Mood', days: 4 },
        { id: 'pain', name: 'Pain', days: 2 },
      ],
      hard_days: 2,
      pictures: [{ id: 'p', entry: 'b', words: 'A heron', wide: 8, high: 6 }],
      entries: [line('a', '2026-11-01T10:00:00+00:00'), line('b', '2026-11-20T10:00:00+00:00')],
      sheets: [{ id: 's', title: 'A place for worries' }],
      voice_notes: [],
    }),
    share_pages: (plan: SharePlan) => ({ pages: [plan.note], words: [plan.note], signs_replaced: false }),
  };
  room = new ShareRoom();
  await room.open();
});

afterEach(() => {
  room.stop();
  vi.useRealTimers();
});

const rest = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1000);

describe('on arrival', () => {
  test('nothing is ticked and no page is made', async () => {
    await rest();
    expect([room.ratings, room.entries, room.diary, room.large, room.hardDays]).toEqual([[], [], false, false, false]);
    expect([room.forName, room.fromName, room.note]).toEqual(['', '', '']);
    expect(plans()).toEqual([]);
  });

  test('the last four weeks are asked for, today included', () => {
    expect(asked.find((one) => one.name === 'share_choices')?.input).toEqual({
      from: '2026-10-26',
      to: '2026-11-22',
    });
  });
});

describe('the pages', () => {
  test('hold what is ticked and nothing else', async () => {
    room.tickRating('pain', true);
    await rest();
    expect(plans().at(-1)).toMatchObject({ ratings: ['pain'], entries: [], sheets: [] });
  });

  test('leave out diary pages that were picked and then not wanted', async () => {
    room.tickRating('mood', true);
    room.tickDiary(true);
    room.tickEntry('b', true);
    await rest();
    expect(plans().at(-1)?.entries).toEqual(['b']);
    room.tickDiary(false);
    await rest();
    expect(plans().at(-1)?.entries).toEqual([]);
  });

  test('leave out worksheets that were picked and then not wanted', async () => {
    room.pickSheets(true);
    await rest();
    expect(plans()).toEqual([]);
    room.tickSheet('s', true);
    await rest();
    expect(plans().at(-1)?.sheets).toEqual(['s']);
    room.tickRating('mood', true);
    room.pickSheets(false);
    await rest();
    expect(plans().at(-1)?.sheets).toEqual([]);
  });

  test('go away when the last tick goes', async () => {
    room.tickRating('mood', true);
    await rest();
    expect(room.pages).not.toBeNull();
    room.tickRating('mood', false);
    await rest();
    expect(room.pages).toBeNull();
  });

  test('are never older than the last choice', async () => {
    const slow: ((pages: unknown) => void)[] = [];
    answers.share_pages = () => new Promise((made) => slow.push(made));
    room.tickRating('mood', true);
    await rest();
    room.tell({ note: 'newer' });
    await rest();
    slow[1]?.({ pages: ['newer'], words: [], signs_replaced: false });
    await rest();
    slow[0]?.({ pages: ['older'], words: [], signs_replaced: false });
    await rest();
    expect(room.pages?.pages).toEqual(['newer']);
  });
});

describe('other days', () => {
  test('drop ticks that they do not hold', async () => {
    room.tickRating('pain', true);
    room.tickDiary(true);
    room.tickEntry('a', true);
    answers.share_choices = () => ({ ratings: [{ id: 'mood', name: 'Mood', days: 1 }], entries: [], sheets: [], pictures: [], voice_notes: [] });
    await room.days('week');
    expect([room.ratings, room.entries, room.diary]).toEqual([[], [], false]);
  });

  test('the wrong way round ask for nothing', async () => {
    const before = asked.length;
    await room.period('2026-11-22', '2026-11-01');
    expect(asked.length).toBe(before);
  });
});

describe('saving', () => {
  test('saves the very plan that was shown', async () => {
    answers.path_choose = () => ({ chosen: true });
    answers.share_save = () => ({ path: '/place/pages.pdf' });
    room.tickRating('mood', true);
    room.tell({ note: ' A note ' });
    expect(await room.save()).toBe(true);
    expect(asked.find((one) => one.name === 'share_save')?.input).toEqual(plans().at(-1));
    expect(room.savedAt).toBe('/place/pages.pdf');
  });

  test('writes nothing where no place was chosen', async () => {
    answers.path_choose = () => ({ chosen: false });
    room.tickRating('mood', true);
    expect(await room.save()).toBe(false);
    expect(asked.some((one) => one.name === 'share_save')).toBe(false);
  });

  test('tells why it was refused', async () => {
    answers.path_choose = () => ({ chosen: true });
    answers.share_save = () => Promise.reject({ what: 'The disk is full.' });
    room.tickRating('mood', true);
    expect(await room.save()).toBe(false);
    expect(room.refusal).toMatchObject({ what: 'The disk is full.' });
  });

  test('a picture goes in once it is ticked, and out with the diary pages', async () => {
    room.tickDiary(true);
    room.tickEntry('b', true);
    await rest();
    expect(plans().at(-1)?.pictures).toEqual([]);
    room.tickPicture('p', true);
    await rest();
    expect(plans().at(-1)?.pictures).toEqual(['p']);
    room.tickRating('pain', true);
    room.tickDiary(false);
    await rest();
    expect(plans().at(-1)?.pictures).toEqual([]);
  });
});
