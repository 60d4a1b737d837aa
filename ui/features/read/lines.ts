import type { ArticlePart } from '../../ipc/bindings';
import { firstWords, type Start } from '../../parts/aloud.svelte';

/** A part of an article, and which line of what is read aloud it begins with. */
export type LinedPart = { readonly part: ArticlePart; readonly line: number };

/** Counts the lines of an article as they are read aloud: what is safe first, then each part. */
export function lined(safe: number, parts: readonly ArticlePart[]): LinedPart[] {
  const all: LinedPart[] = [];
  let line = safe;
  for (const part of parts) {
    all.push({ part, line });
    line += typeof part.lines === 'string' ? 1 : part.lines.length;
  }
  return all;
}

/** The places to begin at: the start of the page, and each heading and paragraph of it. */
export function starts(all: readonly LinedPart[], title: string): Start[] {
  const named = all.slice(1).flatMap(({ part, line }) =>
    part.kind === 'head' || part.kind === 'text' ? [{ line, words: firstWords(part.lines) }] : [],
  );
  return [{ line: 0, words: title }, ...named];
}
