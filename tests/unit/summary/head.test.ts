import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/domain/languages/registry.ts';
import { extractStatements } from '../../../src/domain/statements/extract.ts';
import { headsOf } from '../../../src/domain/summary/head.ts';
import { sliceOf } from '../../../src/domain/text/span.ts';

/** The heads of the one statement in a text, an omission between their parts. */
function heads(text: string, lang = 'en'): string[] {
  const lexicon = languageFor(lang);
  const [statement] = extractStatements(text, lexicon, null).statements;
  if (statement === undefined) throw new Error(`No statement in: ${text}`);
  return headsOf(text, statement, lexicon).map((spans) => spans.map((span) => sliceOf(text, span)).join(' … '));
}

const said = (content: string): string => `"${content}," Minister Anna Weldon said.`;

describe('the head of a statement', () => {
  it('is its first sentence, whole when it is not long', () => {
    expect(heads(said('The bridge will open in May. Nobody was asked about the road'))).toEqual([
      'The bridge will open in May.',
    ]);
  });

  it('does not end at an abbreviation', () => {
    expect(heads(said('We met Mr. Sloan and Dr. Reeve in the harbour. They came by sea'))).toEqual([
      'We met Mr. Sloan and Dr. Reeve in the harbour.',
    ]);
  });

  it('leaves out what a long sentence adds', () => {
    expect(
      heads(
        said(
          'The port takes in twice as many ships from the northern coast as in any of the five years before, and the wharf is to be lengthened in the course of the summer',
        ),
      ),
    ).toEqual(['The port takes in twice as many ships from the northern coast as in any of the five years before']);
  });

  it('leaves out an aside between dashes', () => {
    expect(
      heads(
        said(
          'The experience of the port - and in April we kept the thirtieth birthday of the harbour board with all its members - shows a high degree of stability',
        ),
      ),
    ).toEqual(['The experience of the port … shows a high degree of stability']);
  });

  it.each([
    'The port takes in twice as many ships from the northern coast as in any of the five years before, but the wharf is too short for all of them by a third',
    'The port takes in twice as many ships from the northern coast as in any of the five years before, if the wharf is lengthened in the course of the summer',
    'The port takes in twice as many ships from the northern coast as in any of the five years before, and the wharf is not to be lengthened in any summer now',
    'The port takes in ships from those countries of the northern coast and of the islands behind it, which have signed the agreement on the wharf and its wardens',
  ])('never what turns, conditions, denies or narrows it: %s', (content) => {
    expect(heads(said(content))[0]?.replace(/,$/, '')).toBe(content);
  });

  it('holds both halves of a sentence that its attribution splits', () => {
    expect(heads('"We will," the minister said, "not sign this agreement." It rained.')[0]).toContain('not sign this');
  });

  it('is one for each paragraph of a long quotation', () => {
    expect(
      heads('"The port is open. It has a wharf.\n\n"The road is closed. It has a hole," Minister Anna Weldon said.'),
    ).toEqual(['The port is open.', 'The road is closed.']);
  });

  it('is cut in Russian only where clauses are joined', () => {
    const long =
      'Порт принимает вдвое больше судов с северного побережья и с островов, чем в любой из пяти прошлых лет, и причал летом удлинят на треть';
    expect(heads(`«${long}», — заявил министр Иван Петров.`, 'ru')).toEqual([
      long.slice(0, long.indexOf(', и причал')),
    ]);
  });
});
