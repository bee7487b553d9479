import { describe, expect, it } from 'vitest';
import { openingAttribution } from '../../../../../src/domain/languages/english/frames/opening-attribution.ts';
import { foundBy } from './place-in.ts';

const read = (text: string) => foundBy(openingAttribution, text);

describe('"According to SOURCE, CONTENT"', () => {
  it('reports what follows the comma', () => {
    expect(read('According to the mayor, the old quay will be closed in May.')).toEqual([
      { content: 'the old quay will be closed in May', cue: 'According to', source: 'the mayor' },
    ]);
  });

  it('parts the report’s words from a quotation after a colon', () => {
    const found = read('According to the mayor, he asked the board: “Who will pay for the new quay?”');
    expect(found?.map(({ content }) => content)).toEqual(['he asked the board', '“Who will pay for the new quay?”']);
  });

  it('reports a quotation alone where the colon follows the attribution at once', () => {
    expect(read('According to her, : “Nobody will pay for the new quay.”')?.length).toBe(1);
  });

  it.each([
    'The mayor opened the new quay.',
    'According to the mayor the old quay will be closed.',
    'According to the mayor,',
    'In the harbour, the old quay will be closed.',
  ])('does not fit "%s"', (text) => {
    expect(read(text)).toBeNull();
  });
});
