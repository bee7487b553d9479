import { describe, expect, it } from 'vitest';
import { onlyWhatIsSaid } from '../../../src/domain/statements/said-segments.ts';
import type { UnresolvedStatement } from '../../../src/domain/statements/unresolved-statement.ts';
import { type Span, sliceOf } from '../../../src/domain/text/span.ts';
import { readIn, spanIn } from './read-in.ts';

const statementOf = (segments: Span[]): UnresolvedStatement => ({
  segments,
  kind: 'indirect',
  conjunction: null,
  cue: null,
  source: null,
  sentence: 0,
  repairs: [],
  foundBy: 'a test',
});

/** What is left of the parts of a content. */
function left(text: string, parts: readonly string[], { leadIn, asked }: { leadIn?: string; asked?: string } = {}) {
  const statement = statementOf(parts.map((part) => spanIn(text, part)));
  const cut = onlyWhatIsSaid(
    readIn(text),
    statement,
    leadIn === undefined ? null : spanIn(text, leadIn),
    asked === undefined ? undefined : spanIn(text, asked),
  );
  return cut.segments.map((segment) => sliceOf(text, segment));
}

describe('what is said', () => {
  it('leaves out the agency’s name at the head of the text', () => {
    expect(left('PortNews. The tide rises.', ['PortNews. The tide rises'], { leadIn: 'PortNews.' })).toEqual([
      'The tide rises',
    ]);
  });

  it('leaves out a question of the same sentence, and the conjunction behind it', () => {
    const text = 'commenting on the tide, that it rises, she said';
    expect(left(text, ['commenting on the tide, that it rises'], { asked: 'commenting on the tide' })).toEqual([
      'it rises',
    ]);
  });

  it('is whole when the question stands elsewhere', () => {
    const text = 'asked about the tide, she said it rises';
    expect(left(text, ['it rises'], { asked: 'about the tide' })).toEqual(['it rises']);
  });

  it('leaves out the comma that the attribution asks for, and spaces', () => {
    expect(left('“The tide rises, ” she said.', ['The tide rises, '])).toEqual(['The tide rises']);
  });

  it('keeps its own full stop', () => {
    expect(left('“The tide rises.”', ['The tide rises.'])).toEqual(['The tide rises.']);
  });

  it('has no part without a word', () => {
    expect(left('The tide, … , rises', ['The tide', ', …', 'rises'])).toEqual(['The tide', 'rises']);
  });

  it('may be nothing at all', () => {
    expect(left('PortNews.', ['PortNews'], { leadIn: 'PortNews.' })).toEqual([]);
  });
});
