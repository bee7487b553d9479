import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import { extractStatements } from '../../../../src/domain/statements/extract.ts';

/** Who says each statement of a text, by the names of its speakers, with their offices. */
function said(text: string): [string | undefined, string][] {
  const { statements, speakers } = extractStatements(text, languageFor('en'), null);
  return statements.map(({ source, segments }) => [
    speakers.find(({ id }) => id === source?.speaker)?.name,
    segments.map(({ start, end }) => text.slice(start, end)).join(' | '),
  ]);
}

describe('words that a medium passes on', () => {
  it.each([
    '"We will mend the quay," the Northern Press quoted harbour master Marta Lund as saying.',
    'The Northern Press cited Marta Lund as saying: "We will mend the quay."',
    'Marta Lund was quoted by the Northern Press as saying that "we will mend the quay".',
  ])('are said by whoever is quoted: "%s"', (text) => {
    expect(said(text).map(([name]) => name)).toEqual(['Marta Lund']);
  });

  it("are the medium's own where nobody is quoted", () => {
    expect(said('"The quay is old," the Northern Press wrote.').map(([name]) => name)).toEqual(['Northern Press']);
  });
});

describe("the next person's reaction", () => {
  it('takes no words that go on with what was said before', () => {
    const text = '"We have signed it," Marta Lund said. "It enters into force on May 5." Jan Visser disagreed.';
    expect(said(text)).toEqual([['Marta Lund', 'We have signed it | It enters into force on May 5.']]);
    const after = 'Marta Lund said that it was signed. "It enters into force on May 5." Jan Visser disagreed.';
    expect(said(after).map(([name]) => name)).toEqual(['Marta Lund', 'Marta Lund']);
  });

  it('is no reason against an attribution that goes on behind the marks, or a quotation that opens its paragraph', () => {
    expect(said('Marta Lund nodded. "It is signed," Jan Visser said.').map(([name]) => name)).toEqual(['Jan Visser']);
    expect(said('"It enters into force on May 5." Jan Visser said.').map(([name]) => name)).toEqual(['Jan Visser']);
  });
});

describe('two holders of offices that share a word', () => {
  it('are told apart by the other', () => {
    const text =
      'Defence Minister Bruno Keller and Finance Minister Jan Visser spoke. "It grows," the finance minister said. "We need more," the defence minister replied.';
    expect(said(text).map(([name]) => name)).toEqual(['Jan Visser', 'Bruno Keller']);
  });
});

describe('an office', () => {
  it.each([
    ['Acting Prime Minister Marta Lund said that the quay was open.', 'Acting Prime Minister'],
    ['The former president, Marta Lund, said that the quay was open.', 'former president'],
    ['Honorary consul Marta Lund said that the quay was open.', 'Honorary consul'],
  ])('is shown with its rank: "%s"', (text, office) => {
    const { speakers } = extractStatements(text, languageFor('en'), null);
    expect(speakers.map(({ name, role }) => [name, role])).toEqual([['Marta Lund', office]]);
  });
});
