import { describe, expect, it } from 'vitest';
import { chancesFrom } from '../../../../../../src/domain/languages/english/model/features/chances.ts';
import { cueFeatures } from '../../../../../../src/domain/languages/english/model/features/cue-features.ts';
import { endRows } from '../../../../../../src/domain/languages/english/model/features/end-features.ts';
import { secondFeatures } from '../../../../../../src/domain/languages/english/model/features/second-features.ts';
import { sourceRows } from '../../../../../../src/domain/languages/english/model/features/source-features.ts';
import { startRows } from '../../../../../../src/domain/languages/english/model/features/start-features.ts';
import { factsIn, unitOf } from '../../read-english.ts';

const TEXT =
  'If it rains, the old mayor Marta Lund told us, and wrote to (her) board, “the quay leaks,” that the union will pay: who else?';

const facts = factsIn(TEXT);
/** Chances made up for the purpose, so that the rows do not change with the weights. */
const cues = chancesFrom(Float64Array.from(facts.units, (_, at) => ((at * 7) % 20) / 20));
const cue = unitOf(TEXT, 'told');
const source = unitOf(TEXT, 'Lund');
const start = unitOf(TEXT, 'that');
const end = unitOf(TEXT, ': who');

/** The weights were trained on features in this order: a row that changes here asks for training anew. */
describe('the features of a sentence with a bit of everything', () => {
  it('tell a cue', () => {
    expect(cueFeatures(facts, cue)).toEqual([
      36, 2, 0, 32, 32, 33, 13, 1, 22, 32, 18, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 21, 30, 1, 11, 21, 12, 5, 17, 2,
      6, 1, 0, 1, 0, 18, 21, 21, 0, 0, 0, 0, 0, 0, 1, 1, -1, 3, 21, 0, 4, 4, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 20,
    ]);
  });

  it('tell where its content begins', () => {
    expect(startRows(facts, cues, cue)(start)).toEqual([
      16, 10, 1, 11, 41, 0, 12, 0, 0, 2, 0, 1, 1, 2, 0, 0, 9, 17, 21, 21, 21, 2, 4, 19, 7, 0, 36, 2, 13, 1, 32, 32, 0,
      1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 12, 11, 5, 2, 17, 6, 21, 0, 1, 30, 9, 16, 1, 1, 0, 1, 0, 1,
    ]);
  });

  it('tell where it ends', () => {
    expect(endRows(facts, cues, cue, start)(end)).toEqual([
      34, 4, 17, 38, 3, 28, 5, 3, 0, 0, 1, 0, 0, 0, 0, 0, 21, 21, 21, 21, 7, 0, 0, 0, 14, 4, 0, 21, 21, 0, 15, 2, 9, 16,
      2, 9, 16, 10, 36, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 12, 1, 30, 1, 1, 1, 0, 1, 0, 1,
    ]);
  });

  it('tell who said it', () => {
    expect(sourceRows(facts, cue, start, end)(source)).toEqual([
      32, 11, 1, 36, 13, 0, -1, -5, 4, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 1, 36, 2, 13, 32, 32, 0, 1, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 1, 12, -17, 9, 30, 0,
    ]);
  });

  it('tell where it goes on', () => {
    expect(secondFeatures(facts, cues, { cue, start: 0, end: 3, source }, start)).toEqual([
      16, 10, 1, 11, 18, 38, 1, 36, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 12, 12, 9, 1, 1, 0, 0, 3, 1, 1, 0, 0, 0,
      30, 3, 1, 13, 0, 0, 9, 19, 7,
    ]);
  });
});
