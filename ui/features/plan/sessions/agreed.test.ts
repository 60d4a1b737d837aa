import { describe, expect, it } from 'vitest';

import { linesOf } from './agreed.svelte';

describe('what was agreed', () => {
  it('is a thing a line, without the marks before it', () => {
    expect(linesOf('- Walk to the gate\n\n2. Ring the GP \r\n• Rest at two')).toEqual([
      'Walk to the gate',
      'Ring the GP',
      'Rest at two',
    ]);
  });

  it('is each thing once, and nothing where there are no words', () => {
    expect(linesOf('Walk\n Walk ')).toEqual(['Walk']);
    expect(linesOf(' \n')).toEqual([]);
  });

  it('keeps a number that belongs to the words', () => {
    expect(linesOf('10 minutes of rest')).toEqual(['10 minutes of rest']);
  });
});
