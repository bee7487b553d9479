import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bundledModel } from '../../../src/cli/bundled-model.ts';
import { framesOf } from '../../../src/domain/reference/bundled-frames.ts';
import type { ClaimFrame } from '../../../src/domain/reference/claim-frame.ts';
import { claimFramesSchema } from '../../../src/domain/reference/claim-frames-schema.ts';
import { RECORD_LANGUAGES } from '../../../src/domain/reference/record-languages.ts';

const model = bundledModel();
const framesIn = (lang: string): Readonly<Record<string, ClaimFrame>> => framesOf(model, lang) ?? {};
const wordingsOf = ({ slots, says, reverses, whole }: ClaimFrame): string[] => [
  ...slots.flat(),
  ...says,
  ...reverses,
  ...(whole?.says ?? []),
  ...(whole?.reverses ?? []),
];

describe.each(RECORD_LANGUAGES)('the frames of the bundled record in %s', (lang) => {
  it('keep to their schema: wordings that can be read, none on both sides of a claim, none twice', () => {
    const { issues } = v.safeParse(claimFramesSchema, framesIn(lang));
    expect(issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
  });

  it('are there for every claim and for nothing else', () => {
    expect(Object.keys(framesIn(lang)).sort()).toEqual(model.claims.map(({ id }) => id).sort());
  });

  it('name only entities that the record knows, or kinds of others', () => {
    const known = new Set([...model.entities.map(({ id }) => `@${id}`), '@+body', '@+country', '@+member']);
    const strange = Object.entries(framesIn(lang)).flatMap(([id, frame]) =>
      wordingsOf(frame)
        .flatMap((wording) => wording.split(' '))
        .filter((part) => part.startsWith('@') && !known.has(part))
        .map((part) => `${id}: ${part}`),
    );
    expect(strange).toEqual([]);
  });
});

describe('the schema of frames', () => {
  const frame = { slots: [['ferry', 'boat*']], says: ['sail*', 'put ~ to sea'], reverses: ['sink*'] };
  const accepts = (changed: object): boolean =>
    v.safeParse(claimFramesSchema, { c1: { ...frame, ...changed } }).success;

  it('takes slots, two sides and wordings that need no slot', () => {
    expect(accepts({})).toBe(true);
    expect(
      accepts({ whole: { says: ['plain sailing'], reverses: ['=lost with all hands', '@harbour-union ~ gone'] } }),
    ).toBe(true);
  });

  it.each([
    ['without a slot', { slots: [] }],
    ['with an empty slot', { slots: [[]] }],
    ['without a side', { reverses: undefined }],
    ['with the same wording on both sides', { reverses: ['sail*'] }],
    ['that takes back as a whole what it says', { whole: { says: [], reverses: ['sail*'] } }],
    ['with a wording twice', { says: ['sail*', 'sail*'] }],
    ['with a gap at an end', { says: ['~ sail*'] }],
    ['with two spaces', { says: ['put  to sea'] }],
    ['with a star within a word', { says: ['sa*l'] }],
    ['with a mark', { says: ['sails!'] }],
    ['with a part that nobody knows', { hopes: ['sail*'] }],
  ])('takes none %s', (_name, changed) => {
    expect(accepts(changed)).toBe(false);
  });
});
