import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { SheetAnswer, SheetPage, SheetQuestion } from '../../ipc/bindings';
import { SheetRoom } from './sheet.svelte';
import { steps } from './steps';
import { pieces, without } from './word-bank';

type Sent = { readonly name: string; readonly input: SheetAnswer };
let sent: Sent[] = [];
let answers: Record<string, (input: never) => unknown> = {};

vi.mock('../../ipc/send', () => ({
  refused: (reason: unknown) => reason,
  send: async (name: string, input: SheetAnswer) => {
    sent.push({ name, input });
    return answers[name]?.(input as never);
  },
}));

const question = (id: string, number: number | null, more: Partial<SheetQuestion> = {}): SheetQuestion => ({
  id,
  number,
  head: id,
  ask: `${id}?`,
  why: '',
  example: '',
  starters: [],
  bank: [],
  field: { kind: 'short-text', longest: 300 },
  answer: null,
  rather_not_say: false,
  said: '',
  remark: null,
  pinned: [],
  ...more,
});
const one = question('one', 1);
const two = question('two', 2);
const page = { line: { id: 's', finished_at: null }, place: 'two', asked: 2, questions: [one, two] } as unknown as SheetPage;

const given = (): [string, unknown][] =>
  sent.filter(({ name }) => name === 'sheet_answer').map(({ input }) => [input.question, input.value]);
const rest = (): Promise<unknown> => vi.advanceTimersByTimeAsync(2000);

let room: SheetRoom;

beforeEach(async () => {
  vi.useFakeTimers();
  sent = [];
  answers = {
    desk_look: () => ({ now: '2026-11-22T14:00:00+00:00' }),
    sheet_get: () => page,
    sheet_last: () => ({ page: null }),
    sheet_go: () => page,
    sheet_answer: () => ({ page, unfit: null }),
  };
  room = new SheetRoom();
  await room.open('s');
});

afterEach(async () => {
  await room.autosave.forget();
  vi.useRealTimers();
});

describe('a sheet while it is written', () => {
  test('opens at the question it was left at', () => expect(room.step?.id).toBe('two'));

  test('keeps answers to two questions that were changed in one breath', async () => {
    room.answer(one, 'a');
    room.answer(two, 'b');
    room.answer(one, 'ab');
    await rest();
    expect(given()).toEqual([
      ['one', 'ab'],
      ['two', 'b'],
    ]);
    expect(room.autosave.stand).toBe('kept');
  });

  test('holds what could not be saved, and saves it later', async () => {
    answers['sheet_answer'] = () => Promise.reject({ what: 'no room', safe: '', next: '' });
    room.answer(one, 'a');
    room.answer(two, 'b');
    await rest();
    expect(room.autosave.stand).toBe('refused');
    answers['sheet_answer'] = () => ({ page, unfit: null });
    sent = [];
    await vi.advanceTimersByTimeAsync(6000);
    expect(given()).toEqual([
      ['one', 'a'],
      ['two', 'b'],
    ]);
  });

  test('says what would fit, keeps the typing, and does not go on', async () => {
    answers['sheet_answer'] = () => ({ page, unfit: 'Use a whole number.' });
    room.answer(two, 'x');
    expect(await room.settled()).toBe(false);
    expect(room.unfit['two']).toBe('Use a whole number.');
    expect(room.value(two)).toBe('x');
    expect(room.autosave.stand).not.toBe('kept');
    answers['sheet_answer'] = () => ({ page, unfit: null });
    room.answer(two, '3');
    expect(await room.settled()).toBe(true);
  });

  test('brings words back after “I’d rather not say”', async () => {
    room.answer(one, 'mine');
    room.hush(one, true);
    await rest();
    expect(sent.at(-1)?.input).toMatchObject({ value: null, rather_not_say: true });
    room.hush(one, false);
    await rest();
    expect(sent.at(-1)?.input).toMatchObject({ value: 'mine', rather_not_say: false });
  });
});

test('texts stand together on a page of their own, and a value that is not there yet has none', () => {
  const display = question('note', null, { field: { kind: 'display' } });
  const computed = question('sum', null, { field: { kind: 'computed' }, said: '7 hours' });
  const empty = question('none', null, { field: { kind: 'computed' } });
  const laid = steps([one, display, computed, empty, two]);
  expect(laid.map(({ id, texts }) => [id, texts.length])).toEqual([
    ['one', 0],
    ['note', 2],
    ['two', 0],
  ]);
});

test('a word to press goes in and out, and one’s own words stay', () => {
  expect(pieces('Sad, on edge and more, Low.')).toEqual(['sad', 'on edge and more', 'low']);
  expect(without('My own words, sad, low', 'sad')).toBe('My own words, low');
});
