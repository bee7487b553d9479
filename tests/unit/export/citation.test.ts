import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cited, citation } from '../../../src/domain/export/citation.ts';
import { escapeHtml } from '../../../src/domain/export/html-text.ts';
import { CITATION_STYLES } from '../../../src/domain/export/styles/style-names.ts';

const cited: Cited = {
  speaker: 'Imangali Tasmagambetov',
  role: 'CSTO Secretary General',
  kind: 'direct',
  isVerbatim: true,
  quote: '"it will be the sovereign right of Armenia,"',
  lang: 'en',
  agency: 'ArmInfo',
  title: 'CSTO retains its obligations',
  date: '24 April 2024',
  url: 'https://arminfo.info/full_news.php?id=83320&lang=3',
};

describe('a citation', () => {
  it('names the speaker, the office, the kind, the agency, the title, the date and the address', () => {
    expect(citation(cited).text).toBe(
      'Imangali Tasmagambetov, CSTO Secretary General (direct): "it will be the sovereign right of Armenia,"\n' +
        'ArmInfo, CSTO retains its obligations, 24 April 2024, https://arminfo.info/full_news.php?id=83320&lang=3',
    );
  });

  it('is a quotation with a link in Markdown', () => {
    expect(citation(cited, 'markdown').text).toBe(
      '> "it will be the sovereign right of Armenia,"\n>\n' +
        '> — Imangali Tasmagambetov, CSTO Secretary General (direct), ArmInfo, [CSTO retains its obligations](<https://arminfo.info/full_news.php?id=83320&lang=3>), 24 April 2024',
    );
  });

  it('is a block quotation in its own language in HTML', () => {
    const { html } = citation(cited);
    expect(html).toMatch(
      /^<blockquote lang="en" cite="https:\/\/arminfo\.info\/full_news\.php\?id=83320&amp;lang=3"><p>&quot;it will be/,
    );
    expect(html).toContain(
      '<a href="https://arminfo.info/full_news.php?id=83320&amp;lang=3">CSTO retains its obligations</a>',
    );
  });

  it('says in all three forms that there is no address, where that is given to be said', () => {
    const noAddress = 'a text without an <address>';
    const { text, html } = citation({ ...cited, url: null, noAddress });
    const markdown = citation({ ...cited, url: null, noAddress }, 'markdown').text;
    expect(text).toMatch(/24 April 2024, a text without an <address>$/);
    expect(markdown).toMatch(/24 April 2024, a text without an \\<address\\>$/);
    expect(html).toMatch(/24 April 2024, a text without an &lt;address&gt;<\/p>$/);
    expect(citation({ ...cited, noAddress }).text).not.toContain(noAddress);
  });

  it('leaves out what is not known', () => {
    const bare = citation({ ...cited, speaker: null, role: null, agency: null, title: null, date: null, url: null });
    expect(bare.text).toBe('(direct): "it will be the sovereign right of Armenia,"');
    expect(bare.html).toBe(
      '<blockquote lang="en"><p>&quot;it will be the sovereign right of Armenia,&quot;</p></blockquote><p>— (direct)</p>',
    );
  });

  it('keeps the paragraphs of the quotation', () => {
    const long = citation({ ...cited, quote: '"One.\n\nTwo."' });
    expect(long.html).toContain('<p>&quot;One.</p><p>Two.&quot;</p>');
    expect(citation({ ...cited, quote: '"One.\n\nTwo."' }, 'markdown').text).toContain('> "One.\n>\n> Two."');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://a b', 'not an address'])(
    'never carries the address %s',
    (url) => {
      for (const style of CITATION_STYLES) {
        const made = citation({ ...cited, url }, style);
        expect(`${made.text}${made.html}`).not.toContain(url);
      }
    },
  );

  it('lets no character of the page become mark-up', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'`[]()*_#!-\n ax') }), (hostile) => {
        const { html } = citation({
          ...cited,
          speaker: hostile,
          quote: hostile,
          title: hostile,
          agency: hostile,
          lang: hostile,
        });
        const tags = html?.match(/<[^>]*>/g) ?? [];
        expect(tags.every((tag) => /^<\/?(?:blockquote|p|a)(?: (?:lang|cite|href)="[^"<>]*")*>$/.test(tag))).toBe(true);
      }),
    );
  });

  it('keeps Markdown from reading a quotation as a list, a heading or a link', () => {
    expect(citation({ ...cited, quote: '- [x](y) *z*' }, 'markdown').text).toContain('> \\- \\[x\\](y) \\*z\\*');
  });
});

it('escapes every character that HTML gives a meaning', () => {
  expect(escapeHtml(`<a href='x' title="y">&`)).toBe('&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;');
});
