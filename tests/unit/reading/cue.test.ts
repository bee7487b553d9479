import { describe, expect, it } from 'vitest';
import type { CueClass } from '../../../src/domain/lexicon/word-classes.ts';
import { type Cue, introducesQuotation, introducesSpeech, isCueOf } from '../../../src/domain/reading/cue.ts';

const cue = (...classes: CueClass[]): Cue => ({ first: 0, last: 1, classes: new Set(classes) });

describe('a cue', () => {
  it('is of each of its classes, and of one of several', () => {
    expect(isCueOf(cue('say', 'noun'), ['noun'])).toBe(true);
    expect(isCueOf(cue('say'), ['ask', 'say'])).toBe(true);
    expect(isCueOf(cue('say'), ['ask', 'tell'])).toBe(false);
    expect(isCueOf(cue('say'), [])).toBe(false);
  });

  it('that is none is of no class', () => {
    expect(isCueOf(null, ['say'])).toBe(false);
  });
});

describe('a cue introduces', () => {
  it.each([
    ['say', true, true],
    ['tell', true, true],
    ['believe', true, true],
    ['show', true, true],
    ['ask', true, true],
    ['accordingTo', true, true],
    ['adjective', true, true],
    ['urge', false, true],
    ['discourse', false, true],
    ['appraise', false, true],
    ['call', false, true],
    ['noun', false, false],
    ['wordsOf', false, false],
    ['ownWords', false, false],
    ['other', false, false],
  ] as const)('of class %s: speech %s, words in marks beside it %s', (name, speech, quotation) => {
    expect(introducesSpeech(cue(name))).toBe(speech);
    expect(introducesQuotation(cue(name))).toBe(quotation);
  });
});
