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
  const bytesIn = (masked: readonly number[]) => {
    const half = masked.length / 2;
    return masked.slice(half).map((byte, at) => byte ^ (masked[at] ?? 0));
  };

  it('goes as bytes behind a mask, never the same twice, that are wiped afterwards', async () => {
    let seen: number[] = [];
    let again: number[] = [];
    await withTyped(['pâté and long enough for chance'], async (masked) => {
      seen = masked ?? [];
      expect(bytesIn(seen).slice(0, 6)).toEqual([112, 195, 162, 116, 195, 169]);
      await withTyped(['pâté and long enough for chance'], async (masked) => {
        again = masked ?? [];
        expect(bytesIn(again)).toEqual(bytesIn(seen));
        expect(again).not.toEqual(seen);
      });
    });
    expect([...seen, ...again].every((byte) => byte === 0)).toBe(true);
  });

  it('is wiped when the command is refused too', async () => {
    let seen: number[] = [];
    await withTyped(['words'], async (bytes) => {
      seen = bytes ?? [];
      throw new Error('no');
    }).catch(() => {});
    expect(seen).toEqual(new Array(10).fill(0));
  });
});
