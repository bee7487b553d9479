import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/domain/text/paragraphs.ts';
import { sliceOf } from '../../../src/domain/text/span.ts';

const paragraphs = (text: string): string[] => paragraphsOf(text).map((span) => sliceOf(text, span));

describe('paragraphs', () => {
  it('are parted by blank lines, whatever white space the blank line holds', () => {
    expect(paragraphs('One.\n \t\nTwo.\n\n\nThree.')).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('keep a single line feed when there are blank lines elsewhere', () => {
    expect(paragraphs('One,\nstill one.\n\nTwo.')).toEqual(['One,\nstill one.', 'Two.']);
  });

  it('are lines in a text without any blank line whose lines end as sentences', () => {
    expect(paragraphs('One.\n"Two."\nThree?')).toEqual(['One.', '"Two."', 'Three?']);
  });

  it('are not lines in a text that was wrapped at a width', () => {
    expect(paragraphs('This line was\nwrapped by some\nprogram.')).toHaveLength(1);
  });

  it('leave nothing of an empty text', () => {
    expect(paragraphs(' \n\n ')).toEqual([]);
  });

  it('have no white space at their ends', () => {
    expect(paragraphs('\n\n  One. \u00a0\n\n\tTwo. ')).toEqual(['One.', 'Two.']);
  });

  it('are lines when most lines end as a paragraph does, a heading among them', () => {
    expect(paragraphs('A heading\nOne.\nTwo!\nԵրեք։')).toHaveLength(4);
    expect(paragraphs('A heading\nOne.\nAnother heading')).toHaveLength(1);
  });

  it('is one when there is one line', () => {
    expect(paragraphs('One line')).toEqual(['One line']);
  });
});
