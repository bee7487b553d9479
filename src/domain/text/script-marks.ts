import data from '../../../assets/text/script-marks.json' with { type: 'json' };
import type { ScriptMarks } from './script-marks-schema.ts';

const MARKS: ScriptMarks = data;

/** Marks that scripts other than the Latin one have for the full stop, all in one string. */
export const FULL_STOPS = MARKS.fullStops.join('');

/** Their marks of a pause inside a sentence. */
export const PAUSES = MARKS.pauses.join('');

/** Marks of stress, wonder and question that are set inside a word. */
export const TONES = MARKS.tones.join('');

/** Their marks of a question. */
export const QUESTION_MARKS = MARKS.questionMarks.join('');

const ALL_QUESTION_MARKS: readonly string[] = ['?', ...QUESTION_MARKS];

/** Whether there is a question mark in a text, of whatever script. */
export const hasQuestionMark = (text: string): boolean => ALL_QUESTION_MARKS.some((mark) => text.includes(mark));

/** Two letters for which one may be written, with that one. */
export const JOINED_LETTERS: ReadonlyMap<string, string> = new Map(Object.entries(MARKS.joined));

const ALIKE: ReadonlyMap<string, string> = new Map(Object.entries(MARKS.alike));

/** The mark that a mark is read as, whatever stands before it. */
export const plainMark = (mark: string): string => ALIKE.get(mark) ?? mark;

/** The mark that a mark is read as right behind a character: itself, or one that it looks like or is often typed for. */
export function meantBehind(before: string, mark: string): string {
  for (const { typed, means, from, to } of MARKS.typedFor)
    if (mark === typed && before >= from && before <= to) return means;
  return plainMark(mark);
}

/** Letters that are often written as another one, with that one. */
export const VARIANT_LETTERS: ReadonlyMap<string, string> = new Map(Object.entries(MARKS.variants));
