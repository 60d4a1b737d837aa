import { describe, expect, it } from 'vitest';

import { href, readHash } from './route.svelte';

describe('an address', () => {
  it('without a hash is Today', () => {
    expect(readHash('')).toEqual({ path: '/today', place: 'today', rest: [] });
    expect(readHash('#/')).toEqual({ path: '/today', place: 'today', rest: [] });
  });

  it('names a place and what stands behind it', () => {
    expect(readHash('#/diary/entry/7f')).toEqual({ path: '/diary/entry/7f', place: 'diary', rest: ['entry', '7f'] });
  });

  it('may be written with or without its first stroke', () => {
    expect(readHash('#diary/list').path).toBe('/diary/list');
  });

  it('that is not well written is taken as it stands', () => {
    expect(readHash('#/find/%E0%A4%A').rest).toEqual(['%E0%A4%A']);
  });

  it('is made from a path', () => {
    expect(href('/diary/list')).toBe('#/diary/list');
  });
});
