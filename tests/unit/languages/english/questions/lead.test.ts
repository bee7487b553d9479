import { describe, expect, it } from 'vitest';
import {
  followsCue,
  leadAt,
  opensSentence,
  questionEnd,
} from '../../../../../src/domain/languages/english/questions/lead.ts';
import { readIn, tokenOf } from '../../../statements/read-in.ts';

/** The words of the lead at some words of a text, and what it asks for by its own word. */
function leadIn(text: string, at: string): [string, string] | null {
  const read = readIn(text);
  const first = tokenOf(read, at);
  const lead = leadAt(read, first, read.tokens.length);
  return lead === null ? null : [read.wordsOf({ first, last: lead.last }), lead.form];
}

describe('a lead to a question', () => {
  it.each([
    ['When asked whether it is safe, he said it was.', 'When', ['When asked', 'embedded']],
    ['Regarding the price, he said it was low.', 'Regarding', ['Regarding', 'topic']],
    ['In response to the question about the road, he said no.', 'In', ['In response to the question', 'embedded']],
    ["To a journalist's question about the road he said no.", 'To', ["To a journalist's question", 'embedded']],
    [
      'Responding to Mr. Abovyan’s questions, he said no.',
      'Responding',
      ['Responding to Mr. Abovyan’s questions', 'embedded'],
    ],
  ])('is read in: %s', (text, at, lead) => {
    expect(leadIn(text, at)).toEqual(lead);
  });

  it('is none without a question behind it', () => {
    expect(leadIn('To the old town the road is long, he said.', 'To')).toBeNull();
    expect(leadIn('In response to the flood, the council shut the road.', 'In')).toBeNull();
  });

  it('does not reach over a mark, nor past its sentence', () => {
    expect(leadIn('To this, the question is small.', 'To')).toBeNull();
    const read = readIn('To the old question he said no.');
    expect(leadAt(read, 0, 4)).toEqual({ last: 4, form: 'embedded' });
    expect(leadAt(read, 0, 3)).toBeNull();
  });
});

describe('a lead opens its sentence', () => {
  it.each([
    ['But asked about the road, he said no.', true],
    ['The mayor, when asked about the road, said no.', false],
    ['When later asked about the road, he said no.', true],
    ['The mayor asked about the road.', false],
  ])('only behind words that join: %s', (text, opens) => {
    const read = readIn(text);
    expect(opensSentence(read, 0, tokenOf(read, 'asked'))).toBe(opens);
  });
});

describe('a lead behind a cue', () => {
  it.each([
    ['It is safe, he said, commenting on the road.', 'commenting', true],
    ['It is safe, he said, asked about the road.', 'asked', true],
    ['It is safe, he said when asked about the road.', 'asked', false],
    ['He said regarding the road that it is safe.', 'regarding', false],
  ])('is told from words that are said: %s', (text, at, follows) => {
    const read = readIn(text);
    expect(followsCue(read, tokenOf(read, at))).toBe(follows);
  });
});

describe('the end of a question that opens its sentence', () => {
  it('is the comma before the source of the answer', () => {
    const read = readIn('When asked whether it is safe, now or later, the minister said that it was.');
    const start = tokenOf(read, 'whether');
    const end = questionEnd(read, { start, form: 'embedded' }, read.tokens.length);
    expect(end).not.toBeNull();
    expect(read.wordsOf({ first: start, last: end ?? 0 })).toBe('whether it is safe, now or later');
  });

  it('is unknown when nobody answers', () => {
    const read = readIn('When asked whether it is safe, the minister left.');
    expect(questionEnd(read, { start: tokenOf(read, 'whether'), form: 'embedded' }, read.tokens.length)).toBeNull();
  });
});
