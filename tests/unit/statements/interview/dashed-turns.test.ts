import { describe, expect, it } from 'vitest';
import { dashedTurns } from '../../../../src/domain/statements/interview/dashed-turns.ts';
import { turnParagraphs } from '../../../../src/domain/statements/interview/turn-paragraphs.ts';
import { sliceOf } from '../../../../src/domain/text/span.ts';
import { readIn } from '../read-in.ts';

/** The turns of a text: role and words. */
function turns(...lines: readonly string[]) {
  const read = readIn(lines.join('\n\n'));
  return dashedTurns(read, turnParagraphs(read)).map(({ role, words }) => [
    role,
    words.map((span) => sliceOf(read.text, span)).join(' | '),
  ]);
}

describe('turns led by dashes', () => {
  it('ask and answer', () => {
    expect(turns('The talk:', '- Is it safe?', '- It is.')).toEqual([
      ['asks', 'Is it safe?'],
      ['answers', 'It is.'],
    ]);
  });

  it('hold the answer in plain paragraphs where only questions have dashes', () => {
    expect(turns('- Is it safe?', 'We hope so.', '- Since when?', 'We built it in May.')).toHaveLength(4);
  });

  it('hold no answer in the one plain paragraph behind one question, which may be the report’s', () => {
    expect(turns('- Is it safe?', 'It is.', '- Since when?', 'Since May.')).toEqual([
      ['asks', 'Is it safe?'],
      ['asks', 'Since when?'],
    ]);
  });

  it('go on in plain paragraphs before the next dash, and afterwards only in the speaker’s own voice', () => {
    expect(turns('- Is it safe?', '- It is.', 'It is new.', '- And?', '- No.', 'The pier was built in 1911.')).toEqual([
      ['asks', 'Is it safe?'],
      ['answers', 'It is. | It is new.'],
      ['asks', 'And?'],
      ['answers', 'No.'],
    ]);
  });

  it('begin with the first that is the interviewer’s', () => {
    expect(turns('- The pier is new.', '- Is it safe?', '- It is.')[0]).toEqual(['asks', 'Is it safe?']);
  });

  it('are none where nobody asks: a list is no interview', () => {
    expect(turns('- the pier', '- the road', '- the lamps')).toEqual([]);
    expect(turns('It is safe.')).toEqual([]);
  });
});
