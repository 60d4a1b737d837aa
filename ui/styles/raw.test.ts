import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

const ui = fileURLToPath(new URL('..', import.meta.url));
const sources = ['app', 'features', 'parts', 'styles']
  .flatMap((room) => readdirSync(ui + room, { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path}`))
  .filter((path) => /\.(svelte|css)$/.test(path) && path !== 'styles/tokens.css');

/** The CSS of a file, without comments and without the widths that container queries must name. */
function styleOf(path: string): string {
  const whole = readFileSync(ui + path, 'utf8');
  const css = path.endsWith('.css') ? whole : (/<style>([\s\S]*)<\/style>/.exec(whole)?.[1] ?? '');
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@(container|media)[^{]*/g, '');
}

describe.each(sources)('%s', (path) => {
  it('has no colour, size or duration of its own; they live in the tokens', () => {
    const raw = styleOf(path).match(/#[0-9a-f]{3,8}\b|\brgba?\(|\b\d*\.?\d+(px|rem|ms|s)\b|z-index:\s*\d/gi) ?? [];
    expect(raw).toEqual([]);
  });

  it('has no style attribute and no raw HTML, which the content policy would block', () => {
    const markup = readFileSync(ui + path, 'utf8').replace(/<style>[\s\S]*<\/style>/, '');
    expect(markup).not.toMatch(/\sstyle=|\sstyle:|\{@html/);
  });
});
