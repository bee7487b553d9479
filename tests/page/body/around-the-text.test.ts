// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { articleFromHtml } from '../../../src/cli/read-input.ts';

const LEAD =
  'The warden of the old pier, Hanna Reyl, told the council of Oster on Friday that the pier would stay open over the winter.';
const MORE =
  'The pier was built by the fishermen of the town a hundred years ago, and two of its lamps have been dark since the storm.';
const page = (title: string, inner: string): string =>
  `<html lang="en"><head><title>${title}</title></head><body><main><article>${inner}</article></main></body></html>`;
const linesOf = (html: string): readonly string[] => articleFromHtml(html, null).text.split('\n\n');

describe('what stands around a text', () => {
  test('a page set straight in its body is read, though nothing stands around it', () => {
    expect(linesOf(`<body>${LEAD}<br><br>${MORE}</body>`)).toEqual([LEAD, MORE]);
  });

  test('a first line that the page is called after is not its text', () => {
    const html = page(
      'Pier stays open, says warden: printed',
      `<b>Pier stays open, says warden</b><br>${LEAD}<p>${MORE}</p>`,
    );
    expect(linesOf(html)).toEqual([LEAD, MORE]);
  });
});

describe('a headline that is set as one', () => {
  test('is no line of the text, whatever the page is called, nor what stands above it', () => {
    const html = page(
      'Oster Tidings',
      `<div><p>From the council</p><h1>Lamps for the pier</h1><p>${LEAD}</p><p>${MORE}</p></div>`,
    );
    expect(linesOf(html)).toEqual([LEAD, MORE]);
  });

  test('stays where it is a heading in the text', () => {
    const html = page(
      'Oster Tidings',
      `<p>${LEAD}</p><p>${MORE}</p><p>${LEAD}</p><h1>Lamps for the pier</h1><p>${MORE}</p>`,
    );
    expect(linesOf(html)).toContain('Lamps for the pier');
  });
});

describe('a heading between lines of the text', () => {
  const THIRD =
    'The rail along the north side was put up anew by the town’s own smith, who asked for nothing but the old iron of it.';
  const read = (inner: string): readonly string[] =>
    linesOf(page('Pier stays open', `<h1>Pier stays open</h1><div><p>${LEAD}</p><p>${MORE}</p>${inner}</div>`));

  test.each(['h2', 'h3', 'h5'])('is one of them: %s', (name) => {
    expect(read(`<${name}>What it costs</${name}><p>${THIRD}</p>`)).toContain('What it costs');
  });

  test('may have its first section’s below it', () => {
    expect(read(`<h2>What it costs</h2><h3>The rail</h3><p>${THIRD}</p>`)).toEqual(
      expect.arrayContaining(['What it costs', 'The rail']),
    );
  });

  test.each([
    ['it is linked', `<h3><a href="/fish">Fish market moves</a></h3><p>${THIRD}</p>`, 'Fish market moves'],
    ['it says of itself that it is none', `<h3>Read also: the fish market</h3><p>${THIRD}</p>`, 'Read also'],
  ])('is none of them where %s', (_why, inner, words) => {
    expect(read(inner).join(' ')).not.toContain(words);
  });
});

describe('a text that is signed', () => {
  const signed = (inner: string) =>
    articleFromHtml(
      page('Pier stays open', `<h1>Pier stays open</h1><div><p>${LEAD}</p><p>${MORE}</p>${inner}</div>`),
      null,
    );

  test.each(['<p><strong>Ilse MARCH</strong></p>', '<p>Ilse MARCH</p>', '<p><b>Ilse</b> <b>MARCH</b></p>'])(
    'has the name for its author, not for a line: %s',
    (line) => {
      const { text, byline } = signed(line);
      expect({ lines: text.split('\n\n'), byline }).toEqual({ lines: [LEAD, MORE], byline: 'Ilse MARCH' });
    },
  );

  test('in bold alone has its name taken off, which may be none', () => {
    const { text, byline } = signed('<p><b>Read More</b></p>');
    expect({ lines: text.split('\n\n'), byline }).toEqual({ lines: [LEAD, MORE], byline: null });
  });

  test.each([
    ['below a colon', '<p>The winners are:</p><p><b>Ilse MARCH</b></p>'],
    ['below a greeting', '<p>Yours,</p><p><b>Ilse MARCH</b></p>'],
    ['below another name', '<p><b>Hanna REYL</b></p><p><b>Ilse MARCH</b></p>'],
    ['in a list', '<ul><li><b>Ilse MARCH</b></li></ul>'],
    ['a link', '<p><a href="/t/7"><b>Ilse MARCH</b></a></p>'],
    ['in another box', '<section><p><b>Ilse MARCH</b></p></section>'],
    ['with more than a name', '<p><b>Ilse MARCH is away</b></p>'],
  ])('is not signed by a name %s', (_where, inner) => {
    expect(signed(inner).byline).toBeNull();
  });
});

