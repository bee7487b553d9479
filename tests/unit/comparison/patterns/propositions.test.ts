import { describe, expect, it } from 'vitest';
import type { Proposition } from '../../../../src/domain/comparison/patterns/proposition.ts';
import { propositionOf } from '../../../../src/domain/comparison/patterns/propositions.ts';
import { stemOf } from '../../../../src/domain/languages/stem.ts';
import type { Claim } from '../../../../src/domain/reference/model.ts';
import { ownRecord } from '../an-own-record.ts';

const [p1, , p3] = ownRecord.claims as [Claim, Claim, Claim, Claim];
const read = (claim: Claim): Proposition => propositionOf(claim, ownRecord);

describe('a proposition made ready', () => {
  it('counts its words without its names', () => {
    expect(read(p1).terms.map(({ key }) => key)).toContain('@lornay');
    expect(read(p1).words).toBe(read(p1).terms.filter(({ key }) => !key.startsWith('@')).length);
  });

  it('says where a word stands, by its beginning', () => {
    const { places, terms } = read(p1);
    for (const [beginning, list] of places)
      for (const at of list) expect(terms[at]?.key.startsWith(beginning)).toBe(true);
  });

  it('says which of its words a synonym can stand for', () => {
    const at = read(p1).terms.findIndex(({ norm }) => norm === 'obligations');
    expect(read(p1).synonyms.get(stemOf('commitment'))).toContain(at);
  });

  it('leans against its thing where it denies, and for it otherwise', () => {
    expect(read(p1).leaning).toBe(1);
    expect(read(p3).leaning).toBe(-1);
  });

  it('is read once', () => {
    expect(read(p1)).toBe(read(p1));
  });
});
