import { describe, expect, it } from 'vitest';
import type { Attributed } from '../../../../src/domain/reading/clause-reader.ts';
import { attributedAfter, attributedBefore } from '../../../../src/domain/statements/quotations/attribution-beside.ts';
import { wordsOf } from '../read-in.ts';
import { place } from './place.ts';

type Words = [string | null, string | null];
const inWords = ({ read }: ReturnType<typeof place>, found: Attributed | null): Words | null =>
  found === null ? null : [wordsOf(read, found.cue), wordsOf(read, found.source)];

function behind(text: string, lang = 'en'): Words | null {
  const quoted = place(text, lang);
  return inWords(
    quoted,
    attributedAfter(quoted.read, quoted.quotation, quoted.read.sentences[quoted.sentence]?.last ?? 0),
  );
}

function inFront(text: string, lang = 'en', floor = 0): Words | null {
  const quoted = place(text, lang);
  return inWords(quoted, attributedBefore(quoted.read, quoted.quotation, floor));
}

describe('right after a quotation', () => {
  it.each([
    ['"It is safe," she said.', ['said', 'she']],
    ['"It is safe," said the minister.', ['said', 'the minister']],
    ['"It is safe" — Petra Holm', ['—', 'Petra Holm']],
    ['"It is safe" — Petra Holm, harbour master', ['—', 'Petra Holm']],
  ])('stands cue and source: %s', (text, words) => {
    expect(behind(text)).toEqual(words);
  });

  it.each([
    ['"It is safe" was the answer.', 'no cue'],
    ['"It is safe"', 'nothing'],
    ['"It is safe" Petra Holm', 'no dash before the name'],
    ['"It is safe" — and it was late', 'no name behind the dash'],
    [
      '"It is safe" — Petra Holm of the old harbour in the far green north where the river meets the sea',
      'too long a signature',
    ],
  ])('stands none: %s (%s)', (text) => {
    expect(behind(text)).toBeNull();
  });
});

describe('before a quotation', () => {
  it.each([
    ['She said: "It is safe."', ['said', 'She']],
    ['Petra Holm told reporters in the town, "It is safe."', ['told', 'Petra Holm']],
    ['Petra Holm: "It is safe."', [':', 'Petra Holm']],
    ['She said "it is safe"', ['said', 'She']],
  ])('stand source and cue: %s', (text, words) => {
    expect(inFront(text)).toEqual(words);
  });

  it.each([
    ['"It is safe."', 'nothing'],
    ['She said many things and "it is safe" too', 'no pause between cue and quotation'],
    ['The report, "It is safe."', 'a cue that is a noun'],
  ])('stand none: %s (%s)', (text) => {
    expect(inFront(text)).toBeNull();
  });

  it('stand none before the place that is looked from', () => {
    expect(inFront('She said: "It is safe."', 'en', 3)).toBeNull();
  });

  it('stand none without rules', () => {
    expect(inFront('Petra Holm: "Het kan."', 'nl')).toBeNull();
  });
});

describe('what found an attribution', () => {
  it.each([
    ['"It is safe," she said.', 'attribution after the quotation'],
    ['"It is safe" — Petra Holm', 'signature after the quotation'],
  ])('is told: %s', (text, foundBy) => {
    const { read, quotation } = place(text);
    expect(attributedAfter(read, quotation, read.tokens.length)?.foundBy).toBe(foundBy);
  });
});
