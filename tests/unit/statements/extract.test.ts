import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/domain/languages/registry.ts';
import { extractStatements, extractWithReasons } from '../../../src/domain/statements/extract.ts';
import { sliceOf } from '../../../src/domain/text/span.ts';
import { spanIn } from './read-in.ts';

const extracted = (text: string, lang = 'en') => extractStatements(text, languageFor(lang), null);

/** What found each statement and mention of a text, by its words. */
function reasons(text: string, lang = 'en'): Record<string, string | undefined> {
  const { said, foundBy } = extractWithReasons(text, languageFor(lang), null);
  const all = [...said.statements, ...said.mentions];
  return Object.fromEntries(all.map((one) => [sliceOf(text, one), foundBy.get(one.id)]));
}

describe('what a text says that somebody said', () => {
  it('is numbered in reading order, mentions among the statements', () => {
    const { statements, mentions } = extracted(
      'The minister said that the road was shut. She mentioned the new bridge. "It will be open in May," she added.',
    );
    expect(statements.map(({ id }) => id)).toEqual(['s1', 's3']);
    expect(mentions.map(({ id }) => id)).toEqual(['s2']);
  });

  it('does not hold the agency’s name at its head', () => {
    const text = 'PortNews. The road will be shut in May, the minister said.';
    const [statement] = extractStatements(text, languageFor('en'), spanIn(text, 'PortNews.')).statements;
    expect(statement && sliceOf(text, statement)).toBe('The road will be shut in May');
  });

  it('runs from its first part to its last', () => {
    const text = '"The road," the minister said, "will be shut in May."';
    const [statement] = extracted(text).statements;
    expect(statement?.segments).toHaveLength(2);
    expect(statement && sliceOf(text, statement)).toBe('The road," the minister said, "will be shut in May.');
  });

  it('says whose words the speaker passes on', () => {
    const text = 'The mayor said that analysts of the port indicate that the tide will rise.';
    const [statement] = extracted(text).statements;
    const within = statement?.source?.within;
    expect(within && sliceOf(text, within)).toBe('analysts of the port');
  });

  it('is nothing in an empty text', () => {
    expect(extracted('')).toEqual({
      speakers: [],
      statements: [],
      mentions: [],
      questions: [],
      refusals: [],
      byRules: true,
    });
  });

  it('says when marks alone told what was said', () => {
    expect(extracted('', 'nl').byRules).toBe(false);
  });
});

describe('what found a statement', () => {
  it.each([
    ['"The road will be shut in May," the minister said.', 'attribution after the quotation'],
    ['The minister said: "The road will be shut in May."', 'attribution before the quotation'],
    ['"The road will be shut until the middle of May."', 'quotation alone'],
    ['The minister added:\n\nNobody will pay for the road this year.', 'announced paragraph'],
    ['"The road will be shut in May" — Anna Petrosyan', 'signature after the quotation'],
    ['The minister went on:\n\n"The road will be shut in May."', 'name and colon before the quotation'],
    ['Harbour master Petra Holm gave an interview.\n\n- Is it safe?\n\n- It is quite safe.', 'turn of an interview'],
  ])('is told for every statement: %s', (text, reason) => {
    expect(Object.values(reasons(text))).toEqual([reason]);
  });

  it('is told for a quotation that only its marks tell', () => {
    expect(reasons('“De brug gaat in mei weer helemaal open”', 'nl')).toEqual({
      'De brug gaat in mei weer helemaal open': 'quotation by its marks alone',
    });
  });

  it('is told for mentions too', () => {
    expect(Object.keys(reasons('The minister criticized the new bridge.'))).toEqual(['the new bridge']);
  });

  it('changes nothing of what is said', () => {
    const text = 'The minister said that the road was shut. "It will be open in May," she added.';
    expect(extractWithReasons(text, languageFor('en'), null).said).toEqual(extracted(text));
  });
});
