/**
 * Everything a person reads comes from the Fluent catalogue, through `say`.
 *
 * The files are the ones the core reads too; this room holds no sentence of its own.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

import type { WordKey } from './keys';
import { speaksPlainly } from './variety.svelte';

const usualRooms = import.meta.glob<string>('../../src-tauri/content/words/en-GB/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const plainRooms = import.meta.glob<string>('../../src-tauri/content/words/en-GB-x-plain/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

// Isolation marks are left out: a person's own words stand in `<bdi>`, and copied text stays clean.
const usual = new FluentBundle('en-GB', { useIsolating: false });
const plain = new FluentBundle('en-GB', { useIsolating: false });

function fill(bundle: FluentBundle, rooms: Record<string, string>): Error[] {
  return Object.values(rooms).flatMap((text) => bundle.addResource(new FluentResource(text)));
}

/** What the catalogue itself got wrong: doubled ids and unreadable files. Tested to be empty. */
export const catalogueFaults: Error[] = [...fill(usual, usualRooms), ...fill(plain, plainRooms)];

/** Values for the places in a sentence. */
export type WordArgs = Record<string, FluentVariable>;

/** Finds the words for a key (`id` or `id.attribute`) and fills in its places. */
export function say(key: WordKey, args?: WordArgs): string {
  const words = find(key, args);
  // A missing word is a build error through `WordKey`; the key itself is the last resort.
  return words ?? key;
}

/** Finds words by a key that came over the wire, or nothing when the catalogue lacks it. */
export function find(key: string, args?: WordArgs): string | undefined {
  const own = speaksPlainly() ? from(plain, key, args) : undefined;
  return own ?? from(usual, key, args);
}

function from(bundle: FluentBundle, key: string, args?: WordArgs): string | undefined {
  const [id = '', attribute] = key.split('.');
  const message = bundle.getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (pattern === undefined || pattern === null) return undefined;
  return bundle.formatPattern(pattern, args ?? null, []);
}
