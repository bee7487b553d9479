import { describe, expect, it } from 'vitest';
import {
  addressed,
  isRemark,
  isShort,
  isThanks,
  opensWithAgreement,
  speaksToGuest,
} from '../../../../src/domain/statements/interview/interviewer.ts';
import { turnParagraphs } from '../../../../src/domain/statements/interview/turn-paragraphs.ts';
import { readIn, wordsOf } from '../read-in.ts';

/** A text of one paragraph, and that paragraph. */
function spoken(text: string, lang = 'en') {
  const read = readIn(text, lang);
  const [paragraph] = turnParagraphs(read);
  if (paragraph === undefined) throw new Error('no paragraph');
  return { read, paragraph };
}

describe('the name of the one who is spoken to', () => {
  it.each([
    ['en', 'Mr. Marsh, is it safe?', 'Marsh'],
    ['en', 'Petra Holm, is it safe?', 'Petra Holm'],
    ['ru', 'Вера Ильинична, порт открыт?', 'Вера Ильинична'],
    ['hy', 'Պարոն Թիխոյան, ե՞րբ կբացվի։', 'Թիխոյան'],
    ['hy', 'Պարոն Թիխոյան՝ ե՞րբ կբացվի։', 'Թիխոյան'],
  ])('stands at the head of a turn, in %s: %s', (lang, text, name) => {
    const { read, paragraph } = spoken(text, lang);
    expect(wordsOf(read, addressed(read, paragraph.words))).toBe(name);
  });

  it.each([
    'Petra, is it safe?',
    'Anna Maria Petra Holm, is it safe?',
    'Is it safe, Mr. Marsh?',
    'Petra Holm is safe.',
  ])('is none in: %s', (text) => {
    const { read, paragraph } = spoken(text);
    expect(addressed(read, paragraph.words)).toBeNull();
  });
});

describe('a turn of an interviewer', () => {
  it('thanks in a few words', () => {
    const { read, paragraph } = spoken('Thank you for the talk.');
    expect(isThanks(read, paragraph)).toBe(true);
    const long = spoken('Thank you, we were told by many people that the road to the pier is shut again today.');
    expect(isThanks(long.read, long.paragraph)).toBe(false);
  });

  it.each([
    ['Thank you for the talk.', true],
    ['Mr. Marsh, the road is late.', true],
    ['You have seen the pier.', true],
    ['The pier is new.', false],
  ])('sounds like one when it speaks to the guest: %s', (text, remark) => {
    const { read, paragraph } = spoken(text);
    expect(isRemark(read, paragraph)).toBe(remark);
  });

  it('speaks to the guest in the second person', () => {
    const to = spoken('Was it your idea?');
    expect(speaksToGuest(to.read, to.paragraph)).toBe(true);
    const about = spoken('Was it their idea?');
    expect(speaksToGuest(about.read, about.paragraph)).toBe(false);
  });

  it('is short', () => {
    expect(isShort(spoken('The pier is new.').paragraph)).toBe(true);
    expect(isShort(spoken(`${'The pier is new. '.repeat(12)}`).paragraph)).toBe(false);
  });
});

describe('an answer', () => {
  it.each([
    ['Yes, it will.', true],
    ['It will.', false],
  ])('opens with agreement or not: %s', (text, agrees) => {
    const { read, paragraph } = spoken(text);
    expect(opensWithAgreement(read, paragraph)).toBe(agrees);
  });
});
