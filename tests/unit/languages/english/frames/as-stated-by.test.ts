import { describe, expect, it } from 'vitest';
import { asStatedBy } from '../../../../../src/domain/languages/english/frames/as-stated-by.ts';
import { foundBy } from './place-in.ts';

const read = (text: string) => foundBy(asStatedBy, text);

describe('"As stated by SOURCE, CONTENT"', () => {
  it.each([
    ['As stated by the mayor, the quay is closed.', 'stated', 'the mayor'],
    ['As the mayor said, the quay is closed.', 'said', 'the mayor'],
    ['As Marta Lund put it, the quay is closed.', 'put it', 'Marta Lund'],
  ])('reads "%s"', (text, cue, source) => {
    expect(read(text)).toEqual([{ content: 'the quay is closed', cue, source }]);
  });

  it.each([
    ['As a child, she lived by the quay.', 'no verb of saying'],
    ['As the mayor said in May, the quay is closed.', 'more words between the verb and the comma'],
    ['As said, the quay is closed.', 'no source'],
    ['As stated by the mayor the quay is closed.', 'no comma'],
    ['The mayor said, as usual, little.', 'another opening'],
  ])('does not fit "%s": %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
