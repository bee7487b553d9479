// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { SoughtQuote } from '../../../src/page/places/find-quote.ts';
import { findingFragments } from '../../../src/page/places/text-fragment.ts';
import { atOnce } from '../../../src/page/slices.ts';

const sought = (quote: string, around: Partial<SoughtQuote> = {}): SoughtQuote => ({
  quote,
  before: '',
  after: '',
  near: 0,
  ...around,
});

const made = (html: string, ...passages: readonly SoughtQuote[]) => {
  document.body.innerHTML = html;
  return atOnce(findingFragments(document, passages, { now: () => 0 }));
};

/** The parts of one link, as a browser decodes them. */
const parts = (html: string, quote: string, around: Partial<SoughtQuote> = {}) =>
  made(html, sought(quote, around))[0]?.replace(':~:text=', '').split(',').map(decodeURIComponent);

afterEach(() => document.body.replaceChildren());

describe('the end of an address that leads to words', () => {
  it('is made of the words, where they stand in the page once', () => {
    const html = '<p>He left.</p><p>The main mechanisms of interaction work.</p>';
    expect(made(html, sought('The main mechanisms of interaction'))).toEqual([
      ':~:text=The%20main%20mechanisms%20of%20interaction',
    ]);
  });

  it('writes otherwise what would be taken for its syntax', () => {
    expect(
      made('<p>A multi-vector policy, they say & mean it.</p>', sought('A multi-vector policy, they say & mean it')),
    ).toEqual([':~:text=A%20multi%2Dvector%20policy%2C%20they%20say%20%26%20mean%20it']);
  });

  it('is missing for words that are not in the page, which costs the others nothing', () => {
    expect(
      made(
        '<p>The road to the north is open again.</p>',
        sought('Nobody has ever written these words here'),
        sought('The road to the north'),
      ),
    ).toEqual([null, ':~:text=The%20road%20to%20the%20north']);
  });

  it.each([
    ['й, ё and an accent set apart', 'Его ёмкий йод и крайний за\u0301мок'],
    ['й in two characters', 'Весь кра\u0438\u0306ний север города'],
    ['the marks inside Armenian words', 'Ինչո՞ւ պիտի սպասենք, ե՛կ հիմա'],
    ['the Armenian ligature', 'Ձկնորսները և նավապետները'],
    ['letters with marks of their own', 'a naïve façade of a cafe\u0301 there'],
  ])('keeps %s as the page writes them', (_what, words) => {
    expect(parts(`<p>«${words}», – said.</p>`, words)).toEqual([words]);
  });

  it('leaves soft hyphens out and keeps spaces that do not break', () => {
    expect(
      parts(
        '<p>The inter\u00adnational board of 40\u202f000\u00a0 people</p>',
        'The international board of 40 000 people',
      ),
    ).toEqual(['The international board of 40\u202f000\u00a0 people']);
  });

  it('reads white space as it is shown: collapsed, or with lines of its own', () => {
    expect(parts('<p>The board \n  <b> keeps </b>\n its good word</p>', 'The board keeps its good word')).toEqual([
      'The board keeps its good word',
    ]);
    expect(
      parts(
        '<p style="white-space: pre-wrap">The board keeps\nits good word to all</p>',
        'The board keeps its good word to all',
      ),
    ).toEqual(['The board keeps', 'good word to all']);
  });

  it('names a passage of several blocks, or a long one, by its beginning and its end', () => {
    const html =
      '<p>“I have seen this quay under water.</p><p>Nobody believes it.</p><p>Write it down this time,” he said.</p>';
    expect(parts(html, 'I have seen this quay under water.\n\nNobody believes it.\n\nWrite it down this time')).toEqual(
      ['I have seen this', 'it down this time'],
    );
    const long = `The plan of the board ${'was drawn up in a hurry '.repeat(20)}and we shall say so`;
    expect(parts(`<p>${long}, they said.</p>`, long)).toEqual(['The plan of the', 'we shall say so']);
  });

  it('goes through mark-up inside words, and is never cut at less than a word', () => {
    expect(parts('<p>Th<b>is wh</b>arf is <i>ou</i>rs, said they</p>', 'This wharf is ours')).toEqual([
      'This wharf is ours',
      '-, said they',
    ]);
    expect(parts('<p>Unmistakably better weather than here</p>', 'mistakably better weather th')).toEqual([
      'Unmistakably better weather than',
    ]);
  });
});

