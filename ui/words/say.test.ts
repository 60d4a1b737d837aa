import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { catalogueFaults, find, say } from './say';
import { speakPlainly } from './variety.svelte';

describe('the words', () => {
  it('are all readable, and no id stands twice', () => {
    expect(catalogueFaults).toEqual([]);
  });

  it('fill in their places without marks round them', () => {
    expect(say('app-step', { step: 2, steps: 4 })).toBe('Step 2 of 4');
  });

  it('are found by attribute too', () => {
    expect(find('error-wrong-passphrase.what')).toMatch(/workbook/);
  });

  it('are not made up where the catalogue has none', () => {
    expect(find('app-no-such-word')).toBeUndefined();
    expect(find('error-wrong-passphrase.no-such-part')).toBeUndefined();
  });

  it('are said plainly where a person chose that, and the rest as usual', () => {
    const [what, next] = [find('error-open-elsewhere.what'), find('error-open-elsewhere.next')];
    speakPlainly(true);
    expect(find('error-open-elsewhere.what')).not.toBe(what);
    expect(find('error-open-elsewhere.next')).toBe(next);
    speakPlainly(false);
    expect(find('error-open-elsewhere.what')).toBe(what);
  });

  it('keep the first-run safety lines word for word', () => {
    expect(say('app-safety')).toBe(
      'This helps you manage day to day. It is not treatment. Using it is your choice. It sends nothing to anyone.',
    );
    expect(say('app-safety-limits')).toBe(
      'It cannot speak for the Jobcentre or your benefits. Once you hand over a page, others may keep it or pass it on.',
    );
    expect(say('app-not-locked')).toBe('This file is not locked. Anyone using this computer can open it.');
  });

  it('have their keys written down for the type checker', () => {
    const script = fileURLToPath(new URL('./make-keys.mjs', import.meta.url));
    execFileSync(process.execPath, [script, '--check']);
  });
});
