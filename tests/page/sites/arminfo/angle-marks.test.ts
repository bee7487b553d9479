import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../src/page/read-page.ts';
import { escapeAngleMarks } from '../../../../src/page/sites/arminfo/angle-marks.ts';
import { mendedSource } from '../../../../src/page/sites/mended-source.ts';
import { ADDRESS, arminfoPage, INTERVIEW } from '../../arminfo-pages.ts';

describe('quotation marks set as bare angle brackets', () => {
  test.each([
    ['<We hope for talks>, he said', '&lt;We hope for talks>, he said'],
    ['<A quiet year>, he said', '&lt;A quiet year>, he said'],
    ['<I hope so>', '&lt;I hope so>'],
    ['called it <Nonsense>', 'called it &lt;Nonsense>'],
    ['<If Armenia, once again, leaves - it leaves>', '&lt;If Armenia, once again, leaves - it leaves>'],
  ])('%s', (html, repaired) => {
    expect(escapeAngleMarks(html)).toBe(repaired);
  });

  test.each([
    '<p class="x">text</p>',
    '<a href="#">text</a><br/><BR><hr>',
    '<td nowrap><input disabled checked><video autoplay muted></video>',
    '<o:p></o:p><my-player loud></my-player><noindex></noindex>',
    '<b>bold</b><i></i><a></a><p/>',
    '<!-- <We hope> --><script>if (a <We && b> c) x = "<I hope so>";</script><style>a<We b>{}</style><title><We hope so></title>',
    '<М>ы готовы',
    '5 < 7 and 8 > 3',
    '<unclosed words without an end',
    '',
  ])('leaves %s', (html) => {
    expect(escapeAngleMarks(html)).toBe(html);
  });

  test('are repaired in full on the agency’s pages', () => {
    const angled = INTERVIEW.map((text) => text.replaceAll(/"([^"]{1,400})"/g, '<$1>'));
    const html = arminfoPage({ body: angled.map((text) => `<p>${text}</p>`).join('') });
    const outcome = readPage(parseHTML(mendedSource(html, ADDRESS)).document as unknown as Document, ADDRESS);
    expect(outcome.ok && outcome.value.article.text).toBe(angled.join('\n\n'));
  });

  test('are left alone on every other page', () => {
    expect(mendedSource('<We hope for talks>', 'https://news.example/')).toBe('<We hope for talks>');
  });

  test('cost one pass, whatever the source is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', '>', 'We', ' ', 'p', '/', '!--', '-->', 'script', '=', '"', 'ш'), {
          maxLength: 60,
        }),
        (parts) => {
          const html = parts.join('');
          expect(escapeAngleMarks(html).replaceAll('&lt;', '<')).toBe(html);
        },
      ),
    );
  });
});
