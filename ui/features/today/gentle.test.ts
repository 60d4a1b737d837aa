import { describe, expect, it } from 'vitest';

import { Card, SMALL_THINGS } from './gentle.svelte';
import { find } from '../../words/say';

describe('the card of gentle mode', () => {
  it('offers one small thing after another, and comes round', () => {
    const card = new Card();
    const seen = SMALL_THINGS.map(() => {
      card.other();
      return card.thing;
    });
    expect(new Set(seen).size).toBe(SMALL_THINGS.length);
    expect(card.shown).toBe('thing');
  });

  it('leaves it at nothing today, until the person wants something else', () => {
    const card = new Card();
    card.rest();
    expect(card.shown).toBe('rest');
    card.other();
    expect(card.shown).toBe('thing');
  });

  it('begins anew on another day', () => {
    const card = new Card();
    card.on('2026-11-22');
    card.rest();
    card.on('2026-11-22');
    expect(card.shown).toBe('rest');
    card.on('2026-11-23');
    expect(card.shown).toBe('thing');
  });

  it('has words for every small thing and what it is about', () => {
    for (const thing of SMALL_THINGS) {
      expect(find(`today-thing-${thing}`)).toBeDefined();
      expect(find(`today-thing-${thing}.about`)).toBeDefined();
    }
  });
});
