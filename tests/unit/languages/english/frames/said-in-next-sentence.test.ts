import { describe, expect, it } from 'vitest';
import { saidInNextSentence } from '../../../../../src/domain/languages/english/frames/said-in-next-sentence.ts';
import { foundBy } from './place-in.ts';

describe('"CONTENT. This was stated by SOURCE"', () => {
  it('reports the whole sentence before', () => {
    expect(foundBy(saidInNextSentence, 'The quay is closed! This was stated by Marta Lund.')).toEqual([
      { content: 'The quay is closed', cue: 'stated', source: 'Marta Lund' },
    ]);
  });

  it('does not fit the last sentence, nor one before a sentence of its own', () => {
    expect(foundBy(saidInNextSentence, 'The quay is closed.')).toBeNull();
    expect(foundBy(saidInNextSentence, 'The quay is closed. It rained.')).toBeNull();
    expect(foundBy(saidInNextSentence, 'The quay is closed. This was stated by Marta Lund.', 1)).toBeNull();
  });
});
