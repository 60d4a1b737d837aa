import { describe, expect, it } from 'vitest';

import { nextTextSize, TEXT_SIZES } from './settings.svelte';

describe('text size', () => {
  it('goes up and down by its steps', () => {
    expect(nextTextSize(100, 1)).toBe(115);
    expect(nextTextSize(115, -1)).toBe(100);
  });

  it('stays at either end', () => {
    expect(nextTextSize(250, 1)).toBe(250);
    expect(nextTextSize(100, -1)).toBe(100);
  });

  it('finds its way from a size that is no step', () => {
    expect(nextTextSize(120, 1)).toBe(130);
    expect(nextTextSize(120, -1)).toBe(115);
  });

  it('goes from 100 to 250 per cent', () => {
    expect([TEXT_SIZES[0], TEXT_SIZES.at(-1)]).toEqual([100, 250]);
  });
});
