import { describe, expect, it } from 'vitest';

import { beginning } from './say-next.svelte';

describe('the words that go on the list', () => {
  it('are whole where they fit', () => {
    expect(beginning('  I lie awake. ')).toBe('I lie awake.');
  });

  it('end with a whole word where they are too long', () => {
    const kept = beginning('walk '.repeat(200));
    expect(kept.length).toBeLessThanOrEqual(400);
    expect(kept.endsWith('walk…')).toBe(true);
  });

  it('are cut where there is no end of a word', () => {
    const kept = beginning('x'.repeat(1000));
    expect(kept.length).toBeLessThanOrEqual(400);
    expect(kept.endsWith('x…')).toBe(true);
  });
});
