import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

/** A theme's tokens by name, colours only. */
type Colours = Record<string, string>;

const css = readFileSync(fileURLToPath(new URL('./tokens.css', import.meta.url)), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

function blocks(): { selectors: string[]; colours: Colours }[] {
  return [...css.matchAll(/(:root[^{]*)\{([^}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selectors: selector.split(',').map((one) => one.trim()),
    colours: Object.fromEntries(
      [...body.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})\s*;/g)].map(([, name, hex]) => [name, hex]),
    ),
  }));
}

function theme(...selectors: string[]): Colours {
  return Object.assign({}, ...blocks().filter((block) => block.selectors.some((one) => selectors.includes(one))).map((block) => block.colours));
}

/** Relative luminance. Source: WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const tints = ['cream', 'blue', 'green', 'peach', 'grey'];
const looks: Record<string, Colours> = {
  morning: theme(':root'),
  evening: theme(':root', ":root[data-theme='evening']"),
  contrast: theme(':root', ":root[data-theme='contrast']"),
  ...Object.fromEntries(tints.map((tint) => [tint, theme(':root', `:root[data-theme='morning'][data-tint='${tint}']`)])),
};

/** Words and what they stand on: 7:1 or more (WCAG 1.4.6, AAA). */
const text: [string, string][] = [
  ...['paper', 'card', 'ground'].flatMap((under): [string, string][] =>
    ['ink', 'ink-quiet', 'link', 'quiet-action', 'on-problem'].map((over) => [over, under]),
  ),
  ['on-main', 'main'],
  ['on-main', 'main-hover'],
  ['on-chosen', 'chosen'],
  ['on-done', 'done'],
  ['on-done', 'paper'],
  ['on-note', 'note'],
  ['on-problem', 'problem'],
  ['on-help', 'help'],
  ['on-help', 'help-hover'],
  ['ink-on-paper', 'sheet-of-paper'],
  ['ring', 'halo'],
];

/** Borders, rings and marks against what they stand on: 3:1 or more (WCAG 1.4.11). */
const marks: [string, string][] = ['paper', 'card', 'ground'].flatMap((under): [string, string][] =>
  ['edge', 'mark', 'ring', 'problem-line', 'chart-1', 'chart-2', 'chart-3'].map((over) => [over, under]),
);

describe.each(Object.entries(looks))('the %s look', (_, colours) => {
  const pair = (over: string, under: string) => {
    const [a, b] = [colours[over], colours[under]];
    if (a === undefined || b === undefined) throw new Error(`no colour for ${over} or ${under}`);
    return ratio(a, b);
  };

  it.each(text)('words in %s on %s stand out 7:1 or more', (over, under) => {
    expect(pair(over, under)).toBeGreaterThanOrEqual(7);
  });

  it.each(marks)('a mark in %s on %s stands out 3:1 or more', (over, under) => {
    expect(pair(over, under)).toBeGreaterThanOrEqual(3);
  });

  it('the filled main button and Help now can be told from the page', () => {
    for (const filled of ['main', 'help-line']) {
      for (const under of ['paper', 'card', 'ground']) expect(pair(filled, under)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the tokens', () => {
  it('hold every colour: a theme names no colour the morning lacks', () => {
    const names = new Set(Object.keys(looks['morning'] ?? {}));
    for (const { colours } of blocks()) expect(Object.keys(colours).filter((name) => !names.has(name))).toEqual([]);
  });
});
