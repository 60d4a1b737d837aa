import { describe, expect, it } from 'vitest';

import banks from '../../../src-tauri/content/packs/banks.toml?raw';
import { WORD_DRAWINGS } from './word-pictures';

/** Every word of every bank: what stands in quotes between the brackets of a list of words. */
const words = [...banks.matchAll(/^words = \[([^\]]*)\]/gm)].flatMap(([, list]) =>
  [...(list ?? '').matchAll(/"([^"]+)"/g)].map(([, word]) => word),
);

describe('words to press', () => {
  it('are there', () => expect(words.length).toBeGreaterThan(40));

  it.each(words)('%s has its picture', (word) => expect(WORD_DRAWINGS[word ?? '']).toBeDefined());
});
