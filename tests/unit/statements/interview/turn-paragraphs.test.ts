import { describe, expect, it } from 'vitest';
import { spanOfWords, turnParagraphs } from '../../../../src/domain/statements/interview/turn-paragraphs.ts';
import { sliceOf } from '../../../../src/domain/text/span.ts';
import { readIn } from '../read-in.ts';

/** The first paragraph of a text. */
function first(text: string, lang = 'en') {
  const [paragraph] = turnParagraphs(readIn(text, lang));
  if (paragraph === undefined) throw new Error('no paragraph');
  return paragraph;
}

describe('the paragraphs of a text', () => {
  it('hold all their sentences', () => {
    const paragraphs = turnParagraphs(readIn('It is safe. It is new.\n\nIt is late.'));
    expect(paragraphs.map(({ first: from, last }) => [from, last])).toEqual([
      [0, 1],
      [2, 2],
    ]);
  });

  it('are none in an empty text', () => {
    expect(turnParagraphs(readIn(''))).toEqual([]);
  });
});

describe('a paragraph is led by a dash', () => {
  it('which is none of its words', () => {
    const read = readIn('- It is safe.');
    const [paragraph] = turnParagraphs(read);
    expect(paragraph?.isDashed).toBe(true);
    expect(paragraph && sliceOf(read.text, spanOfWords(read, paragraph.words))).toBe('It is safe.');
  });

  it.each([
    ['en', 'It is safe.', 'no dash'],
    ['ru', '- Да, - ответил он.', 'an attribution behind it'],
    ['en', '-', 'no words'],
    ['en', '"- It is safe."', 'marks around it'],
  ])('but not in %s, %s: %s', (lang, text) => {
    expect(first(text, lang).isDashed).toBe(false);
  });
});

describe('a paragraph asks', () => {
  it.each([
    ['en', 'It is late. Is it safe?', true],
    ['en', 'Is it safe?!', true],
    ['en', 'Is it safe? It is.', false],
    ['ru', 'Порт открыт?', true],
    ['hy', 'Ե՞րբ կբացվի նավահանգիստը։', true],
    ['hy', 'Կբացվի մայիսին։', false],
    ['hy', 'Ասաց՝ «ե՞րբ»։', false],
    ['en', 'Ե՞րբ կբացվի', false],
  ])('by its last sentence, in %s: %s', (lang, text, asks) => {
    expect(first(text, lang).asks).toBe(asks);
  });

  it('is not asked in quoted words behind its label', () => {
    expect(first('Petra Holm: "Is it safe?"').asks).toBe(false);
  });
});

describe('a paragraph is prose', () => {
  it.each([
    ['It is safe.', true],
    ['These are they:', true],
    ['The new pier', false],
  ])('when it ends like it: %s', (text, isProse) => {
    expect(first(text).isProse).toBe(isProse);
  });
});

describe('a paragraph is quoted', () => {
  it.each([
    ['"It is safe," she said.', true],
    ['- "It is safe," she said.', true],
    ['It is "safe".', false],
  ])('when it begins with a mark: %s', (text, isQuoted) => {
    expect(first(text).isQuoted).toBe(isQuoted);
  });

  it('when the quotation goes on in the next one', () => {
    expect(first('She said: "It is safe.\n\nIt is new," and left.').isQuoted).toBe(true);
  });
});

describe('a label', () => {
  it('is one outside of quoted words', () => {
    expect(first('“Tidings”: Is it safe?').label).not.toBeNull();
    expect(first('"HOST: is it safe?" she said.').label).toBeNull();
  });
});

describe('where some words stand', () => {
  it('is empty where there are none', () => {
    expect(spanOfWords(readIn(''), { first: 0, last: 0 })).toEqual({ start: 0, end: 0 });
  });
});
