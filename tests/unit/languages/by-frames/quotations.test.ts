import { describe, expect, it } from 'vitest';
import { quotationsByFrames } from '../../../../src/domain/languages/by-frames/quotations.ts';
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import { marksIn } from '../../../../src/domain/reading/quotations/marks.ts';
import type { Span } from '../../../../src/domain/text/span.ts';
import { read, tokenized } from '../../reading/texts.ts';

/** The words of a paragraph's first quotation, whose closing mark was lost, up to where the frames end them. */
function unclosed(text: string, lang: string, segments: Span[] = []): string {
  const [mark] = marksIn(text, 0, text.length);
  if (mark === undefined) throw new Error('a mark is needed');
  const open = { mark, segments, from: mark.at + mark.length };
  const words = { open, paragraph: { start: 0, end: text.length }, limit: text.length };
  return text.slice(open.from, quotationsByFrames.unclosedEnd(tokenized(text, lang), words));
}

describe('words that no mark closes', () => {
  it.each([
    ['ru', 'Мэр сказал: «Мост открыт. Дорога закрыта.', 'Мост открыт.'],
    ['hy', 'Նա ասաց. «Կամուրջը բաց է։ Ճանապարհը փակ է։', 'Կամուրջը բաց է։'],
  ])('behind words of the report end with their sentence (%s)', (lang, text, words) => {
    expect(unclosed(text, lang)).toBe(words);
  });

  it('at the head of a paragraph are all of it', () => {
    expect(unclosed('«Мост открыт. Дорога закрыта.', 'ru')).toBe('Мост открыт. Дорога закрыта.');
  });

  it('that go on from an earlier paragraph are all of it too', () => {
    const text = 'Мэр сказал: «Мост открыт. Дорога закрыта.';
    expect(unclosed(text, 'ru', [{ start: 0, end: 3 }])).toBe('Мост открыт. Дорога закрыта.');
  });
});

describe('marks in languages read by frames', () => {
  it.each(['ru', 'hy'])('are those of %s', (lang) => {
    expect({ ...languageFor(lang).quotations, isName: null }).toEqual({ ...quotationsByFrames, isName: null });
  });

  it('hold names of firms beside a word', () => {
    const text = read('Завод «Луч» сообщил: «Мост открыт».', 'ru');
    const [name, words] = text.quotations;
    if (name === undefined || words === undefined) throw new Error('two quotations are needed');
    expect(quotationsByFrames.isName(text, name)).toBe(true);
    expect(quotationsByFrames.isName(text, words)).toBe(false);
  });

  it('hold an attribution between dashes', () => {
    const text = 'Мы готовы, - сказал посол, - но не сразу';
    const found = quotationsByFrames.asideIn(tokenized(text, 'ru'), 0, text.length);
    expect(found).toMatchObject({ from: text.indexOf(','), to: text.indexOf('но') });
    expect(quotationsByFrames.asideIn(tokenized(text, 'ru'), 0, 12)).toBeNull();
  });

  it('name no hearer behind a verb of telling', () => {
    expect(quotationsByFrames.isHearer(tokenized('сообщил Петрову', 'ru'), 1)).toBe(false);
  });
});
