import { describe, expect, it } from 'vitest';
import { wholeMention } from '../../../../../src/domain/languages/english/sources/whole-mention.ts';
import { readEnglish, tokenOf } from '../read-english.ts';

/** The words that name the source whose narrow words are given, beside a cue. */
function mention(text: string, source: string, cue: string): string {
  const read = readEnglish(text);
  const first = tokenOf(read, source);
  const last = first + readEnglish(source).tokens.length;
  const start = text.indexOf(cue);
  return read.text.slice(
    ...spanOf(read.spanOf(wholeMention(read, { first, last }, { start, end: start + cue.length }))),
  );
}
const spanOf = ({ start, end }: { start: number; end: number }): [number, number] => [start, end];

describe('the words that name a source', () => {
  it.each([
    ['Ada Verrin, who heads the guild, said so.', 'Ada Verrin', 'said', 'Ada Verrin, who heads the guild'],
    ['Ada Verrin, a nurse, said so.', 'Ada Verrin', 'said', 'Ada Verrin, a nurse'],
    ['Its chairman, Ada Verrin, said so.', 'Ada Verrin', 'said', 'Its chairman, Ada Verrin'],
    ['A spokesman for her ministry said so.', 'A spokesman', 'said', 'A spokesman for her ministry'],
    ['Lawyers in Brisk and Lindmoor said so.', 'Lawyers', 'said', 'Lawyers in Brisk and Lindmoor'],
    ['Ostria and Norrland said so.', 'Ostria', 'said', 'Ostria and Norrland'],
    ['A pilot who landed on a road said so.', 'A pilot', 'said', 'A pilot who landed on a road'],
    ['“So it is,” said Ada Verrin, 58, who fishes there.', 'Ada Verrin', 'said', 'Ada Verrin, 58, who fishes there'],
    [
      '“So it is,” said one of them, retired purser Ada Verrin.',
      'retired purser Ada Verrin',
      'said',
      'one of them, retired purser Ada Verrin',
    ],
  ])('take in what describes it: "%s"', (text, source, cue, expected) => {
    expect(mention(text, source, cue)).toBe(expected);
  });

  it.each([
    ['Ada Verrin, however, said so.', 'Ada Verrin', 'said'],
    ['Ada Verrin in a letter said so.', 'Ada Verrin', 'said'],
    ['The minister on Monday said so.', 'The minister', 'said'],
    ['According to Ada Verrin, the stores hold a supply.', 'Ada Verrin', 'According to'],
    ['Touching upon the crossing at Old Karven, the minister said so.', 'the minister', 'said'],
    ['“So it is,” said Ada Verrin, adding that it was old.', 'Ada Verrin', 'said'],
  ])('leave out what does not: "%s"', (text, source, cue) => {
    expect(mention(text, source, cue)).toBe(source);
  });
});
