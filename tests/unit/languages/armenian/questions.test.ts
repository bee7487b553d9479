import { describe, expect, it } from 'vitest';
import { armenianQuestions } from '../../../../src/domain/languages/armenian/questions.ts';
import { readIn, tokenOf, wordsOf } from '../../statements/read-in.ts';

/** What stands before the word for the question. */
function topic(text: string, floor = 0): string | null {
  const read = readIn(text, 'hy');
  return wordsOf(read, armenianQuestions.topicBefore(read, tokenOf(read, 'հարցին'), floor));
}

describe('an Armenian question', () => {
  it('says before itself what it is about', () => {
    expect(topic('Նոր կամրջի մասին հարցին նախարարը պատասխանել է, որ այն հին է։')).toBe('Նոր կամրջի');
  });

  it('begins behind a pause and behind the word that answers', () => {
    expect(topic('Պատասխանելով կամրջի մասին հարցին՝ նախարարը ասել է, որ այն հին է։')).toBe('կամրջի');
    expect(topic('Երեկ, կամրջի մասին հարցին նախարարը լռել է։')).toBe('կամրջի');
  });

  it('is not looked for before the place it must begin at', () => {
    expect(topic('Նոր կամրջի մասին հարցին նախարարը լռել է։', 1)).toBe('կամրջի');
    expect(topic('Նոր կամրջի մասին հարցին նախարարը լռել է։', 2)).toBeNull();
  });

  it('is about nothing where its subject is not told', () => {
    expect(topic('Այդ հարցին նախարարը լռել է։')).toBeNull();
  });

  it('leaves out what joins it to its lead', () => {
    const read = readIn('Հարցին, թե երբ կբացվի կամուրջը, նախարարը պատասխանել է, որ մայիսին։', 'hy');
    const limit = read.tokens.length;
    const lead = armenianQuestions.leadAt(read, 0, limit);
    expect(lead).toMatchObject({ form: 'embedded' });
    const asked = lead && armenianQuestions.questionFrom(read, lead, limit);
    expect(asked).toEqual({ start: tokenOf(read, 'երբ'), form: 'embedded' });
    const end = asked && armenianQuestions.questionEnd(read, asked, limit);
    expect(asked && end && read.wordsOf({ first: asked.start, last: end })).toBe('երբ կբացվի կամուրջը');
  });

  it('of a topic begins right behind its lead', () => {
    const read = readIn('Անդրադառնալով կամրջին՝ նախարարը ասել է, որ այն հին է։', 'hy');
    const lead = armenianQuestions.leadAt(read, 0, read.tokens.length);
    expect(lead && armenianQuestions.questionFrom(read, lead, read.tokens.length)).toEqual({ start: 1, form: 'topic' });
  });
});
