import { describe, expect, it } from 'vitest';
import { genitiveApposition } from '../../../../../src/domain/languages/russian/frames/genitive-apposition.ts';
import { at, behind, framed } from '../../by-frames/framed.ts';

/** The words between the name Гнатова and the end of its apposition. */
const appositionIn = (text: string, isAfter = false): string | null => {
  const read = framed(text);
  const name = { first: at(read, 'Гнатова'), last: behind(read, 'Гнатова') };
  const end = genitiveApposition(read, name, read.tokens.length, isAfter);
  return end === null ? null : read.wordsOf({ first: name.last + 1, last: end });
};

describe('an office in the genitive behind a name', () => {
  it.each([
    ['По словам Гнатова, члена комитета, мост готов.', 'члена комитета'],
    ['По словам Гнатова, бывшего главы комитета, мост готов.', 'бывшего главы комитета'],
  ])('in «%s»', (text, office) => {
    expect(appositionIn(text)).toBe(office);
  });

  it.each([
    ['a verb stands in it', 'По словам Гнатова, министра уволили за взятку, мост готов.'],
    ['no comma closes it', 'По словам Гнатова, члена комитета нет.'],
    ['it is one word', 'По словам Гнатова, члена, мост готов.'],
    ['it stands in another case', 'По словам Гнатова, член комитета, мост готов.'],
    ['the office goes on', 'По словам Гнатова, члена комитета, министра, мост готов.'],
    ['no comma opens it', 'По словам Гнатова члена комитета, мост готов.'],
    ['a filler stands in it', 'По словам Гнатова, члена также комитета, мост готов.'],
  ])('is none where %s', (_case, text) => {
    expect(appositionIn(text)).toBeNull();
  });

  it('may close the sentence where the content is over', () => {
    const text = 'Мост готов, по словам Гнатова, члена комитета.';
    expect(appositionIn(text, true)).toBe('члена комитета');
    expect(appositionIn(text)).toBeNull();
  });
});
