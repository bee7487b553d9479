import { describe, expect, it } from 'vitest';
import { attributionAt } from '../../../src/domain/reading/attribution.ts';
import { introducesQuotation } from '../../../src/domain/reading/cue.ts';
import { tokenized, wordsOf } from './texts.ts';

interface Found {
  readonly cue: string;
  readonly source: string | null;
  /** The tokens left after the attribution. */
  readonly left: number;
}

/** The attribution at the head of a text. */
function attribution(text: string, lang = 'en', fits = introducesQuotation): Found | null {
  const read = tokenized(text, lang);
  const found = attributionAt(read, 0, read.tokens.length, fits);
  if (found === null) return null;
  return {
    cue: read.wordsOf(found.cue),
    source: wordsOf(read, found.source),
    left: read.tokens.length - found.last,
  };
}

describe('an attribution', () => {
  it.each([
    ['he said', 'said', 'he', 'source and cue'],
    ['said the minister', 'said', 'the minister', 'cue and source'],
    [', he said', 'said', 'he', 'behind a comma'],
    [', - he said', 'said', 'he', 'behind a comma and a dash'],
    ['– said the minister', 'said', 'the minister', 'behind a long dash'],
    ['also said the minister', 'said', 'the minister', 'with a filler before the cue'],
    ['the minister has also said', 'said', 'the minister', 'with fillers after the source'],
    ['Weber, head of the office, added', 'added', 'Weber, head of the office', 'with an apposition'],
    ['A. Weber said', 'said', 'A. Weber', 'with an initial'],
    ['according to the minister', 'according to', 'the minister', 'by a phrase and its source'],
    ['Weber (the mayor) said', 'said', 'Weber (the mayor)', 'with brackets'],
  ])('"%s" has the cue "%s" and the source "%s": %s', (text, cue, source) => {
    expect(attribution(text)).toEqual({ cue, source, left: 0 });
  });

  it('ends before what follows', () => {
    expect(attribution('he said on Monday.')).toMatchObject({ source: 'he', left: 3 });
    expect(attribution('said the minister, and left')).toMatchObject({ source: 'the minister', left: 3 });
  });

  it('needs no source when its cue comes first', () => {
    expect(attribution('said.')).toMatchObject({ cue: 'said', source: null, left: 1 });
  });

  it.each([
    ['the road is open', 'without a cue'],
    ['according to.', 'with a phrase that needs a source'],
    ['The road is open. He said', 'in another sentence'],
    ['in May he said', 'that begins with a word that joins'],
    ['"he said', 'behind a quotation mark'],
    ['', 'in an empty text'],
    [', -', 'with marks alone'],
    ['the report', 'of a verb used as a noun'],
  ])('is none in "%s": %s', (text) => {
    expect(attribution(text)).toBeNull();
  });

  it('has only a cue that fits', () => {
    expect(attribution('he praised')).toMatchObject({ cue: 'praised' });
    const read = tokenized('he praised');
    expect(attributionAt(read, 0, 2)).toBeNull();
    expect(attributionAt(read, 0, 2, () => false)).toBeNull();
  });

  it('is not looked for beyond its limit or a long source', () => {
    expect(attributionAt(tokenized('the minister said'), 0, 2)).toBeNull();
    expect(attribution(`the ${'old '.repeat(30)}minister said`)).toBeNull();
  });

  it('is found in Russian and Armenian', () => {
    expect(attribution('- сказал министр', 'ru')).toEqual({ cue: 'сказал', source: 'министр', left: 0 });
    expect(attribution('он также отметил', 'ru')).toEqual({ cue: 'отметил', source: 'он', left: 0 });
    expect(attribution(', – ասաց նախարարը', 'hy')).toEqual({ cue: 'ասաց', source: 'նախարարը', left: 0 });
  });

  it('is none in a language without rules', () => {
    expect(attribution('zei Anna Weber', 'nl')).toBeNull();
  });
});
