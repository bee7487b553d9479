import { describe, expect, it } from 'vitest';
import { announces } from '../../../../src/domain/statements/quotations/announces.ts';
import { readIn } from '../read-in.ts';
import { wordsSaid } from '../said.ts';

/** Whether the first sentence of a text announces what stands after it. */
function firstAnnounces(text: string, lang = 'en'): boolean {
  const read = readIn(text, lang);
  const [sentence] = read.sentences;
  return sentence !== undefined && announces(read, sentence);
}

describe('a list that a sentence announces', () => {
  const items = '\n\n• the bridge is safe in winter.\n\n• the toll is too high for most.';

  it('is said by whoever the cue before its colon names', () => {
    expect(wordsSaid(`The minister states:${items}`)).toHaveLength(2);
    expect(wordsSaid(`The minister, one of three, states:${items}`)).toHaveLength(2);
  });

  it('is said by nobody where that word is a noun that a number counts', () => {
    expect(wordsSaid(`First, a promise can be in one of three states:${items}`)).toEqual([]);
  });
});

describe('a sentence announces the words after it', () => {
  it.each([
    ['en', 'The minister went on:\n\nIt is safe.'],
    ['ru', 'Министр продолжил:\n\nМост открыт.'],
    ['nl', 'De minister zei:\n\nHet kan.'],
  ])('with a colon at its end, in %s', (lang, text) => {
    expect(firstAnnounces(text, lang)).toBe(true);
  });

  it('with a dot right behind its cue, in Armenian alone', () => {
    expect(firstAnnounces('Նախարարն ասել է.\n\nԿամուրջը բաց է։', 'hy')).toBe(true);
    expect(firstAnnounces('The minister said.\n\nIt is safe.')).toBe(false);
  });

  it('with nothing else', () => {
    expect(firstAnnounces('The minister went on.\n\nIt is safe.')).toBe(false);
    expect(firstAnnounces('')).toBe(false);
  });
});
