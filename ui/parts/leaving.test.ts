import { describe, expect, it } from 'vitest';

import { beforeLeaving, leave } from './leaving';

describe('leaving a page', () => {
  it('waits for every unsaved draft', async () => {
    const kept: string[] = [];
    const stop = [
      beforeLeaving(async () => void kept.push('one')),
      beforeLeaving(async () => {
        kept.push('two');
        return true;
      }),
    ];
    expect(await leave()).toBe(true);
    expect(kept).toEqual(['one', 'two']);
    stop.forEach((end) => end());
  });

  it('says so when a draft could not be kept', async () => {
    const refusals = [async () => false, () => Promise.reject(new Error('full'))];
    for (const refuse of refusals) {
      const stop = beforeLeaving(refuse);
      expect(await leave()).toBe(false);
      stop();
    }
  });

  it('asks nobody who has gone', async () => {
    beforeLeaving(async () => false)();
    expect(await leave()).toBe(true);
  });
});
