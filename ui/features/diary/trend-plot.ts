/**
 * Where the parts of a trend's picture stand: plain numbers, no drawing.
 *
 * Units: CSS pixels of the plot, from its upper left corner.
 */
import type { Trend, TrendsPage } from '../../ipc/bindings';
import { daysBetween } from '../../words/dates';

/** A value's place, and whether its day was hard. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly hard: boolean;
}

/** A value said beside its dot. */
export interface Label {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly strong: boolean;
}

/** The whole picture. */
export interface Plot {
  readonly line: string;
  readonly dots: readonly Dot[];
  readonly labels: readonly Label[];
  /** Where the dotted lines of the hard days stand. */
  readonly hard: readonly number[];
  /** Where the last week begins. */
  readonly week: number;
  /** Where the top and the bottom of the scale stand. */
  readonly top: number;
  readonly bottom: number;
}

/** Room at the sides and above and below, so that dots and labels are whole. Units: font sizes. */
const SIDE = 0.75;
const ABOVE = 1.5;
/** Distance of a label's baseline from its dot, above and below. Units: font sizes. */
const OVER = 0.65;
const UNDER = 1.35;
/** Width of a letter, on average, and what stays free between two labels. Units: font sizes. */
const LETTER = 0.55;
const FREE = 0.5;

/** Whether a label would stand on another, wherever it is anchored. */
function touch(other: Label, x: number, words: string, font: number): boolean {
  return Math.abs(other.x - x) < ((other.words.length + words.length) * LETTER + FREE) * font;
}

/** Places everything in a plot of this size; `font` is the size of its labels. */
export function plot(trend: Trend, page: TrendsPage, width: number, height: number, font: number): Plot {
  const days = Math.max(daysBetween(page.from, page.to), 1);
  const [left, right] = [SIDE * font, width - SIDE * font];
  const [top, bottom] = [ABOVE * font, height - ABOVE * font];
  const across = (day: string): number => left + (daysBetween(page.from, day) / days) * (right - left);
  const up = (value: number): number => bottom - ((value - trend.low) / (trend.high - trend.low)) * (bottom - top);
  const hardDays = new Set(page.hard_days);
  const dots = trend.points.map((point) => ({
    x: across(point.day),
    y: up(point.value),
    hard: hardDays.has(point.day),
  }));

  const labels: Label[] = [];
  const label = (place: number, above: boolean): void => {
    const [dot, point] = [dots[place], trend.points[place]];
    if (!dot || !point || labels.some((other) => touch(other, dot.x, point.words, font))) return;
    const third = (right - left) / 3;
    const anchor = dot.x < left + third ? 'start' : dot.x > right - third ? 'end' : 'middle';
    const nudge = { start: -SIDE / 2, middle: 0, end: SIDE / 2 }[anchor] * font;
    const y = dot.y + (above ? -OVER : UNDER) * font;
    labels.push({ words: point.words, x: dot.x + nudge, y, anchor, strong: place === dots.length - 1 });
  };
  const last = trend.points.length - 1;
  const value = (place: number): number => trend.points[place]?.value ?? 0;
  label(last, value(last) >= value(last - 1));
  if (last > 0) label(0, value(0) >= value(1));
  if (trend.extreme !== null) label(trend.extreme, value(trend.extreme) > value(0));

  return {
    line: dots.map((dot) => `${dot.x.toFixed(1)},${dot.y.toFixed(1)}`).join(' '),
    dots,
    labels,
    hard: page.hard_days.map(across),
    week: across(page.week_from) - (right - left) / days / 2,
    top,
    bottom,
  };
}
