import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/domain/languages/registry.ts';
import { withoutRules } from '../../../src/domain/languages/without-rules.ts';
import { read, tokenized } from '../reading/texts.ts';

const TEXT = 'The mayor told RiverPort.Net: “The claims. We left';

describe('a language without rules', () => {
  it('stands for every language that is not registered', () => {
    expect(languageFor('nl')).toBe(withoutRules);
    expect(languageFor('')).toBe(withoutRules);
    expect(withoutRules.hasRules).toBe(false);
  });

  it('takes all words in marks for words said', () => {
    const text = read('De krant “River Post” schrijft.', 'nl');
    expect(text.quotations.map((_quotation, at) => text.isName(at))).toEqual([false]);
    expect(withoutRules.quotations.asideIn(text, 0, 10)).toBeNull();
    expect(withoutRules.quotations.attributionAfterUnclosed(text, 0, 10)).toBeNull();
    expect(withoutRules.quotations.isHearer(text, 0)).toBe(false);
  });

  it('lets words without a closing mark go on to their limit', () => {
    const open = { mark: { at: 30, length: 1, family: 'double', role: 'open' } as const, segments: [], from: 31 };
    const words = { open, paragraph: { start: 0, end: TEXT.length }, limit: 40 };
    expect(withoutRules.quotations.unclosedEnd(tokenized(TEXT, 'nl'), words)).toBe(40);
  });

  it('knows no mark of its own, no name with a full stop and no use of a word', () => {
    const text = tokenized(TEXT, 'nl');
    for (let at = 0; at < text.tokens.length; at++) {
      expect(withoutRules.sentences.isDotInName(text, at)).toBe(false);
      expect(withoutRules.sentences.announcesQuotation(text, at)).toBe(false);
      expect(withoutRules.words.isNounUse(text, at, 1)).toBe(false);
      expect(withoutRules.words.isAdverbByForm(text, at)).toBe(false);
    }
    expect(withoutRules.sentences.endMarks).toBe('');
  });

  it('reports nothing outside of marks', () => {
    const text = read('The mayor said that the road is open.', 'nl');
    expect(withoutRules.clauses(text).clauses(0)).toEqual([]);
    expect(withoutRules.clauses(text).source(0, { first: 2, last: 3 }, { first: 4, last: 8 })).toBeNull();
  });
});
