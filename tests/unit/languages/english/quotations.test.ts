import { describe, expect, it } from 'vitest';
import { englishQuotations } from '../../../../src/domain/languages/english/quotations.ts';
import { marksIn } from '../../../../src/domain/reading/quotations/marks.ts';
import { read, tokenized, tokenOf } from '../../reading/texts.ts';

/** The words of a paragraph's first quotation, whose closing mark was lost, up to where English ends them. */
function unclosed(text: string, limit = text.length): string {
  const [mark] = marksIn(text, 0, text.length);
  if (mark === undefined) throw new Error('a mark is needed');
  const open = { mark, segments: [], from: mark.at + mark.length };
  const words = { open, paragraph: { start: 0, end: text.length }, limit };
  return text.slice(open.from, englishQuotations.unclosedEnd(tokenized(text), words));
}

describe('English words that no mark closes', () => {
  it.each([
    ['The road is open “today. They left.', 'today. They left.', 'go on to the paragraph’s end'],
    ['She said: “It is open. Some left.', 'It is open.', 'end with their sentence when a colon announces them'],
    ['She said: “It is open. We came. Some left.', 'It is open. We came.', 'go on in the speaker’s own voice'],
    [
      'She said: “It is open. It will stay so. Some left.',
      'It is open. It will stay so.',
      'go on from one to the next',
    ],
    ['She said: “It is open. We came, the mayor said. They left.', 'It is open.', 'but not to a sentence with a cue'],
    ['She said : “It is open. Some left.', 'It is open.', 'a space before the mark changes nothing'],
  ])('in "%s" are "%s": they %s', (text, words) => {
    expect(unclosed(text)).toBe(words);
  });

  it('end at the next opening mark', () => {
    const text = '“It is open. And new “It is long”';
    expect(unclosed(text, text.lastIndexOf('“'))).toBe('It is open. And new ');
  });

  it('end before words that lead in to the next opening mark', () => {
    const text = '“It is open. The mayor said “It is long”';
    expect(unclosed(text, text.lastIndexOf('“'))).toBe('It is open. ');
  });

  it('that go on from an earlier paragraph go on to the end of this one', () => {
    const text = 'She said: “It is open. They left.';
    const [mark] = marksIn(text, 0, text.length);
    if (mark === undefined) throw new Error('a mark is needed');
    const open = { mark, segments: [{ start: 0, end: 3 }], from: 0 };
    const words = { open, paragraph: { start: 0, end: text.length }, limit: text.length };
    expect(englishQuotations.unclosedEnd(tokenized(text), words)).toBe(text.length);
  });
});

describe('English marks', () => {
  it.each([
    ['She told reporters so', 'reporters', true],
    ['She told Weber so', 'Weber', true],
    ['She told them so', 'them', false],
  ])('in "%s": "%s" is a hearer: %s', (text, word, answer) => {
    const words = tokenized(text);
    expect(englishQuotations.isHearer(words, tokenOf(words, word))).toBe(answer);
  });

  it('have no hearer outside the text', () => {
    expect(englishQuotations.isHearer(tokenized('She told'), 2)).toBe(false);
  });

  it('hold titles', () => {
    const text = read('The film “Long Road” opens, “and soon,” he said.');
    const [title, words] = text.quotations;
    if (title === undefined || words === undefined) throw new Error('two quotations are needed');
    expect(englishQuotations.isName(text, title)).toBe(true);
    expect(englishQuotations.isName(text, words)).toBe(false);
  });

  it('never hold an attribution', () => {
    const text = 'We are ready, - he said, - but not at once';
    expect(englishQuotations.asideIn(tokenized(text), 0, text.length)).toBeNull();
    expect(englishQuotations.attributionAfterUnclosed(tokenized(text), 0, text.length)).toBeNull();
  });
});
