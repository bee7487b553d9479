import { describe, expect, it } from 'vitest';
import {
  isClosedAfter,
  isInsideWord,
  isOpenBefore,
  type MarkFamily,
  roleAt,
} from '../../../../src/domain/reading/quotations/mark-role.ts';

/** What the mark at the bar can be: the bar is taken out, the mark stands behind it. */
function role(text: string, family: MarkFamily): string {
  const at = text.indexOf('|');
  return roleAt(text.replace('|', ''), at, 1, family);
}

describe('a mark', () => {
  it.each<[text: string, family: MarkFamily, expected: string, why: string]>([
    ['he said |"yes', 'double', 'open', 'opens between a space and a word'],
    ['|"yes', 'double', 'open', 'opens at the head of a text'],
    ['(|"yes', 'double', 'open', 'opens behind a bracket'],
    ['yes|" he', 'double', 'close', 'closes between a word and a space'],
    ['yes|",', 'double', 'close', 'closes before a comma'],
    ['այո|"։', 'double', 'close', 'closes before a full stop of another script'],
    ['այո|"՝', 'double', 'close', 'closes before a pause of another script'],
    ['yes|"', 'double', 'close', 'closes at the end of a text'],
    ['discipline |", he', 'double', 'close', 'closes before a comma though a space slipped in'],
    ['yes |" he', 'double', 'either', 'tells nothing between two spaces'],
    ['yes|"he', 'double', 'either', 'tells nothing between two words'],
    ['yes|“ he', 'double', 'close', 'closes by its place, whatever its shape'],
    ['he |” yes', 'double', 'close', 'keeps its shape between two spaces'],
    ['he said |”yes', 'double', 'open', 'opens by its place, whatever its shape'],
    ['„ja |“, he', 'double', 'close', 'closes a quotation of another country'],
    ['yes|«he', 'angle', 'open', 'of angles opens by its shape alone'],
    ['he |» yes', 'angle', 'close', 'of angles closes by its shape alone'],
    ['he |‘yes', 'single', 'open', 'that is single opens'],
    ["yes|' he", 'single', 'close', 'that is single closes'],
  ])('in %s, of family %s, can %s: it %s', (text, family, expected) => {
    expect(role(text, family)).toBe(expected);
  });
});

describe('what stands beside a mark', () => {
  it('lets a quotation begin: nothing, white space, a bracket, a dash, another mark', () => {
    expect([undefined, ' ', '\n', '(', '[', '-', '—', '«', '“', '/'].every(isOpenBefore)).toBe(true);
    expect(['a', '1', '.', ',', ')', '»', '։'].some(isOpenBefore)).toBe(false);
  });

  it('lets it end: nothing, white space, a mark of punctuation of any script', () => {
    expect([undefined, ' ', '\n', '.', ',', '?', ')', '-', '»', '”', '։', '՝'].every(isClosedAfter)).toBe(true);
    expect(['a', '1', '(', '«', '“', '՞'].some(isClosedAfter)).toBe(false);
  });

  it('is a word on both sides of an apostrophe', () => {
    expect(isInsideWord('don’t', 3)).toBe(true);
    expect(isInsideWord('don’ t', 3)).toBe(false);
    expect(isInsideWord('’tis', 0)).toBe(false);
  });
});
