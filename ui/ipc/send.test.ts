import { invoke } from '@tauri-apps/api/core';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { onLocked, Refused, refused, send, withTyped } from './send';

vi.mock('@tauri-apps/api/core', () => ({ invoke: vi.fn() }));
const invoked = vi.mocked(invoke);

describe('a command', () => {
  beforeEach(() => {
    invoked.mockReset();
  });

  it('goes by its bare name with one argument object', async () => {
    invoked.mockResolvedValue({ chosen: true });
    expect(await send('path_choose', { what: 'summary' })).toEqual({ chosen: true });
    expect(invoked).toHaveBeenCalledWith('path_choose', { input: { what: 'summary' } });
  });

  it('that is refused says what happened, what is safe and what to do', async () => {
    invoked.mockRejectedValue({ code: 'disk-full', number: null });
    const refusal = await send('today_get', {}).catch((reason: unknown) => reason);
    expect(refusal).toBeInstanceOf(Refused);
    const { code, what, safe, next } = refusal as Refused;
    expect(code).toBe('disk-full');
    for (const words of [what, safe, next]) expect(words).not.toBe('');
  });

  it('that is refused because of the lock says so to the window', async () => {
    const locked = vi.fn();
    onLocked(locked);
    invoked.mockRejectedValue({ code: 'locked', number: null });
    await expect(send('today_get', {})).rejects.toBeInstanceOf(Refused);
    expect(locked).toHaveBeenCalledOnce();
  });
});

describe('a refusal', () => {
  it.each(['a plain string', new Error('broken'), null, { code: 'no-such-code' }])(
    'that nobody knows is a fault inside: %s',
    (reason) => {
      expect(refused(reason).code).toBe('inside');
    },
  );

  it('carries its number into the words', () => {
    expect(refused({ code: 'text-too-long', number: 1234567 }).what).not.toMatch(/\{|\$/);
  });
});

describe('a typed secret', () => {
  it('goes as bytes, which are wiped afterwards', async () => {
    let seen: number[] = [];
    await withTyped(['pâté'], async (bytes) => {
      seen = bytes ?? [];
      expect(seen).toEqual([112, 195, 162, 116, 195, 169]);
    });
    expect(seen.every((byte) => byte === 0)).toBe(true);
  });

  it('is wiped when the command is refused too', async () => {
    let seen: number[] = [];
    await withTyped(['words'], async (bytes) => {
      seen = bytes ?? [];
      throw new Error('no');
    }).catch(() => {});
    expect(seen).toEqual([0, 0, 0, 0, 0]);
  });
});
