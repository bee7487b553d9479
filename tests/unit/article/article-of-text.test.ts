import { describe, expect, it } from 'vitest';
import { articleOfText, LONGEST_TEXT } from '../../../src/domain/article/article-of-text.ts';

const SENTENCE = 'The minister said that the bridge over the Arpa would be opened in the spring of next year.';

const paragraphs = (given: string, form: 'plain' | 'markdown' = 'plain'): readonly string[] =>
  articleOfText(given, form)?.text.split('\n\n') ?? [];

describe('the article of a text', () => {
  it('has the first line as its title where that ends like no sentence, and not in its text', () => {
    const article = articleOfText(`Bridge over the Arpa to open in spring\n\n${SENTENCE}`, 'plain');
    expect(article).toMatchObject({ title: 'Bridge over the Arpa to open in spring', text: SENTENCE, url: null });
  });

  it.each([
    ['is a sentence', SENTENCE],
    ['is quoted whole', '“We shall open the bridge.”'],
    ['is the first question of an interview', 'When will the bridge be opened?'],
    ['introduces what follows', 'The minister said:'],
    ['is an agency’s lead-in', 'YEREVAN, MAY 3, ARMENPRESS.'],
  ])('has no title where the first line %s', (_what, first) => {
    const article = articleOfText(`${first}\n\n${SENTENCE}`, 'plain');
    expect(article?.title).toBeNull();
    expect(article?.text.startsWith(first)).toBe(true);
  });

  it('keeps a single line as its text', () => {
    expect(articleOfText('“We agreed”, Petrosyan said', 'plain')).toMatchObject({
      title: null,
      text: '“We agreed”, Petrosyan said',
    });
  });

  it('knows the agency of a lead-in, and leaves it in the text', () => {
    const article = articleOfText(`ArmInfo. ${SENTENCE}`, 'plain');
    expect(article).toMatchObject({ agency: 'ArmInfo', leadIn: { start: 0 } });
  });

  it.each(['', ' \n\t\n ', '— … —', '\ufeff\r\n'])('is none where there is no word: %j', (given) => {
    expect(articleOfText(given, 'plain')).toBeNull();
  });

  it('has paragraphs parted by a blank line, whatever kind of line ends it was given', () => {
    expect(paragraphs(`${SENTENCE}\r\n\r\n${SENTENCE}\r\r${SENTENCE}\u2029\u2029${SENTENCE}\f${SENTENCE}`)).toEqual(
      Array(5).fill(SENTENCE),
    );
  });

  it('has a paragraph a line where blank lines are missing', () => {
    expect(paragraphs(`${SENTENCE}\n“Yes.”\n${SENTENCE} ${SENTENCE}\nNo.`)).toEqual([
      SENTENCE,
      '“Yes.”',
      `${SENTENCE} ${SENTENCE}`,
      'No.',
    ]);
  });

  it('has wrapped lines put together, and ends a paragraph where a line stops short', () => {
    const wrapped = [
      'The minister said on Monday that the bridge over the Arpa',
      'would be opened in the spring, after the last of the well-',
      'known builders had left. “We have agreed on the day,” he',
      'said.',
      'The road to the north is closed until then, and traffic is',
      'led through the valley.',
    ];
    expect(paragraphs(wrapped.join('\n'))).toEqual([
      'The minister said on Monday that the bridge over the Arpa would be opened in the spring, after the last of the well-known builders had left. “We have agreed on the day,” he said.',
      'The road to the north is closed until then, and traffic is led through the valley.',
    ]);
  });

  it('does not take short lines of a transcript for wrapped ones', () => {
    const lines = ['A: Will it open?', 'B: It will open.', 'A: In the spring?', 'B: In the spring.'];
    expect(paragraphs(lines.join('\n'))).toEqual(lines);
  });

  it('is of the first part only, and says so, where the text is longer than can be read', () => {
    const article = articleOfText(`${SENTENCE}\n\n`.repeat(LONGEST_TEXT / 90), 'plain');
    expect(article?.cut).toBe(true);
    expect(article?.text.length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(article?.text.endsWith(SENTENCE)).toBe(true);
    expect(articleOfText(SENTENCE, 'plain')).not.toHaveProperty('cut');
  });

  it('cuts no character in two where there is no space to cut at', () => {
    const article = articleOfText(`a${'\u{1F600}'.repeat(LONGEST_TEXT / 2)}`, 'plain');
    expect(article?.text).toMatch(/[^\ud800-\udbff]$/);
  });

  it('leaves out soft hyphens and characters that no text has in it', () => {
    expect(articleOfText('The mini\u00adster said: \0“Yes.”', 'plain')?.text).toBe('The minister said: “Yes.”');
  });
});

describe('the article of a text in Markdown', () => {
  it('has the words and not the signs', () => {
    const given = [
      '# Bridge over the Arpa',
      '',
      '> “We **shall** open it,” [the minister](https://example.org/a_b) said.',
      '',
      '---',
      '',
      '- It costs 3 \\* 4 million.',
    ].join('\n');
    expect(articleOfText(given, 'markdown')).toMatchObject({
      title: 'Bridge over the Arpa',
      text: '“We shall open it,” the minister said.\n\nIt costs 3 * 4 million.',
    });
  });

  it('leaves the signs where a text is not said to be in it', () => {
    expect(paragraphs('It costs **much**.')).toEqual(['It costs **much**.']);
  });
});
