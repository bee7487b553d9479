import { describe, expect, it } from 'vitest';
import { english } from '../../../../src/domain/languages/english/english.ts';
import { EnglishReader } from '../../../../src/domain/languages/english/english-reader.ts';
import { inWords, readEnglish, tokenOf, wordsIn } from './read-english.ts';

function clausesIn(text: string, number = 0) {
  const read = readEnglish(text);
  return new EnglishReader(read).clauses(number).map((reported) => inWords(read, reported));
}

describe('the reader of English sentences', () => {
  it('tells each content with its attribution, in reading order', () => {
    const found = clausesIn('The mayor said that the quay is closed, and the board warned that the bridge is old.');
    expect(found.map(({ source }) => source)).toEqual(['The mayor', 'the board']);
    expect(found.map(({ cue }) => cue)).toEqual(['said', 'warned']);
  });

  it('reads a sentence without the credit at its end', () => {
    expect(clausesIn('The old quay is closed, the mayor said, Interfax reports.')).toEqual([
      { content: 'The old quay is closed', cue: 'said', source: 'the mayor' },
    ]);
  });

  it('reads each sentence of a text by itself', () => {
    const text = 'According to the mayor, it rained. The ferry left.';
    expect(clausesIn(text, 0)).toHaveLength(1);
    expect(clausesIn(text, 1)).toEqual([]);
  });

  it('finds nothing in a sentence that is not there', () => {
    expect(clausesIn('', 0)).toEqual([]);
    expect(clausesIn('It rained.', 5)).toEqual([]);
  });

  it('is the reader that the language gives', () => {
    expect(english().clauses(readEnglish('It rained.'))).toBeInstanceOf(EnglishReader);
  });
});

describe('the source of a content that is known', () => {
  function source(text: string, cue: string, content: readonly [string, string] | null): string | null {
    const read = readEnglish(text);
    const found = read.cueAt(tokenOf(read, cue));
    if (found === null) throw new Error('no cue');
    const far = read.tokens.length + 5;
    const span =
      content === null
        ? { first: far, last: far + 1 }
        : { first: tokenOf(read, content[0]), last: tokenOf(read, content[1]) + 1 };
    return wordsIn(read, new EnglishReader(read).source(0, found, span));
  }

  it('stands beside the cue', () => {
    expect(source('“It will rain and it will be cold,” Mayor Marta Lund said.', 'said', ['“', '”'])).toBe(
      'Mayor Marta Lund',
    );
  });

  it('is found for a content in another sentence', () => {
    expect(source('Marta Lund explained:', 'explained', null)).toBe('Marta Lund');
  });

  it('is none where nobody is named', () => {
    const read = readEnglish('It was said.');
    expect(new EnglishReader(read).source(0, { first: 99, last: 100 }, { first: 0, last: 1 })).toBeNull();
  });
});
