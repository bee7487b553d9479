import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/ui/view-models/passage.ts';
import { quoteDetails } from '../../../src/ui/view-models/quote-details.ts';
import {
  EVERYTHING,
  filterQuotes,
  isNarrowed,
  kindChoices,
  topicChoices,
} from '../../../src/ui/view-models/quote-filter.ts';
import { quotesOf } from '../../../src/ui/view-models/quotes.ts';
import { analysis, record, sourceAnalysis } from './fixtures.ts';
import { wordsFor } from './words-for.ts';

const words = wordsFor('en');
const quotes = quotesOf(analysis, [record], words);
const ids = (list: readonly { readonly id: string }[]): string[] => list.map((quote) => quote.id);

describe('the list', () => {
  it('follows the order of the page', () => {
    expect(ids(quotes)).toEqual(['s1', 's2', 's3', 's4', 's5', 's6']);
  });

  it('leaves out the "that" before a paraphrase, and jumps to the whole of it', () => {
    const quote = quotes.find(({ id }) => id === 's3');
    expect(quote && textOf(quote.words)).toMatch(/^the main mechanisms/);
    expect(quote?.place.quote).toMatch(/^that the main mechanisms/);
  });

  it('shows a quotation over two paragraphs as one, with the break of the page', () => {
    const quote = quotes.find(({ id }) => id === 's6');
    expect(quote && textOf(quote.words)).toContain('potential allies.\n\nThis also confirms');
  });

  it('puts a dagger on what has a note', () => {
    expect(ids(quotes.filter((quote) => quote.noted))).toEqual(['s2']);
  });
});

describe('the filter', () => {
  it('lets everything through at first', () => {
    expect(filterQuotes(quotes, EVERYTHING)).toEqual(quotes);
    expect(isNarrowed(EVERYTHING)).toBe(false);
  });

  it('narrows by kind, relation and topic at once', () => {
    expect(ids(filterQuotes(quotes, { ...EVERYTHING, kind: 'direct' }))).toEqual(['s2', 's5', 's6']);
    expect(ids(filterQuotes(quotes, { ...EVERYTHING, kind: 'direct', relation: 'departs' }))).toEqual(['s5']);
    expect(
      ids(
        filterQuotes(quotes, {
          ...EVERYTHING,
          kind: 'indirect',
          relation: 'restates',
          topic: `${record.id}/obligations`,
        }),
      ),
    ).toEqual(['s1', 's3']);
  });

  it('offers only kinds and topics that occur, with how often', () => {
    expect(kindChoices(quotes)).toEqual([
      { value: 'direct', count: 3 },
      { value: 'indirect', count: 3 },
    ]);
    expect(topicChoices(quotes).map(({ value, count }) => [value.label, count])).toEqual([
      ['obligations', 2],
      ['membership choice', 1],
      ['withdrawal and its consequences', 1],
      ['confrontation', 1],
    ]);
  });
});

describe('an opened card', () => {
  it('shows the statement and the claim with the words they share', () => {
    const pair = quoteDetails(analysis, 's2', [record], words)?.evidence[0];
    expect(pair && textOf(pair.onRecord)).toBe(
      "Staying in or leaving the CSTO is Armenia's sovereign right and decision.",
    );
    expect(pair?.here.pieces.filter((piece) => piece.mark === 'same').map((piece) => piece.text)).toEqual([
      'sovereign right',
      'Armenia,',
    ]);
    expect(pair?.onRecord.pieces.filter((piece) => piece.mark === 'same').map((piece) => piece.text)).toEqual([
      'Armenia',
      'sovereign right',
    ]);
    expect(pair?.record).toMatchObject({ agency: 'ArmInfo', shortDate: '24 Apr 2024' });
  });

  it('shows the words against each other and which side denies', () => {
    const pair = quoteDetails(analysis, 's5', [record], words)?.evidence[0];
    expect(pair?.here.pieces.filter((piece) => piece.mark === 'against').map((piece) => piece.text)).toEqual([
      'requires analysis',
    ]);
    expect(pair?.polarity).toEqual({ here: 'denies', onRecord: 'affirms' });
  });

  it('shows that the compared part is cut out of a longer statement', () => {
    const pair = quoteDetails(analysis, 's5', [record], words)?.evidence[0];
    expect(pair && textOf(pair.here)).toMatch(/^… this issue, .* …$/);
  });

  it('names the speaker as written when that is not the resolved name', () => {
    expect(quoteDetails(analysis, 's2', [record], words)?.mention).toBe('he');
    expect(quoteDetails(analysis, 's1', [record], words)?.mention).toBeNull();
  });

  it('shows no evidence for what is not on record', () => {
    expect(quoteDetails(analysis, 's6', [record], words)?.evidence).toEqual([]);
  });

  it('tells of the publication in which the quotation is reported speech', () => {
    expect(quoteDetails(analysis, 's2', [record], words)?.notes).toEqual([
      {
        kind: 'quoted-here-reported-there',
        other: { what: 'the CSTO’s own publication', url: 'https://en.odkb-csto.org/news/interview' },
      },
    ]);
  });

  it("on the record's own page shows the claims drawn from it instead of a comparison, and still its notes", () => {
    const details = quoteDetails(sourceAnalysis, 's2', [record], words);
    expect(details?.evidence).toEqual([]);
    expect(details?.recordedAs.map(textOf)).toEqual([
      "Staying in or leaving the CSTO is Armenia's sovereign right and decision.",
    ]);
    expect(details?.notes).toHaveLength(1);
  });

  it('shows the statement alone when the record could not be loaded', () => {
    const details = quoteDetails(analysis, 's2', [], words);
    expect(details).toMatchObject({ evidence: [], recordedAs: [] });
  });
});
