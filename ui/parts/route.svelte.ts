/**
 * Where the person is, as the address's hash: `#/diary/list` is the place `diary`, the rest
 * `['list']`. Going somewhere else waits until unsaved words are kept.
 */
import { leave } from './leaving';

/** A place and what stands behind it in the address. */
export type Route = { readonly path: string; readonly place: string; readonly rest: readonly string[] };

/** Reads a hash. An empty one is Today. */
export function readHash(hash: string): Route {
  const pieces = hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((piece) => piece !== '')
    .map(decoded);
  const [place = 'today', ...rest] = pieces;
  return { path: `/${[place, ...rest].join('/')}`, place, rest };
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}

/** Makes the address of a path: `/diary/list` becomes `#/diary/list`. */
export function href(path: string): string {
  return `#${path}`;
}

/** Goes to a path, such as `/diary/list`. */
export function go(path: string): void {
  location.hash = path;
}

/** Goes to a path without leaving the present one behind in the history. */
export function goInstead(path: string): void {
  history.replaceState(null, '', href(path));
  void follow();
}

/** Goes back to where the person was. */
export function back(): void {
  if (cameFrom.path === null) go('/today');
  else history.back();
}

let now = $state.raw<Route>(readHash(''));
const cameFrom: { path: string | null } = { path: null };

/** Where each entry of the history was scrolled to, by the number kept in its state. */
const scrolls = new Map<number, number>();
let entry = 0;
let newest = 0;

/** How far down the present page was when the person left it; 0 for a new visit. */
export function scrollKept(): number {
  return scrolls.get(entry) ?? 0;
}

function arrive(): void {
  const { at } = (history.state ?? {}) as { at?: number };
  entry = at ?? (newest += 1);
  // After the lock the page is loaded anew, but the history is the same.
  newest = Math.max(newest, entry);
  if (at === undefined) history.replaceState({ at: entry }, '');
}

/** The present route. */
export const route = {
  get now(): Route {
    return now;
  },
};

async function follow(): Promise<void> {
  const next = readHash(location.hash);
  if (next.path === now.path) return;
  if (await leave()) {
    cameFrom.path = now.path;
    scrolls.set(entry, scrollY);
    arrive();
    now = readHash(location.hash);
  } else {
    // The words could not be kept: stay with them; the page itself says why.
    history.replaceState({ at: entry }, '', href(now.path));
  }
}

/** Starts to follow the address. Called once, by the window. */
export function startRoute(): void {
  history.scrollRestoration = 'manual';
  arrive();
  now = readHash(location.hash);
  addEventListener('hashchange', () => void follow());
  addEventListener('keydown', (event) => {
    if (event.altKey && event.key === 'ArrowLeft') {
      event.preventDefault();
      back();
    }
  });
}
