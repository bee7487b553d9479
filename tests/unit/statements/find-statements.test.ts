import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/domain/statements/find-statements.ts';
import type { SaidTurn } from '../../../src/domain/statements/interview/answers.ts';
import { sliceOf } from '../../../src/domain/text/span.ts';
import { atOnce } from '../../../src/domain/text/steps.ts';
import { readIn, spanIn } from './read-in.ts';

/** The words of each statement, its kind and its sentence, in the order they are found. */
function found(text: string, lang = 'en', turns: ReadonlyMap<number, SaidTurn> = new Map()) {
  return atOnce(findStatements(readIn(text, lang), turns)).map(({ segments, kind, sentence }) => [
    segments.map((segment) => sliceOf(text, segment)).join(' | '),
    kind,
    sentence,
  ]);
}

describe('the statements of a text', () => {
  it('stand in reading order, quoted and reported ones alike', () => {
    expect(
      found(
        'The mayor said that the bridge was safe. "We checked every beam of it," he added. The road is new, he said.',
      ),
    ).toEqual([
      ['the bridge was safe', 'indirect', 0],
      ['We checked every beam of it,', 'direct', 1],
      ['The road is new', 'indirect', 2],
    ]);
  });

  it('take a quotation once: a clause that holds more words takes it inside', () => {
    expect(found('The mayor said that the bridge was "a gift to the whole region".')).toHaveLength(1);
  });

  it('take a clause that is nothing but a quotation as its attribution', () => {
    expect(found('The mayor said that "the bridge will be safe for everybody in the town".')).toMatchObject([
      ['the bridge will be safe for everybody in the town', 'direct', 0],
    ]);
  });

  it('join the parts of a quotation that its attribution splits', () => {
    expect(found('"The bridge," the mayor said, "will open in May."')).toEqual([
      ['The bridge, | will open in May.', 'direct', 0],
    ]);
  });

  it('take an announced paragraph whole, and nothing inside it', () => {
    const paragraph = 'Nobody pays for the road. The council said that it would keep its word.';
    expect(found(`The mayor added:\n\n${paragraph}`)).toEqual([[paragraph, 'direct', 0]]);
  });

  it('are none in an empty text', () => {
    expect(found('')).toEqual([]);
  });
});

describe('a turn of an interview', () => {
  const text = 'It is safe. The council said that it would open.\n\nThe mayor said that the road was new.';
  const turn: SaidTurn = {
    words: [spanIn(text, 'It is safe. The council said that it would open.')],
    last: 1,
    label: null,
    surely: null,
    perhaps: null,
  };

  it('is one statement, whatever is reported in it', () => {
    expect(found(text, 'en', new Map([[0, turn]]))).toEqual([
      ['It is safe. The council said that it would open.', 'direct', 0],
      ['the road was new', 'indirect', 2],
    ]);
  });

  it('says nothing when it is the interviewer’s', () => {
    expect(found(text, 'en', new Map([[0, { ...turn, words: [] }]]))).toEqual([['the road was new', 'indirect', 2]]);
  });
});

describe('a language without rules', () => {
  it('has only what stands in marks', () => {
    expect(found('“De brug gaat in mei weer helemaal open”, zei de burgemeester. Hij zei dat het kan.', 'nl')).toEqual([
      ['De brug gaat in mei weer helemaal open', 'direct', 0],
    ]);
  });
});
