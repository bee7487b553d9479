import { describe, expect, it } from 'vitest';
import { withoutRules } from '../../../src/domain/languages/without-rules.ts';
import { tokenized } from '../reading/texts.ts';

const { gender, names, offices, sources } = withoutRules;
const read = tokenized('Ministra Marta Lund, ministra, powiedziała', 'pl');
const all = { first: 0, last: read.tokens.length };

describe('a language without rules', () => {
  it('knows nobody by name, but compares names as they are written', () => {
    expect(names.surnameKey('Marta Lund')).toBe('lund');
    expect(names.isPartOfName(read, 1)).toBe(false);
    expect(names.inRun(read, { first: 0, last: 3 })).toBeNull();
    expect(names.standsAlone(read, { first: 0, last: 3 }, { first: 1, last: 3 })).toBe(false);
  });

  it('tells no woman from a man', () => {
    expect(gender.ofName('marta', 'lund')).toBeNull();
    expect(gender.ofVerb('powiedziała')).toBeNull();
    expect(gender.isInPronouns).toBe(true);
    expect(gender.isUnsureByEnding).toBe(false);
  });

  it('knows no office', () => {
    expect(offices.isOffice(read, 0)).toBe(false);
    expect(offices.plain('ministra')).toBe('ministra');
    expect(offices.isFormer('ex-ministra')).toBe(false);
    expect(offices.before(read, 1, 0)).toEqual({ from: 1, roles: [], places: [] });
    expect(offices.after(read, 3)).toEqual({ roles: [], places: [] });
    expect(offices.spanAfter(read, 3)).toBeNull();
    expect(offices.own(read, all, null)).toEqual([]);
  });

  it('reads nothing into the words of a source', () => {
    expect(sources.whole(read, all, null)).toEqual(all);
    expect(sources.parts(read, all)).toEqual({ name: null, role: null, organisation: null });
    expect(sources.description(read, all, 'subject')).toBeNull();
    expect(sources.shown(read, { first: 0, last: 3 })).toBe('Ministra Marta Lund');
    expect(sources.isAbout(read, 0, { at: 0, last: 1, from: 0, isFull: true, hasOffice: true })).toBe(false);
    expect(sources.standsForBody(read, { first: 0, last: 1 })).toBe(false);
    expect(sources.bodyAtHead(read, all)).toBeNull();
    expect(sources.bodyKey('The Board')).toBe('the board');
  });
});
