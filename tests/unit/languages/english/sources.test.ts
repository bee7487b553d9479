import { describe, expect, it } from 'vitest';
import { englishSources } from '../../../../src/domain/languages/english/sources.ts';
import { spanOf, tokenized, wordsOf } from '../../reading/texts.ts';

describe('English sources', () => {
  it('are made whole before anything is asked of them', () => {
    const text = "The Prosecutor General's Office said so.";
    const read = tokenized(text);
    const source = read.rangeOf(spanOf(text, 'The Prosecutor'));
    expect(wordsOf(read, englishSources.whole(read, source, spanOf(text, 'said')))).toBe(
      "The Prosecutor General's Office",
    );
    expect(englishSources.whole(read, source, null)).toEqual(source);
  });

  it('are shown without the ending of an owner', () => {
    const text = "the expert's view";
    const read = tokenized(text);
    expect(englishSources.shown(read, { first: 0, last: 2 })).toBe('the expert');
  });

  it('describe somebody in one form, whatever the case of their cue', () => {
    const read = tokenized('the minister');
    const source = { first: 0, last: 2 };
    expect(englishSources.description(read, source, 'subject')).toEqual(
      englishSources.description(read, source, 'possessor'),
    );
  });
});
