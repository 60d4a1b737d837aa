/** Drawings of the words to press: faces for feelings, a figure with a mark for the body. */

/** A face: its lines, and whether its eyes are round. A body: the marks upon it. */
export type WordDrawing =
  | { readonly kind: 'face'; readonly lines: string; readonly eyes: boolean; readonly more?: string }
  | { readonly kind: 'body'; readonly marks: string; readonly fill?: string };

const face = (lines: string, eyes = true, more?: string): WordDrawing =>
  more === undefined ? { kind: 'face', lines, eyes } : { kind: 'face', lines, eyes, more };
const body = (marks: string, fill?: string): WordDrawing =>
  fill === undefined ? { kind: 'body', marks } : { kind: 'body', marks, fill };

/** The drawing of each word, on a ground of 48 by 48. */
export const WORD_DRAWINGS: Readonly<Record<string, WordDrawing>> = {
  sad: face('M17 33 Q24 27 31 33', true, 'M31 24 q-2 4 0 5 q2 -1 0 -5'),
  low: face('M14 21 Q17 23 20 21 M28 21 Q31 23 34 21 M18 33 Q24 29 30 33', false),
  lonely: face('M19 33 Q24 30 29 33 M14 15 L19 17 M34 15 L29 17'),
  hurt: face('M17 33 L21 31 L24 33 L28 31 L31 33 M14 16 L20 18 M34 16 L28 18', true, 'M31 24 q-2 4 0 5 q2 -1 0 -5'),
  worried: face('M18 33 Q24 29 30 33 M14 17 L20 14 M34 17 L28 14'),
  scared: face('M20 31 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0 M14 15 L20 12 M34 15 L28 12'),
  'on edge': face('M16 32 L20 30 L24 32 L28 30 L32 32 M14 15 H20 M28 15 H34'),
  panicky: face('M18 29 H30 V35 H18 Z M14 14 L20 11 M34 14 L28 11 M5 10 L8 14 M43 10 L40 14'),
  angry: face('M17 33 Q24 28 31 33 M13 14 L20 18 M35 14 L28 18'),
  cross: face('M18 32 H30 M13 15 L20 18 M35 15 L28 18'),
  'fed up': face('M14 21 H20 M28 21 H34 M18 33 Q24 30 30 32', false),
  'let down': face('M14 21 Q17 19 20 22 M28 22 Q31 19 34 21 M18 33 Q24 29 30 33', false),
  guilty: face('M14 23 H20 M28 23 H34 M19 32 Q24 30 29 33', false, 'M14 16 L20 14 M34 16 L28 14'),
  ashamed: face('M14 23 Q17 25 20 23 M28 23 Q31 25 34 23 M20 33 H28 M11 28 H14 M34 28 H37', false),
  jealous: face('M18 32 Q25 34 30 30 M13 17 H20 M28 15 L34 17'),
  tired: face('M14 22 Q17 24 20 22 M28 22 Q31 24 34 22 M21 31 a3 3.5 0 1 0 6 0 a3 3.5 0 1 0 -6 0', false),
  numb: face('M17 32 H31'),
  lost: face('M18 32 Q21 29 24 32 T30 32', true, 'M22 8 q2 -3 4 0 q0 2 -2 3 M24 13.5 v0.1'),
  calm: face('M14 21 Q17 23 20 21 M28 21 Q31 23 34 21 M17 30 Q24 34 31 30', false),
  hopeful: face('M17 29 Q24 34 31 29 M14 15 Q17 13 20 15 M28 15 Q31 13 34 15'),
  glad: face('M14 21 Q17 17 20 21 M28 21 Q31 17 34 21 M15 28 Q24 37 33 28', false),
  relieved: face('M14 21 Q17 19 20 21 M28 21 Q31 19 34 21 M17 30 Q24 35 31 30', false, 'M36 34 q4 1 7 -1'),
  'tight chest': body('M17 22 L22 24.5 L17 27 M31 22 L26 24.5 L31 27'),
  'fast heart': body('M24 28 L20.5 24 a2.4 2.4 0 0 1 3.5 -3 a2.4 2.4 0 0 1 3.5 3 Z M14 22 q-2 3 0 6 M34 22 q2 3 0 6'),
  'short of breath': body('M20 22 q-2 4 0 7 M28 22 q2 4 0 7 M33 10 h5 M34 14 h7'),
  'tense shoulders': body('M13 19 L16 15 M35 19 L32 15 M16 15 v3 M16 15 h-3 M32 15 v3 M32 15 h3'),
  'sore back': body('M24 20 v14 M27 24 l4 -2 M27 28 h5 M27 32 l4 2'),
  headache: body('M14 5 L17 7 M34 5 L31 7 M12 11 H16 M36 11 H32 M24 0.5 V2'),
  'clenched jaw': body('M20 12.5 H28 M21.5 11 V14 M24 11 V14 M26.5 11 V14'),
  'churning tummy': body('M24 27 a2 2 0 1 1 -2 2 a4 4 0 1 1 4 4 a6 6 0 0 1 -6 -3'),
  'feeling sick': body('M21 12 q1.5 -1.5 3 0 t3 0 M19 28 q2.5 -2.5 5 0 t5 0 M19 32 q2.5 -2.5 5 0 t5 0'),
  'dry mouth': body('M21 12 H27', 'M38 6 q-4 6 0 8 q4 -2 0 -8'),
  shaky: body('M9 24 q-2 2 0 4 q2 2 0 4 M39 24 q2 2 0 4 q-2 2 0 4 M15 40 q-2 2 0 4 M33 40 q2 2 0 4'),
  hot: body('', 'M39 8 q-5 5 -2 9 q4 2 5 -2 q0 -3 -3 -7'),
  cold: body('M39 6 V18 M34 9 L44 15 M44 9 L34 15'),
  sweaty: body('', 'M14 4 q-2.5 3.5 0 5 q2.5 -1.5 0 -5 M34 4 q-2.5 3.5 0 5 q2.5 -1.5 0 -5 M38 14 q-2.5 3.5 0 5 q2.5 -1.5 0 -5'),
  dizzy: body('M15 3 q9 -5 18 0 M14 9 a10 3.5 0 0 0 20 0'),
  tingling: body('M9 33 v0.1 M12 36 v0.1 M8 38 v0.1 M39 33 v0.1 M36 36 v0.1 M40 38 v0.1 M18 46 v0.1 M30 46 v0.1'),
  heavy: body('M9 32 V40 M6.5 37.5 L9 40 L11.5 37.5 M39 32 V40 M36.5 37.5 L39 40 L41.5 37.5'),
  'worn out': body('M20.5 8 q1.5 1.5 3 0 M25 8 q1.5 1.5 3 0 M38 8 h4 l-4 5 h4'),
  restless: body('M10 42 q-4 -3 0 -6 M38 42 q4 -3 0 -6 M8 22 q-3 3 0 6 M40 22 q3 3 0 6'),
  warm: body('', 'M24 28 L20.5 24 a2.4 2.4 0 0 1 3.5 -3 a2.4 2.4 0 0 1 3.5 3 Z'),
  loose: body('M9 22 q3 3 0 6 t0 6 M39 22 q-3 3 0 6 t0 6'),
  'at ease': body('M21 11 Q24 14 27 11 M10 44 H38'),
};
