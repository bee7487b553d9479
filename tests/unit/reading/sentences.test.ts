import { describe, expect, it } from 'vitest';
import { quotationOfTokens } from '../../../src/domain/reading/sentences.ts';
import { atOnce } from '../../../src/domain/text/steps.ts';
import { read } from './texts.ts';

const sentences = (text: string, lang = 'en'): string[] => {
  const found = read(text, lang);
  return found.sentences.map((sentence) => found.wordsOf(sentence));
};

describe('sentences', () => {
  it.each([
    ['a full stop', 'The road is open. The bridge is next.'],
    ['a question mark', 'Is the road open? The bridge is next.'],
    ['an exclamation mark', 'The road is open! The bridge is next.'],
    ['an ellipsis', 'The road is open… The bridge is next.'],
  ])('end at %s before a capital', (_name, text) => {
    expect(sentences(text)).toEqual([text.slice(0, 17), text.slice(18)]);
  });

  it.each([
    ['a number', 'The road is open. 12 lorries came.'],
    ['a quotation mark', 'The road is open. "Go on," he said.'],
    ['a bracket', 'The road is open. (It was closed.)'],
    ['a dash', 'The road is open. – It is not.'],
  ])('end before %s', (_name, text) => {
    expect(sentences(text)[0]).toBe('The road is open.');
  });

  it.each([
    ['a small letter', 'The road is open... and the bridge is next.'],
    ['a comma', 'The road is open, The Bridge is next'],
    ['a colon', 'The news: The road is open'],
    ['an abbreviation', 'They met Dr. Weber there'],
    ['an initial', 'They met A. Weber there'],
    ['the dot in a name', 'They told RiverPort.Net so'],
  ])('do not end at %s', (_name, text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('end with their paragraph', () => {
    expect(sentences('A heading\n\nThe road is open')).toEqual(['A heading', 'The road is open']);
  });

  it('name their paragraph', () => {
    const text = read('One. Two.\n\nThree.');
    expect(text.sentences).toEqual([
      { first: 0, last: 2, paragraph: 0 },
      { first: 2, last: 4, paragraph: 0 },
      { first: 4, last: 6, paragraph: 1 },
    ]);
  });

  it('hold every token once', () => {
    const text = read('The road is open. "Why? Who asked?" he said. Then 12 lorries came\n\nand left.');
    const held = text.sentences.flatMap(({ first, last }) =>
      Array.from({ length: last - first }, (_, at) => first + at),
    );
    expect(held).toEqual(text.tokens.map((_token, at) => at));
  });

  it('take a quotation for one piece, however many sentences it has', () => {
    expect(sentences('He said "It is open. It is new. It is long" and left. They stayed.')).toEqual([
      'He said "It is open. It is new. It is long" and left.',
      'They stayed.',
    ]);
  });

  it('end with a quotation that has its own full stop', () => {
    expect(sentences('He said: "It is open." They stayed.')).toEqual(['He said: "It is open."', 'They stayed.']);
  });

  it('go on when an attribution follows the quotation', () => {
    expect(sentences('"Is it open?" Anna Weber asked. They stayed.')).toEqual([
      '"Is it open?" Anna Weber asked.',
      'They stayed.',
    ]);
  });

  it('end in Armenian at its full stop or a colon typed for it', () => {
    expect(sentences('Ճանապարհը բաց է։ Կամուրջը պատրաստ է։', 'hy')).toHaveLength(2);
    expect(sentences('Ճանապարհը բաց է: Կամուրջը պատրաստ է:', 'hy')).toHaveLength(2);
    expect(sentences('Дорога открыта: Мост готов.', 'ru')).toHaveLength(1);
  });

  it('end in a language without rules as marks tell', () => {
    expect(sentences('De weg is open. De brug volgt.', 'nl')).toHaveLength(2);
  });
});

describe('a list that is no sentence', () => {
  const items = (count: number, mark: string): string => Array.from({ length: count }, () => 'road').join(mark);

  it('is cut at its next comma when it is long', () => {
    const cut = read(items(100, ', ')).sentences;
    expect(cut.length).toBeGreaterThan(1);
    expect(cut[0]?.last).toBe(140);
  });

  it('is cut anywhere when it has no comma', () => {
    const cut = read(items(400, ' ')).sentences;
    expect(cut[0]?.last).toBe(180);
  });

  it('is never cut in a quotation, which counts as one word', () => {
    const text = read(`He said "${items(400, ' ')}" and left.`);
    expect(text.sentences).toHaveLength(1);
  });
});

describe('a sentence without end', () => {
  it('of words is cut at so many, at a comma where it has one', () => {
    const cut = sentences('road '.repeat(1_000));
    expect(Math.max(...cut.map((one) => one.split(' ').length))).toBeLessThanOrEqual(180);
  });

  it('of quotations is cut between them, and never inside one', () => {
    const cut = sentences('“a b” '.repeat(1_000));
    expect(cut.length).toBeGreaterThan(4);
    expect(cut.every((one) => one.startsWith('“') && one.endsWith('”'))).toBe(true);
  });
});

describe('the quotation of each token', () => {
  it('is -1 outside of marks', () => {
    const text = read('He said "yes" and "no".');
    expect([...atOnce(quotationOfTokens(text, text.quotations))]).toEqual([-1, -1, 0, 0, 0, -1, 1, 1, 1, -1]);
    expect([...atOnce(quotationOfTokens(text, []))]).toEqual(new Array(10).fill(-1));
  });
});
