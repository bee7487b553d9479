import { describe, expect, it } from 'vitest';
import { leadAt } from '../../../../../src/domain/languages/english/questions/lead.ts';
import { questionFrom } from '../../../../../src/domain/languages/english/questions/question-start.ts';
import { readIn, tokenOf } from '../../../statements/read-in.ts';

/** What is asked behind the lead at some words: its first word, and its form. */
function asked(text: string, at: string): [string, string] | null {
  const read = readIn(text);
  const lead = leadAt(read, tokenOf(read, at), read.tokens.length);
  const start = lead === null ? null : questionFrom(read, lead, read.tokens.length);
  return start === null ? null : [read.norm(start.start), start.form];
}

describe('what was asked begins', () => {
  it.each([
    ['Asked by MP Abovyan whether it is safe, he said no.', 'Asked', ['whether', 'embedded']],
    ['To the question of why it is shut, he said nothing.', 'To', ['why', 'embedded']],
    ['Asked about the price, he said it was low.', 'Asked', ['the', 'topic']],
    ['In response to a question from reporters about tolls, he said no.', 'In', ['tolls', 'topic']],
    ['Regarding the price, he said it was low.', 'Regarding', ['the', 'topic']],
    ['In order to clarify the date, he said May.', 'In', ['the', 'embedded']],
  ])('behind its lead and whoever asks: %s', (text, at, start) => {
    expect(asked(text, at)).toEqual(start);
  });

  it.each([
    ['To a question of the MP, he said nothing.', 'To'],
    ['Asked for comment, he said nothing.', 'Asked'],
  ])('nowhere when the lead says only who asked or what for: %s', (text, at) => {
    expect(asked(text, at)).toBeNull();
  });

  it('behind "of" when a thing stands there', () => {
    expect(asked('To the question of tolls he said no.', 'To')).toEqual(['tolls', 'topic']);
  });
});
