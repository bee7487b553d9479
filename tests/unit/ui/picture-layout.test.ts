import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hand, leftOf, MARGIN, pictureLayout, WIDTH, wrapped } from '../../../src/ui/picture/picture-layout.ts';
import type { SaidView, SheetView } from '../../../src/ui/sheet/sheet-view.ts';

/** As if every sign were as wide. */
const measure = (text: string, hand: Hand): number => [...text].length * (hand === 'quote' ? 11 : 8);
const more = (left: number): string => `and ${left} more`;

const said = (quote: string, kind: SaidView['kind'] = 'direct'): SaidView => ({
  id: quote.slice(0, 5),
  kind,
  question: null,
  quote,
  who: 'Anahit Sample, Minister of Bridges · direct',
  hedges: [],
  evidence: [],
});
const sheet = (...all: readonly SaidView[]): SheetView => ({
  title: 'Bridge over the Arpa to open in spring',
  lang: 'en',
  source: 'Agency · 24 April 2024',
  address: 'https://news.example/a',
  said: all,
});

const IN_SCRIPTS = [
  ['en', '“The bridge over the Arpa will be opened in the spring, and the road to the north is closed until then.”'],
  ['ru', '«Мост через Арпу откроют весной, а дорога на север до тех пор закрыта для движения любого транспорта.»'],
  ['hy', '«Արփայի վրայի կամուրջը կբացվի գարնանը, իսկ դեպի հյուսիս տանող ճանապարհը մինչ այդ փակ է։»'],
] as const;

describe('the picture of a card', () => {
  it.each(IN_SCRIPTS)('has all words of a long quotation in %s, in lines that have room', (_lang, quote) => {
    const { lines } = pictureLayout(sheet(said(quote)), measure, more);
    const quoted = lines.filter(({ hand }) => hand === 'quote');
    expect(quoted.length).toBeGreaterThan(1);
    expect(quoted.map(({ text }) => text).join(' ')).toBe(quote);
    for (const { text, hand } of lines) expect(leftOf(hand) + measure(text, hand)).toBeLessThanOrEqual(WIDTH - MARGIN);
  });

  it('sets one line below the other, inside of the picture, with a rule as long as each statement', () => {
    const { lines, rails, height } = pictureLayout(sheet(said('One.'), said('Two', 'indirect')), measure, more);
    for (let at = 1; at < lines.length; at++) expect(lines[at]?.y).toBeGreaterThan(lines[at - 1]?.y ?? 0);
    expect(lines.at(-1)?.y).toBeLessThan(height);
    expect(rails.map(({ isVerbatim }) => isVerbatim)).toEqual([true, false]);
    expect(rails[0]?.to).toBeLessThan(rails[1]?.from ?? 0);
  });

  it('says where it is from, and how many statements had no room', () => {
    const long = Array.from({ length: 40 }, (_, at) => said(`${at} ${'word '.repeat(300)}`));
    const { lines, height, rails } = pictureLayout(sheet(...long), measure, more);
    expect(height).toBeLessThan(6_000);
    expect(lines.at(-2)?.text).toBe(`and ${40 - rails.length} more`);
    expect(lines.at(-1)?.text).toBe('Agency · 24 April 2024 · news.example');
  });

  it('cuts one that would fill it alone, and says so', () => {
    const { lines } = pictureLayout(sheet(said('word '.repeat(9_000))), measure, more);
    const quoted = lines.filter(({ hand }) => hand === 'quote');
    expect(quoted).toHaveLength(60);
    expect(quoted.at(-1)?.text).toMatch(/ …$/);
  });
});

describe('a text that is wrapped', () => {
  const wide = (text: string): number => [...text].length;

  it('breaks a word only where it has no room in a line of its own, and never inside of a sign', () => {
    expect(wrapped('ab abcdefg h', 5, wide, 9)).toEqual(['ab', 'abcde', 'fg h']);
    expect(wrapped('👩‍👩‍👧👩‍👩‍👧', 5, wide, 9)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧']);
  });

  it('loses no sign, and has no line that is too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abж ծ\n—'), maxLength: 200 }), (text) => {
        const lines = wrapped(text, 7, wide, 1_000);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(wide(line)).toBeLessThanOrEqual(7);
      }),
    );
  });
});
