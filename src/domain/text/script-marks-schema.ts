import * as v from 'valibot';

const mark = v.pipe(v.string(), v.length(1));

/** What scripts write otherwise than the Latin one; see `script-marks.ts`. Each mark and letter is one UTF-16 code unit. */
export const scriptMarksSchema = v.strictObject({
  /** What ends a sentence besides the marks of the Latin script: the Armenian "։". */
  fullStops: v.array(mark),
  /** What parts words as a comma or a colon does: the Armenian "՝". */
  pauses: v.array(mark),
  /** What stands inside a word, after the vowel that is stressed, wondered at or questioned: the Armenian "՞". */
  tones: v.array(mark),
  /** What makes a question of the word it stands in: the Armenian "՞" again. */
  questionMarks: v.array(mark),
  /** Letters that are often written as another one, and that one: the Russian "ё". Lower case. */
  variants: v.record(mark, mark),
  /** Two letters for which one may be written, and that one: the Armenian "եւ". Lower case. */
  joined: v.record(v.pipe(v.string(), v.length(2)), mark),
  /** Marks that look like another one and are read as it: the Armenian "․", a dot of its own code, as a full stop. */
  alike: v.record(mark, mark),
  /** Marks typed for another one where they stand right behind a letter or a mark from `from` to `to`: a back-tick for "՝". */
  typedFor: v.array(v.strictObject({ typed: mark, means: mark, from: mark, to: mark })),
});

export type ScriptMarks = v.InferOutput<typeof scriptMarksSchema>;
