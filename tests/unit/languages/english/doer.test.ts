import { describe, expect, it } from 'vitest';
import { englishDoerOf } from '../../../../src/domain/languages/english/predicate.ts';
import { languageFor } from '../../../../src/domain/languages/registry.ts';

const doerOf = (sentence: string, verb: string): string | null => {
  const words = sentence.split(' ');
  return words[englishDoerOf(words, words.indexOf(verb), languageFor('en').lexicon)] ?? null;
};

describe('who does what an English verb says', () => {
  it.each([
    ['lornay ignores its neighbours', 'ignores', 'lornay'],
    ['lornay has never fully kept its word', 'kept', 'lornay'],
    ['lornay itself asked to drop the matter', 'drop', 'lornay'],
    ['they accused lornay of breaking the rules', 'breaking', 'lornay'],
    ['with lornay ignoring the line there is no treaty', 'ignoring', 'lornay'],
    ['the ships of lornay keep their course', 'keep', null],
  ])('%s: %s', (sentence, verb, doer) => {
    expect(doerOf(sentence, verb)).toBe(doer);
  });

  it.each([
    ['what is done to somebody', 'lornay was abandoned', 'abandoned'],
    ['what somebody else does to one', 'lornay abandoned by its friends', 'abandoned'],
    ['a noun behind a preposition', 'the promises to lornay still hold', 'hold'],
    ['one of two', 'the lines between the union and lornay have ceased', 'ceased'],
    ['a sentence that begins with the verb', 'abandoned again', 'abandoned'],
  ])('is not told of %s', (_what, sentence, verb) => {
    expect(doerOf(sentence, verb)).toBeNull();
  });
});