describe('words that stand in a page more than once', () => {
  const TWICE =
    '<p>“The board keeps its word,” said one about the mole.</p><p>“The board keeps its word,” said another.</p>';
  const QUOTE = 'The board keeps its word';

  it('are told apart by the words around them', () => {
    expect(parts(TWICE, QUOTE, { after: ',” said one about the' })).toEqual([QUOTE, '-,” said one about']);
    expect(parts(TWICE, QUOTE, { after: ',” said another.' })).toEqual(['about the mole.-', `“${QUOTE}`]);
  });

  it('are told apart, too, when they are a word of other words', () => {
    expect(
      parts('<p>Not now, nobody said.</p><p>Would she? “No”, she said.</p>', 'No', {
        before: 'Would she? “',
        after: '”, she said.',
      }),
    ).toEqual(['Would she? “-', 'No', '-”, she said.']);
  });

  it('have no link where nothing tells them apart', () => {
    expect(parts(`${'<p>The same old story again.</p>'.repeat(30)}`, 'The same old story again')).toBeUndefined();
  });

  it('count only where they are shown', () => {
    const shown = '<p>“The board keeps its word,” said another.</p>';
    expect(parts(`<div style="display: none"><p>The board keeps its word</p></div>${shown}`, QUOTE)).toEqual([QUOTE]);
    expect(parts(`<p style="visibility: hidden">The board keeps its word</p>${shown}`, QUOTE)).toEqual([QUOTE]);
    expect(parts(`<script>"The board keeps its word"</script>${shown}`, QUOTE)).toEqual([QUOTE]);
    expect(parts(`<p hidden>The board keeps its word</p>`, QUOTE)).toBeUndefined();
  });

  it('count where they are shown by a part with a tree of its own', () => {
    document.body.innerHTML = `<x-box></x-box><p>The board keeps its word, said another</p>`;
    const root = document.querySelector('x-box')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>The board keeps its word, said one</p>';
    const [fragment] = atOnce(
      findingFragments(document, [sought(QUOTE, { after: ', said another' })], { now: () => 0 }),
    );
    expect(decodeURIComponent(fragment ?? '')).toBe(':~:text=The board keeps its word,-, said another');
  });
});

describe('where a link would lead nowhere', () => {
  it('a word that a style sets in capitals of another length is not named', () => {
    expect(
      parts(
        '<p style="text-transform: uppercase">Եզրաքարը և պատը մնում են իրենց տեղում</p>',
        'Եզրաքարը և պատը մնում են իրենց տեղում',
      ),
    ).toEqual(['Եզրաքարը', 'մնում են իրենց տեղում']);
  });

  it('no words are joined across what a browser does not search', () => {
    expect(
      parts('<p>The board <input value="x"> keeps its word to all of us</p>', 'The board keeps its word to all of us'),
    ).toEqual(['The board', 'to all of us']);
  });

  it('words that the page lost, or mended, are not sought', () => {
    const quote =
      'The harbour board will meet again in spring, said the oldest of them, and nobody expected any more of a winter session';
    const html = `<p>${quote.replace('said the oldest of them', 'said')}.</p>`;
    expect(parts(html, quote)).toEqual([quote.replace('said the oldest of them', 'said')]);
  });
});

describe('the time that all of them may take', () => {
  it('is limited', () => {
    document.body.innerHTML = '<p>The road to the north is open again.</p>';
    let now = 0;
    const clock = {
      now: () => {
        now += 1_500;
        return now;
      },
    };
    const passages = Array.from({ length: 3 }, () => sought('The road to the north'));
    expect(atOnce(findingFragments(document, passages, clock)).at(-1)).toBeNull();
  });

  it('is spent in steps, on a page of many elements', () => {
    document.body.innerHTML = '<p>A line.</p>'.repeat(300);
    expect(
      [...findingFragments(document, [sought('A line that is not there')], { now: () => 0 })].length,
    ).toBeGreaterThan(5);
  });
});
