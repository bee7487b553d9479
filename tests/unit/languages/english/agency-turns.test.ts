import { describe, expect, it } from 'vitest';
import turns from '../../../fixtures/english-agency-turns.json' with { type: 'json' };
import { said } from '../../statements/said.ts';

const words = (text: string): string => text.replace(/[.,”]+$/u, '');

/** Invented sentences as the region's agencies build them: who says what, and where nobody says anything. */
describe('in the English of agencies', () => {
  it.each(turns)('$text', ({ text, said: expected }) => {
    const found = said(text).map((one) => ({ who: one.who, words: words(one.words) }));
    expect(found).toEqual(expected.map((one) => ({ who: one.who, words: words(one.words) })));
  });
});
