import { describe, expect, it } from 'vitest';
import { englishInterviews } from '../../../../src/domain/languages/english/interviews.ts';
import { readIn, tokenOf } from '../../statements/read-in.ts';

/** The words that introduce a person, up to the name. */
function introduction(text: string, name: string): string {
  const read = readIn(text);
  const at = tokenOf(read, name);
  const first = englishInterviews.introductionOf(read, at);
  return first === at ? '' : read.wordsOf({ first, last: at });
}

describe('an English introduction', () => {
  it('begins with the office before the name', () => {
    expect(introduction('Our guest is Minister of Transport Petra Holm today.', 'Petra')).toBe('Minister of Transport');
  });

  it('does not reach over a mark', () => {
    expect(introduction('The minister was there, and Petra Holm too.', 'Petra')).toBe('');
  });

  it('is the name alone where no office stands near', () => {
    expect(introduction('We spoke to Petra Holm.', 'Petra')).toBe('');
  });
});

describe('an English turn', () => {
  it('has no question mark inside a word, and no full stop in place of a colon', () => {
    const read = readIn('Petra Holm. It is safe?');
    expect(englishInterviews.asksInside(read, tokenOf(read, 'safe'))).toBe(false);
    expect(englishInterviews.endsLabel(read, tokenOf(read, '.'))).toBe(false);
  });
});
