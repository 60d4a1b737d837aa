import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { Autosave, LONGEST_MS, PAUSE_MS, RETRY_MS } from './autosave.svelte';

/** A workbook that answers only when told to. */
class SlowWorkbook {
  asked: string[] = [];
  kept: string[] = [];
  most = 0;
  #open: { words: string; yes: (stored: boolean) => void; no: (why: unknown) => void }[] = [];

  save = (words: string): Promise<boolean> => {
    this.asked.push(words);
    return new Promise((yes, no) => {
      this.#open.push({ words, yes, no });
      this.most = Math.max(this.most, this.#open.length);
    });
  };

  async answer(stored = true): Promise<void> {
    const first = this.#open.shift();
    if (first && stored) this.kept.push(first.words);
    first?.yes(stored);
    await vi.advanceTimersByTimeAsync(0);
  }

  async refuse(): Promise<void> {
    this.#open.shift()?.no({ what: 'The disk is full.', safe: '', next: '' });
    await vi.advanceTimersByTimeAsync(0);
  }
}

let workbook: SlowWorkbook;
let autosave: Autosave<string>;

beforeEach(() => {
  vi.useFakeTimers();
  workbook = new SlowWorkbook();
  autosave = new Autosave(workbook.save);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a pause', () => {
  test('saves once, with the last words, within two seconds', async () => {
    autosave.changed('a');
    autosave.changed('ab');
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(workbook.asked).toEqual(['ab']);
    expect(PAUSE_MS).toBeLessThanOrEqual(2000);
  });

  test('without a change saves nothing', async () => {
    await vi.advanceTimersByTimeAsync(60_000);
    expect(workbook.asked).toEqual([]);
    expect(autosave.stand).toBe('untouched');
  });
});

test('steady typing is saved at most two seconds behind', async () => {
  const saved: string[] = [];
  const prompt = new Autosave<string>((words) => {
    saved.push(words);
    return Promise.resolve(true);
  });
  let words = '';
  const letters = 200;
  const gap = 100;
  for (let letter = 0; letter < letters; letter += 1) {
    words += 'x';
    prompt.changed(words);
    await vi.advanceTimersByTimeAsync(gap);
    const behind = words.length - (saved.at(-1)?.length ?? 0);
    expect(behind * gap).toBeLessThanOrEqual(2000);
  }
  expect(saved.length).toBeLessThan((letters * gap) / LONGEST_MS + 1);
});

describe('"kept"', () => {
  test('is said only after the workbook answered', async () => {
    autosave.changed('a');
    const whole = autosave.flush();
    expect(autosave.stand).toBe('saving');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(autosave.stand).toBe('saving');
    await workbook.answer();
    expect(await whole).toBe(true);
    expect(autosave.stand).toBe('kept');
  });

  test('is not said of an entry with nothing in it', async () => {
    autosave.changed('');
    void autosave.flush();
    await workbook.answer(false);
    expect(autosave.stand).toBe('untouched');
  });

  test('is not said while newer words wait', async () => {
    autosave.changed('a');
    void autosave.flush();
    autosave.changed('ab');
    await workbook.answer();
    expect(autosave.stand).toBe('changed');
    await vi.advanceTimersByTimeAsync(LONGEST_MS);
    await workbook.answer();
    expect(autosave.stand).toBe('kept');
    expect(workbook.kept).toEqual(['a', 'ab']);
  });
});

describe('two saves', () => {
  test('are never in flight together, and the newest words win', async () => {
    autosave.changed('a');
    void autosave.flush();
    autosave.changed('ab');
    void autosave.flush();
    autosave.changed('abc');
    const whole = autosave.flush();
    expect(workbook.asked).toEqual(['a']);
    await workbook.answer();
    expect(workbook.asked).toEqual(['a', 'abc']);
    await workbook.answer();
    expect(await whole).toBe(true);
    expect(workbook.most).toBe(1);
    expect(workbook.kept.at(-1)).toBe('abc');
  });

  test('stay in order however slow the workbook is', async () => {
    for (const words of ['a', 'ab', 'abc', 'abcd']) {
      autosave.changed(words);
      await vi.advanceTimersByTimeAsync(PAUSE_MS + 700);
    }
    while (workbook.kept.length < workbook.asked.length) await workbook.answer();
    expect(workbook.kept).toEqual(['a', 'abcd']);
    expect(workbook.most).toBe(1);
  });
});

describe('leaving', () => {
  test('waits until the words are kept', async () => {
    autosave.changed('a');
    let left = false;
    void autosave.flush().then(() => (left = true));
    await vi.advanceTimersByTimeAsync(3000);
    expect(left).toBe(false);
    await workbook.answer();
    expect(left).toBe(true);
  });

  test('with nothing to save goes at once', async () => {
    expect(await autosave.flush()).toBe(true);
    expect(workbook.asked).toEqual([]);
  });

  test('leaves no save behind to happen later', async () => {
    autosave.changed('a');
    void autosave.flush();
    await workbook.answer();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(workbook.asked).toEqual(['a']);
  });
});

describe('a refused save', () => {
  test('is told, and tried again with the same words', async () => {
    autosave.changed('a');
    const whole = autosave.flush();
    await workbook.refuse();
    expect(await whole).toBe(false);
    expect(autosave.stand).toBe('refused');
    expect(autosave.refusal).toMatchObject({ what: 'The disk is full.' });
    await vi.advanceTimersByTimeAsync(RETRY_MS);
    expect(workbook.asked).toEqual(['a', 'a']);
    expect(autosave.stand).toBe('refused');
    await workbook.answer();
    expect(autosave.stand).toBe('kept');
    expect(autosave.refusal).toBeNull();
  });

  test('never puts older words over newer ones', async () => {
    autosave.changed('a');
    void autosave.flush();
    autosave.changed('ab');
    await workbook.refuse();
    await vi.advanceTimersByTimeAsync(RETRY_MS);
    expect(workbook.asked).toEqual(['a', 'ab']);
  });

  test('goes on telling while more is typed', async () => {
    autosave.changed('a');
    void autosave.flush();
    await workbook.refuse();
    autosave.changed('ab');
    expect(autosave.stand).toBe('refused');
    expect(await Promise.race([autosave.flush(), Promise.resolve('still asking')])).toBe('still asking');
    await workbook.refuse();
    expect(workbook.asked).toEqual(['a', 'ab']);
  });

  test('does not answer "nothing left" when leaving is tried again', async () => {
    autosave.changed('a');
    void autosave.flush();
    await workbook.refuse();
    const again = autosave.flush();
    await workbook.refuse();
    expect(await again).toBe(false);
  });
});

describe('a closed page', () => {
  test('saves what is left', async () => {
    autosave.changed('a');
    void autosave.close();
    expect(workbook.asked).toEqual(['a']);
  });

  test('asks no more after a refusal', async () => {
    autosave.changed('a');
    void autosave.close();
    await workbook.refuse();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(workbook.asked).toEqual(['a']);
  });
});

test('a removed entry is never saved again', async () => {
  autosave.changed('a');
  void autosave.flush();
  autosave.changed('ab');
  const forgotten = autosave.forget();
  await workbook.refuse();
  await forgotten;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(workbook.asked).toEqual(['a']);
  expect(autosave.stand).toBe('untouched');
});
