import { expect, test } from 'vitest';

import { base64Of, bytesOf } from './bytes';

test('any bytes of any length come back as they were', () => {
  for (const length of [0, 1, 2, 3, 255, 0x8000, 0x8001, 100_000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 37) % 256);
    const back = bytesOf(base64Of(bytes));
    expect(back.length).toBe(length);
    expect(back.every((byte, at) => byte === bytes[at])).toBe(true);
  }
});
