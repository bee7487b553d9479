import { describe, expect, it } from 'vitest';
import { knownLead } from '../../../src/domain/languages/known-lead.ts';
import { readIn, tokenOf } from '../statements/read-in.ts';

describe('a lead among a language’s own words', () => {
  it.each([
    ['en', 'When asked about it, he left.', { last: 2, form: 'embedded' }],
    ['en', 'Regarding it, he said no.', { last: 1, form: 'topic' }],
    ['ru', 'На вопрос он не ответил.', { last: 2, form: 'embedded' }],
    ['hy', 'Անդրադառնալով կամրջին՝ նա լռեց։', { last: 1, form: 'topic' }],
  ])('is known in %s: %s', (lang, text, lead) => {
    expect(knownLead(readIn(text, lang), 0)).toEqual(lead);
  });

  it('is none where no such word begins, outside the text and without rules', () => {
    const read = readIn('He left when asked.');
    expect(knownLead(read, 0)).toBeNull();
    expect(knownLead(read, tokenOf(read, 'when'))).not.toBeNull();
    expect(knownLead(read, 99)).toBeNull();
    expect(knownLead(readIn('When asked', 'nl'), 0)).toBeNull();
  });
});
