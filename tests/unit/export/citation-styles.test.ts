import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Cited, citation } from '../../../src/domain/export/citation.ts';
import styles from '../../../src/domain/export/styles/citation-styles.json' with { type: 'json' };
import { citationStylesSchema } from '../../../src/domain/export/styles/citation-styles-schema.ts';
import { CITATION_STYLES } from '../../../src/domain/export/styles/style-names.ts';

const LINK = 'https://news.example/a';
const TO_WORDS = `${LINK}#:~:text=stay`;

const EN: Cited = {
  speaker: 'Anahit Sample',
  role: 'Minister of Bridges',
  kind: 'direct',
  isVerbatim: true,
  quote: '“We will stay”',
  lang: 'en',
  agency: 'Agency',
  title: 'The bridge',
  date: '24 April 2024',
  url: LINK,
  textLink: TO_WORDS,
};
const RU: Cited = {
  ...EN,
  speaker: 'Анаит Пример',
  role: 'министр мостов',
  kind: 'косвенная речь',
  isVerbatim: false,
  quote: 'мост останется',
  lang: 'ru',
  agency: 'Агентство',
  title: 'Мост',
  date: '24 апреля 2024 г.',
};
const HY: Cited = {
  ...EN,
  speaker: 'Անահիտ Օրինակ',
  role: 'կամուրջների նախարար',
  kind: 'ուղիղ խոսք',
  quote: '«Կամուրջը կմնա»',
  lang: 'hy',
  agency: 'Գործակալություն',
  title: 'Կամուրջը',
  date: '24 ապրիլի, 2024 թ.',
};

it('styles are data that keeps to its schema, one for each name', () => {
  expect(parse(citationStylesSchema, styles)).toEqual(styles);
  expect(styles.map(({ name }) => name)).toEqual([...CITATION_STYLES]);
});

describe('a citation', () => {
  it.each([
    [
      'full',
      EN,
      `Anahit Sample, Minister of Bridges (direct): “We will stay”\nAgency, The bridge, 24 April 2024, ${LINK}`,
    ],
    [
      'full',
      RU,
      `Анаит Пример, министр мостов (косвенная речь): мост останется\nАгентство, Мост, 24 апреля 2024 г., ${LINK}`,
    ],
    [
      'full',
      HY,
      `Անահիտ Օրինակ, կամուրջների նախարար (ուղիղ խոսք): «Կամուրջը կմնա»\nԳործակալություն, Կամուրջը, 24 ապրիլի, 2024 թ., ${LINK}`,
    ],
    ['agency', EN, '“We will stay” — Anahit Sample, Minister of Bridges (Agency, 24 April 2024)'],
    ['agency', RU, 'мост останется — Анаит Пример, министр мостов, косвенная речь (Агентство, 24 апреля 2024 г.)'],
    ['agency', HY, '«Կամուրջը կմնա» — Անահիտ Օրինակ, կամուրջների նախարար (Գործակալություն, 24 ապրիլի, 2024 թ.)'],
    [
      'academic',
      EN,
      `Anahit Sample, Minister of Bridges: “We will stay”. “The bridge”. Agency, 24 April 2024. ${LINK}.`,
    ],
    [
      'academic',
      RU,
      `Анаит Пример, министр мостов: мост останется [косвенная речь]. «Мост». Агентство, 24 апреля 2024 г. ${LINK}.`,
    ],
    [
      'academic',
      HY,
      `Անահիտ Օրինակ, կամուրջների նախարար: «Կամուրջը կմնա». «Կամուրջը». Գործակալություն, 24 ապրիլի, 2024 թ. ${LINK}.`,
    ],
    [
      'markdown',
      EN,
      `> “We will stay”\n>\n> — Anahit Sample, Minister of Bridges (direct), Agency, [The bridge](<${TO_WORDS}>), 24 April 2024`,
    ],
    [
      'markdown',
      RU,
      `> мост останется\n>\n> — Анаит Пример, министр мостов (косвенная речь), Агентство, [Мост](<${TO_WORDS}>), 24 апреля 2024 г.`,
    ],
    [
      'wiki',
      EN,
      `<blockquote>“We will stay”</blockquote>\n— Anahit Sample, Minister of Bridges (direct)<ref>[${LINK}#:~:text=stay The bridge], Agency, 24 April 2024</ref>`,
    ],
    [
      'wiki',
      HY,
      `<blockquote>«Կամուրջը կմնա»</blockquote>\n— Անահիտ Օրինակ, կամուրջների նախարար (ուղիղ խոսք)<ref>[${LINK}#:~:text=stay Կամուրջը], Գործակալություն, 24 ապրիլի, 2024 թ.</ref>`,
    ],
  ] as const)('as %s', (style, cited, wanted) => {
    expect(citation(cited, style).text).toBe(wanted);
  });

  it.each(CITATION_STYLES)('as %s says of a paraphrase that it is one', (style) => {
    expect(citation(RU, style).text).toContain('косвенная речь');
    expect(
      citation({ ...RU, speaker: null, role: null, agency: null, title: null, date: null, url: null }, style).text,
    ).toContain('косвенная речь');
  });

  it.each(CITATION_STYLES)('as %s has no sign left over where nothing but the words is known', (style) => {
    const bare = citation(
      { ...EN, speaker: null, role: null, agency: null, title: null, date: null, url: null, textLink: null },
      style,
    );
    expect(bare.text).toContain('“We will stay”');
    expect(bare.text).not.toMatch(/^[,.:]|, ,|\(\)|\[\]|<ref><\/ref>|undefined|null/);
  });

  it('reads no slot in what the page wrote', () => {
    expect(citation({ ...EN, speaker: '{url} {quote} $&' }, 'agency').text).toContain('{url} {quote} $&');
  });
});

