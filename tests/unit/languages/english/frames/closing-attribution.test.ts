import { describe, expect, it } from 'vitest';
import { closingAttribution } from '../../../../../src/domain/languages/english/frames/closing-attribution.ts';
import { foundBy } from './place-in.ts';

const read = (text: string) => foundBy(closingAttribution, text);

describe('"CONTENT, SOURCE CUE"', () => {
  it.each([
    ['The old quay is closed, the mayor said.', 'The old quay is closed', 'said', 'the mayor'],
    ['The old quay is closed, said Mayor Marta Lund.', 'The old quay is closed', 'said', 'Mayor Marta Lund'],
    ['The old quay is closed, she says in an interview.', 'The old quay is closed', 'says', 'she'],
    ['The old quay is closed – Marta Lund said on Monday.', 'The old quay is closed', 'said', 'Marta Lund'],
    ['The old quay is closed, Marta Lund told the agency.', 'The old quay is closed', 'told', 'Marta Lund'],
    ['The old quay is closed, according to the mayor.', 'The old quay is closed', 'according to', 'the mayor'],
  ])('reports what stands before the attribution: "%s"', (text, content, cue, source) => {
    expect(read(text)).toEqual([{ content, cue, source }]);
  });

  it.each([
    ['“The old quay is closed”, the mayor said.', 'quotations'],
    ['The board said that the old quay is closed, the mayor said.', 'two who speak'],
    ['The closing of the old quay, the mayor said.', 'contents without a verb'],
    ['The old quay is closed, the mayor said, and he left.', 'attributions that do not close'],
    ['The old quay is closed, the harbour keeper said.', 'sources in small letters'],
    ['The old quay is closed.', 'sentences without an attribution'],
  ])('leaves "%s" to the model: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
