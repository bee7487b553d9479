import { describe, expect, it } from 'vitest';
import { answerStatement } from '../../../../src/domain/statements/interview/answer-statement.ts';
import type { SaidTurn } from '../../../../src/domain/statements/interview/answers.ts';
import { sliceOf } from '../../../../src/domain/text/span.ts';
import { readIn, spanIn, tokensOf } from '../read-in.ts';

const read = readIn('Petra Holm spoke.\n\nHolm: It is safe.');
const turn: SaidTurn = { words: [spanIn(read.text, 'It is safe.')], last: 1, label: null, surely: null, perhaps: null };
const guest = tokensOf(read, 'Petra Holm');

describe('an answer as a statement', () => {
  it('is direct, has no cue, and is said however short', () => {
    expect(answerStatement(read, turn, 1, true)).toMatchObject({
      kind: 'direct',
      cue: null,
      source: null,
      sentence: 1,
      isAnswer: true,
      foundBy: 'turn of an interview',
    });
  });

  it('belongs to its label, whose colon stands for a cue', () => {
    const labelled = { ...turn, label: { first: guest.last + 2, last: guest.last + 3 } };
    const { cue, source, isNamedElsewhere } = answerStatement(read, labelled, 1, false);
    expect(cue && sliceOf(read.text, cue)).toBe(':');
    expect(source).toEqual(labelled.label);
    expect(isNamedElsewhere).toBeUndefined();
  });

  it('belongs to the one who is introduced, and says that he is named elsewhere', () => {
    expect(answerStatement(read, { ...turn, surely: guest }, 1, false)).toMatchObject({
      source: guest,
      isNamedElsewhere: true,
    });
  });

  it('belongs to the last who was named only where nobody has spoken yet', () => {
    expect(answerStatement(read, { ...turn, perhaps: guest }, 1, true).source).toEqual(guest);
    expect(answerStatement(read, { ...turn, perhaps: guest }, 1, false).source).toBeNull();
  });
});
