import { describe, expect, it } from 'vitest';
import { armenianFrames } from '../../../../../src/domain/languages/armenian/frames/rules.ts';
import { at, framed } from '../../by-frames/framed.ts';

const { sources, contents, outlets } = armenianFrames;

describe('Armenian frames', () => {
  it('know an agency with an ending behind a hyphen', () => {
    const read = framed('ՏԱՍՍ ՏԱՍՍ-ի Վանեսյան-ի Վանեսյան');
    expect([0, 1, 2, 3, 4].map((token) => outlets.namesAgency(read, token))).toEqual([true, true, false, false, false]);
    expect(outlets.isToldByPlace(read, 0, { first: 1, last: 2 })).toBe(false);
  });

  it('take no lead of a question behind a cue that is no converb', () => {
    const read = framed('նախարարը նշեց պատասխանելով');
    expect([0, 1, 2].map((token) => contents.isPastLead(read, token))).toEqual([false, true, false]);
  });

  it('have one word for "that", and need no pause behind an attribution', () => {
    const read = framed('ասաց, որ ես կամուրջը');
    expect([0, 2].map((token) => contents.isThat(read, token))).toEqual([false, true]);
    expect(contents.isPausedAfterAttribution).toBe(false);
    expect(contents.opensCircumstance(read, at(read, 'կամուրջը'))).toBe(true);
    expect([3, 4].map((token) => contents.describesSource(read, token))).toEqual([true, false]);
  });

  it('have no office behind a name, no topic before a comma and no form without a subject', () => {
    const read = framed('ասաց Վանեսյանը, նախարարը');
    expect(sources.appositionEnd(read, { first: 1, last: 2 }, 4, true)).toBeNull();
    expect(contents.namesTopic(read, 2)).toBe(false);
    expect(contents.isSubjectless(read, 0)).toBe(false);
  });
});