const HOSTILE = [
  '</blockquote><script>alert(1)</script>',
  '</ref></nowiki>[[File:x.png]] {{delete}} {{{1}}}',
  "''bold'' '''b''' ~~~~ __NOTOC__",
  '[https://evil.example x] https://evil.example mailto:a@b.c RFC 2616',
  '* item\n# item\n: item\n; item\n== head ==\n----',
  '{| class="x"\n|-\n|}',
  '<ref name=x>y</ref>&lt;b&gt;',
  '# head\n> quote\n- item\n1. x\n```\ncode',
  '![x](javascript:alert(1)) <img src=x onerror=alert(1)>',
];
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: fc.constantFrom(..."<>[]{}|'~_&=*#:;-!/\n\r ax"), maxLength: 30 }),
);
const everywhere = (words: string): Cited => ({
  ...EN,
  speaker: words,
  role: words,
  quote: words || 'x',
  title: words,
  agency: words,
});

describe('whatever the page wrote', () => {
  it('becomes no mark-up in a wiki', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const { text } = citation(everywhere(words), 'wiki');
        const own = text
          .replace(/^<blockquote>/, '')
          .replace('</blockquote>', '')
          .replace(/<ref>\[\S+ /, '')
          .replace(/<ref>/, '')
          .replace(/\]?([^\]]*)<\/ref>$/, '$1');
        expect(own).not.toMatch(/[<>[\]{}|~]|''|__|https?:\/\/|mailto:/);
        // Nothing at the head of a line that makes a list, a heading or a rule, or, as a space does, a box.
        for (const line of own.split('\n')) expect(line).not.toMatch(/^(?:[*#:;= ]|-)/);
        expect(own).not.toMatch(/&(?!#\d+;)/);
      }),
    );
  });

  it('becomes no mark-up in Markdown but the quotation and the link', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const html = micromark(citation(everywhere(words), 'markdown').text, {
          allowDangerousHtml: true,
          extensions: [gfm()],
          htmlExtensions: [gfmHtml()],
        });
        const tags = [...new Set((html.match(/<\/?\w+/g) ?? []).map((tag) => tag.replace(/<\/?/, '')))];
        for (const tag of tags) expect(['blockquote', 'p', 'a', 'br']).toContain(tag);
        for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).toBe(TO_WORDS);
      }),
    );
  });

  it('stays in its line where a style is one', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        for (const style of ['agency', 'academic'] as const)
          expect(citation(everywhere(words), style).text).not.toMatch(/[\n\r]/);
        expect(citation(everywhere(words), 'agency').html?.match(/<[^>]*>/g)).toEqual(['<p>', '</p>']);
      }),
    );
  });
});
