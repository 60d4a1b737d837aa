import { describe, expect, it } from 'vitest';

import { ThreeShifts, WITHIN_MS } from './three-shifts';

function press(shifts: ThreeShifts, at: number): number | null {
  shifts.down('Shift');
  return shifts.up('Shift', at);
}

describe('hiding by Shift', () => {
  it('takes three presses, and says how many are left', () => {
    const shifts = new ThreeShifts();
    expect([press(shifts, 0), press(shifts, 900), press(shifts, 1800)]).toEqual([2, 1, 0]);
    expect(press(shifts, 2000)).toBe(2);
  });

  it('takes them within five seconds', () => {
    const shifts = new ThreeShifts();
    press(shifts, 0);
    press(shifts, 1000);
    expect(press(shifts, WITHIN_MS + 1)).toBe(1);
    expect(press(shifts, WITHIN_MS + 2)).toBe(0);
  });

  it('is never set off by writing capitals', () => {
    const shifts = new ThreeShifts();
    for (let at = 0; at < 1000; at += 100) {
      shifts.down('Shift');
      shifts.down('A');
      expect(shifts.up('A', at)).toBeNull();
      expect(shifts.up('Shift', at)).toBeNull();
    }
  });

  it('starts anew when another key comes between', () => {
    const shifts = new ThreeShifts();
    press(shifts, 0);
    press(shifts, 100);
    shifts.down('Control');
    shifts.up('Control', 200);
    expect(press(shifts, 300)).toBe(2);
  });

  it('counts a Shift that is held down once', () => {
    const shifts = new ThreeShifts();
    shifts.down('Shift');
    for (let times = 0; times < 20; times += 1) shifts.down('Shift', true);
    expect(shifts.up('Shift', 0)).toBe(2);
  });
});
