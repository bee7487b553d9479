import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passage, textOf } from '../../../src/ui/view-models/passage.ts';
import { at, TEXT } from './fixtures.ts';

describe('a passage', () => {
  it('is the very stretch of the text when nothing is left out, whatever is marked on it', () => {
    const span = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const marks = fc.array(
      fc.record({ span, mark: fc.constantFrom('hedge' as const, 'same' as const, 'against' as const) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(span, marks, (stretch, marked) => {
        const cut = passage(
          TEXT,
          'en',
          [stretch],
          marked.map(({ span: where, mark }) => ({ ...where, mark })),
        );
        expect(textOf(cut)).toBe(TEXT.slice(stretch.start, stretch.end));
      }),
    );
  });

  it('puts an ellipsis where words between two stretches are left out', () => {
    const cut = passage(TEXT, 'en', [at('"When discussing the likelihood'), at('this issue,')]);
    expect(textOf(cut)).toBe('"When discussing the likelihood … this issue,');
    expect(cut.pieces.filter((piece) => piece.mark === 'omission')).toHaveLength(1);
  });

  it('puts none where only a paragraph ends', () => {
    const cut = passage(TEXT, 'en', [at('for our potential allies.'), at('This also confirms')]);
    expect(textOf(cut)).toBe('for our potential allies.\n\nThis also confirms');
  });

  it('shows that it goes on, and that something stood before', () => {
    expect(textOf(passage(TEXT, 'en', [at('may change')], [], { before: true, after: true }))).toBe('… may change …');
  });

  it('marks exactly the hedge', () => {
    const cut = passage(TEXT, 'en', [at('from the CSTO may change, but')], [{ ...at('may change'), mark: 'hedge' }]);
    expect(cut.pieces).toEqual([
      { text: 'from the CSTO ', mark: 'plain' },
      { text: 'may change', mark: 'hedge' },
      { text: ', but', mark: 'plain' },
    ]);
  });

  it.each(['"', '“', '«', '„', '<'])('hangs an opening %s in the margin', (mark) => {
    const text = `${mark}All obligations remain`;
    expect(passage(text, 'en', [{ start: 0, end: text.length }]).hangs).toBe(true);
  });

  it('hangs nothing where the page has no mark, so that no paraphrase looks quoted', () => {
    expect(passage(TEXT, 'en', [at('the main mechanisms')]).hangs).toBe(false);
  });
});
