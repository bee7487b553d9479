import { describe, expect, it } from 'vitest';
import { remarkOn } from '../../../src/domain/export/remark.ts';
import { speakerOf, wordsOf } from '../../../src/domain/export/said-by.ts';
import type { Statement } from '../../../src/domain/statements/statement.ts';
import { analysis } from '../ui/fixtures.ts';

const statement = (id: string): Statement => {
  const found = analysis.said.statements.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no statement ${id}`);
  return found;
};

describe('the words of a statement', () => {
  it('are the page’s', () => {
    expect(wordsOf(analysis, statement('s4'))).toMatch(/^that the balance of forces .* may change$/);
  });

  it('are joined by an ellipsis where the page parts them', () => {
    expect(wordsOf(analysis, statement('s6'))).toContain('potential allies. … This also confirms');
  });
});

describe('who said it', () => {
  it('is the speaker of its source', () => {
    expect(speakerOf(analysis, statement('s1'))?.name).toBe('Imangali Tasmagambetov');
  });

  it('is nobody where no source is known, or its speaker is not among those of the report', () => {
    expect(speakerOf(analysis, { ...statement('s1'), source: null })).toBeNull();
    const { source } = statement('s1');
    const stranger = source === null ? null : { ...source, speaker: 'p99' };
    expect(speakerOf(analysis, { ...statement('s1'), source: stranger })).toBeNull();
  });
});

describe('the remark on a report', () => {
  it('is that only its first part was read, in the reader’s language, or in English', () => {
    const cut = { ...analysis.article, cut: true as const };
    expect(remarkOn(cut, { cut: 'Прочитана часть.' })).toBe('Прочитана часть.');
    expect(remarkOn(cut)).toMatch(/^This page is very long/);
  });

  it('is none where it was read whole', () => {
    expect(remarkOn(analysis.article)).toBeNull();
  });
});
