import { describe, expect, it } from 'vitest';
import { signature } from '../../../../src/domain/statements/quotations/signature.ts';
import { wordsOf } from '../read-in.ts';
import { place } from './place.ts';

const signed = (text: string, lang = 'en'): string | null => {
  const quoted = place(text, lang);
  return wordsOf(quoted.read, signature(quoted)?.source ?? null);
};

describe('a signature', () => {
  it.each([
    ['“It is safe.” — Petra Holm', 'Petra Holm'],
    ['“It is safe.” – Commissioner Petra Holm', 'Commissioner Petra Holm'],
    ['“It is safe.”\n\n— Petra Holm, head of the mission', 'Petra Holm'],
    ['“It is safe.”\n— Petra Holm.\n\nThe bridge was built in 1952.', 'Petra Holm'],
  ])('stands behind a quotation, on its line or the next: %s', (text, name) => {
    expect(signed(text)).toBe(name);
  });

  it('is read in every language', () => {
    expect(signed('«Мост открыт».\n\n— Рубен Саргсян, глава миссии', 'ru')).toBe('Рубен Саргсян');
    expect(signed('«Կամուրջը բաց է»։\n\n— Արա Սիմոնյան', 'hy')).toBe('Արա Սիմոնյան');
  });

  it.each([
    ['“It is safe.” — Petra Holm told reporters.', 'a verb of saying'],
    ['“It is safe.” — Petra Holm arrived on Monday.', 'a sentence'],
    ['“It is safe.” — The weather was fine', 'no name'],
    ['“It is safe.” — Petra Holm. “It is new,” she said.', 'other words on the line'],
    ['“It is safe.” Petra Holm', 'no dash'],
    ['“It is safe.”\n\n— No, it is not.', 'the next turn of a dialogue'],
    ['“It is safe.” — Petra Holm, head of a mission that left for the far north in the spring of a year', 'too long'],
  ])('is not: %s (%s)', (text) => {
    expect(signed(text)).toBeNull();
  });
});
