import { describe, expect, it } from 'vitest';
import { decode } from '../../../../../../src/domain/languages/english/model/contents/decode.ts';
import { leadingPart } from '../../../../../../src/domain/languages/english/model/contents/leading-part.ts';
import { secondPart } from '../../../../../../src/domain/languages/english/model/contents/second-part.ts';
import { factsIn, readEnglish, unitOf } from '../../read-english.ts';

function words(text: string, part: { start: number; end: number } | null): string | null {
  if (part === null) return null;
  const units = factsIn(text).units.slice(part.start, part.end);
  return text.slice(units[0]?.start, units.at(-1)?.end);
}

describe('the part of a content before its attribution', () => {
  const leading = (text: string, cue: string, from: string, to: string): string | null => {
    const found = { cue: unitOf(text, cue), start: unitOf(text, from), end: unitOf(text, to) + 1, score: 1 };
    return words(text, leadingPart(readEnglish(text), factsIn(text), found));
  };

  it.each([
    ['They closed the bridge, which she said would open.', 'said', 'would', 'open', 'which'],
    ['If it rains, the mayor said the bridge would close.', 'said', 'the bridge', 'close', 'If it rains'],
  ])('belongs to what is said: "%s"', (text, cue, from, to, expected) => {
    expect(leading(text, cue, from, to)).toBe(expected);
  });

  it.each([
    [
      'They closed the bridge, of which she said would open.',
      'said',
      'would',
      'open',
      'a preposition owns the pronoun',
    ],
    ['When it rained, the mayor said the bridge would close.', 'said', 'the bridge', 'close', 'it is no condition'],
    ['If it rains the mayor said the bridge would close.', 'said', 'the bridge', 'close', 'there is no pause'],
    ['If it rains, the mayor hopes the bridge will close.', 'hopes', 'the bridge', 'close', 'the verb does not say'],
    ['If it rains, said it would close.', 'said', 'it would', 'close', 'nobody says it'],
  ])('is none in "%s" (%s … %s … %s): %s', (text, cue, from, to) => {
    expect(leading(text, cue, from, to)).toBeNull();
  });

  it('is none where the content stands before its cue', () => {
    const found = { cue: 3, start: 0, end: 2, score: 1 };
    expect(leadingPart(readEnglish('It rained, said she.'), factsIn('It rained, said she.'), found)).toBeNull();
  });
});

describe('the part of a content after its attribution', () => {
  function second(text: string, cue: string, first: readonly [string, string], head: string): string | null {
    const facts = factsIn(text);
    const found = { cue: unitOf(text, cue), start: unitOf(text, first[0]), end: unitOf(text, first[1]) + 1, score: 1 };
    return words(text, secondPart(facts, decode(facts).cues, found, unitOf(text, head)));
  }

  it('goes on with it', () => {
    const text = 'The old quay, the mayor said, would be closed in May.';
    expect(second(text, 'said', ['The', 'quay'], 'mayor')).toBe('would be closed in May');
  });

  it('is none where the sentence ends with the attribution', () => {
    const text = 'The old quay would be closed in May, the mayor said.';
    expect(second(text, 'said', ['The', 'May'], 'mayor')).toBeNull();
  });
});
