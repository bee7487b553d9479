import { describe, expect, it } from 'vitest';
import { armenianClaims } from '../../../../src/domain/languages/armenian/claims.ts';
import { readIn } from '../../statements/read-in.ts';

/** Whether the last token of a text announces what stands behind it. */
function announces(text: string): boolean {
  const read = readIn(text, 'hy');
  return armenianClaims.announces(read, read.tokens.length - 1);
}

describe('in Armenian words are announced', () => {
  it.each(['Նախարարն ասել է․', 'Նախարարն ասել է.'])('by a dot right behind a cue: %s', (text) => {
    expect(announces(text)).toBe(true);
  });

  it.each(['Նախարարն ասել է երեկ․', 'Կամուրջը հին է․', 'Նախարարն ասել է։', ''])('by nothing else: %s', (text) => {
    expect(announces(text)).toBe(false);
  });

  it('in clauses of two words too', () => {
    expect(armenianClaims.fewestReportedWords).toBe(2);
  });
});
