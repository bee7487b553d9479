import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../../src/domain/reading/quotations/quotations.ts';
import { slices, tokenized } from '../texts.ts';

const quoted = (text: string): string[] =>
  quotationsOf(tokenized(text, 'de')).map(({ segments }) => slices(text, segments).join(' | '));

describe('angle marks that point inward', () => {
  it.each([
    ['»Die Brücke ist zu«, sagte sie.', ['Die Brücke ist zu']],
    ['Sie sagte: »Die Brücke ist zu.« Dann ging sie.', ['Die Brücke ist zu.']],
    ['Sie sagte (»leise«): »Wir gehen, ›alle‹.«', ['leise', 'Wir gehen, ›alle‹.']],
    ['»Ja«, sagte sie.\n\nEr sagte: »Nein.«', ['Ja', 'Nein.']],
  ])('hold the words between them: %s', (text, words) => {
    expect(quoted(text)).toEqual(words);
  });

  it.each([
    ['Она сказала: «Мост закрыт», и ушла.', ['Мост закрыт']],
    ['« Le pont est fermé », a-t-elle dit.', ['Le pont est fermé']],
    ['Er schrieb «Die Brücke ist zu» und »ging« heim.', ['Die Brücke ist zu', 'ging']],
  ])('are not supposed where one of them stands otherwise: %s', (text, words) => {
    expect(quoted(text).slice(0, 1)).toEqual(words.slice(0, 1));
  });
});