describe('the signature of a quotation', () => {
  const QUOTED =
    'Every plank of it was walked over this week, and every plank holds, as it has held since my childhood.';
  const quotation = (signature: string): string =>
    page(
      'Pier stays open',
      `<h1>Pier stays open</h1><p>${LEAD}</p><blockquote><p>${QUOTED}</p>${signature}</blockquote><p>${MORE}</p>`,
    );

  test.each(['<footer>— <cite>Hanna Reyl</cite>, warden</footer>', '<cite>— Hanna Reyl, warden</cite>'])(
    'stays with it: %s',
    (signature) => {
      expect(linesOf(quotation(signature))).toEqual([LEAD, QUOTED, '— Hanna Reyl, warden', MORE]);
    },
  );

  test('stays where a figure holds the quotation', () => {
    const figure = `<figure><blockquote>${QUOTED}</blockquote><figcaption>— Hanna Reyl, warden</figcaption></figure>`;
    expect(linesOf(page('Pier stays open', `<h1>Pier stays open</h1><p>${LEAD}</p>${figure}<p>${MORE}</p>`))).toContain(
      '— Hanna Reyl, warden',
    );
  });

  test('is none where the quotation itself is not read', () => {
    const aside = `<aside class="related"><ul><li><blockquote>Lamps for all<footer>— Hanna Reyl</footer></blockquote></li></ul></aside>`;
    expect(linesOf(page('Pier stays open', `<p>${LEAD}</p><p>${MORE}</p>${aside}`))).toEqual([LEAD, MORE]);
  });

  test('of a picture is a caption, and no line of the text', () => {
    const caption = 'Hanna Reyl on the pier after the storm of last week, with the council’s engineer beside her.';
    const figure = `<figure><img alt=""><figcaption>${caption}</figcaption></figure>`;
    expect(linesOf(page('Pier stays open', `<p>${LEAD}</p>${figure}<p>${MORE}</p>`))).toEqual([LEAD, MORE]);
  });
});

describe('what belongs to a text', () => {
  const post = (at: string, what: string, line: string): string =>
    `<div class="x2"><time>${at}</time><h2>${what}</h2><p>${line}</p></div>`;
  const report = (inner: string): string => page('Pier stays open', `<h1>Pier stays open</h1><p>${LEAD}</p>${inner}`);

  test('the entries of a live report', () => {
    const entries = [
      [
        '14.32',
        'Lamps ordered',
        'The warden says that two new lamps were ordered this morning from the works at Lund.',
      ],
      [
        '13.10',
        'Council meets',
        'The sitting has begun; the public was let in from the side door, as the chair had promised.',
      ],
      ['12.05', 'First report', 'One of the lamps came down in the night and lies across the planks near the far end.'],
    ] as const;
    const read = linesOf(
      report(`<div class="x1">${entries.map(([at, what, line]) => post(at, what, line)).join('')}</div>`),
    );
    expect(read).toEqual([LEAD, ...entries.flat()]);
  });

  test.each(['ul', 'ol'])('the items of a list that it announces: %s', (list) => {
    const items = ['to put up the two lamps before the first snow;', 'the rail', 'to count the planks once more.'];
    const set = items.map((item) => `<li>${item}</li>`).join('');
    const read = linesOf(report(`<p>Reyl named three tasks:</p><${list}>${set}</${list}><p>${MORE}</p>`));
    expect(read).toEqual([LEAD, 'Reyl named three tasks:', ...items, MORE]);
  });

  test('questions and answers that are set as terms and what they mean', () => {
    const set = `<dl><dt>Who pays for the lamps?</dt><dd>${MORE}</dd></dl>`;
    expect(linesOf(report(set))).toEqual([LEAD, 'Who pays for the lamps?', MORE]);
  });
});
