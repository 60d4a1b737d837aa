/**
 * The one door to the core, and the only importer of `@tauri-apps/api`.
 *
 * Nothing is logged here: what goes through is what a person wrote.
 */
import { invoke } from '@tauri-apps/api/core';

import { find } from '../words/say';
import type { Commands, ErrorCode, Refusal } from './bindings';

/** A refused command, in words: what happened, what is safe, what to do. */
export class Refused extends Error {
  readonly code: ErrorCode;
  readonly what: string;
  readonly safe: string;
  readonly next: string;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.code = refusal.code;
    const words = (part: string) =>
      find(`error-${refusal.code}.${part}`, { number: refusal.number ?? 0 }) ?? '';
    this.what = words('what');
    this.safe = words('safe');
    this.next = words('next');
  }
}

/** Turns anything a command may reject with into a refusal; the unknown is a fault inside. */
export function refused(reason: unknown): Refused {
  if (reason instanceof Refused) return reason;
  if (typeof reason === 'object' && reason !== null && 'code' in reason) {
    const { code, number } = reason as Refusal;
    if (find(`error-${code}.what`) !== undefined) return new Refused({ code, number: number ?? null });
  }
  return new Refused({ code: 'inside', number: null });
}

type Locked = () => void;
let whenLocked: Locked = () => {};

/** Says what to do when the core answers that the workbook is locked. */
export function onLocked(act: Locked): void {
  whenLocked = act;
}

/**
 * Gives a command and waits for its reply.
 *
 * Errors: throws `Refused`.
 */
export async function send<Name extends keyof Commands>(
  name: Name,
  input: Commands[Name]['input'],
): Promise<Commands[Name]['reply']> {
  try {
    return await invoke<Commands[Name]['reply']>(name, { input });
  } catch (reason) {
    const refusal = refused(reason);
    if (refusal.code === 'locked') whenLocked();
    throw refusal;
  }
}

/**
 * Gives a typed secret as masked bytes, and wipes them once the command has been answered.
 *
 * The web view keeps pieces of what crosses the wire where nobody can wipe them; so that none of
 * them reads as the words, each byte is crossed with one of chance, and those go first.
 */
export async function withTyped<Reply>(
  secrets: string[],
  act: (...masked: number[][]) => Promise<Reply>,
): Promise<Reply> {
  const masked = secrets.map(mask);
  try {
    return await act(...masked);
  } finally {
    for (const one of masked) one.fill(0);
  }
}

function mask(secret: string): number[] {
  const bytes = new TextEncoder().encode(secret);
  const chance = crypto.getRandomValues(new Uint8Array(bytes.length));
  const masked = [...chance, ...bytes.map((byte, at) => byte ^ (chance[at] ?? 0))];
  bytes.fill(0);
  chance.fill(0);
  return masked;
}
