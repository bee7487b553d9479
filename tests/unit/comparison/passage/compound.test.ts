import { describe, expect, it } from 'vitest';
import { partsOfCompound } from '../../../../src/domain/comparison/passage/compound.ts';
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import { tokensOf } from '../../../../src/domain/text/tokens.ts';

const cut = (text: string, lang = 'en'): string[] =>
  partsOfCompound(tokensOf(text), languageFor(lang).lexicon).map(({ start, end }) => text.slice(start, end));

describe('the clauses of a passage', () => {
  it('parts a compound at a word that sets one half against the other', () => {
    expect(cut('Armenia froze its participation but the organisation keeps its obligations.')).toEqual([
      'Armenia froze its participation',
      'but the organisation keeps its obligations.',
    ]);
  });

  it('parts at a comma only before a word that joins clauses', () => {
    expect(cut('The UN, the SCO and the CIS are its partners, and the work goes on as planned.')).toEqual([
      'The UN, the SCO and the CIS are its partners,',
      'and the work goes on as planned.',
    ]);
  });

  it('parts at a semicolon and at a dash', () => {
    expect(cut('The treaty stands as it was; nobody has touched its articles — not one of them yet.')).toHaveLength(3);
  });

  it('parts at the end of a sentence, also before a short one', () => {
    expect(cut('The bloc keeps its word to Armenia. “They left us.” So said the mayor of the town.')).toEqual(
      ['The bloc keeps its word to Armenia. “', 'They left us.” ', 'So said the mayor of the town.'].map((part) =>
        part.trim(),
      ),
    );
  });

  it('takes no title, initial or small letter behind a mark for the beginning of a sentence', () => {
    expect(
      cut('Asked by Mr. Petrosyan of St. Mary street, V. Semerikov approx. two times spoke of the bloc.'),
    ).toHaveLength(1);
  });

  it('leaves a piece too short to say anything with what stands before it', () => {
    expect(cut('The main mechanisms of interaction work, but slowly.')).toHaveLength(1);
  });

  it('parts Russian and Armenian compounds too', () => {
    expect(cut('Армения приостановила участие в работе, но обязательства перед ней сохраняются.', 'ru')).toHaveLength(
      2,
    );
    expect(
      cut('Հայաստանը սառեցրել է մասնակցությունը, բայց կազմակերպության պարտավորությունները մնում են։', 'hy'),
    ).toHaveLength(2);
  });

  it('gives nothing for nothing', () => {
    expect(cut('')).toEqual([]);
    expect(cut('…')).toHaveLength(1);
  });
});
