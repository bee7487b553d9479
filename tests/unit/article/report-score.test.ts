import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import shapes from '../../../assets/detection/shapes.json' with { type: 'json' };
import weights from '../../../assets/detection/weights.json' with { type: 'json' };
import { hasTooFewQuotations, reportScore } from '../../../src/domain/article/report-score.ts';
import type { ReportTraits } from '../../../src/domain/article/report-traits.ts';

const NOTHING: ReportTraits = {
  statements: 0,
  said: 0,
  covered: 0,
  frequency: 0,
  leading: 0,
  answers: 0,
  quotations: 0,
  density: 0,
  namedDensity: 0,
  known: 1,
  address: 0,
  opinion: 0,
  release: 0,
};
/** Six statements, two thirds of the text, by one person, none of them in quotation marks. */
const RETOLD: ReportTraits = { ...NOTHING, statements: 6, said: 0.66, covered: 0.9, frequency: 5, leading: 0.83 };
const QUOTED: ReportTraits = { ...RETOLD, quotations: 4, density: 1.5, namedDensity: 1.5, leading: 0.3 };

describe('a text is a report', () => {
  test.each([
    ['when somebody says most of it, without any quotation mark', RETOLD, true],
    ['the same on a page of whatever site', RETOLD, false],
    ['when quotations stand close together, on a page of whatever site', QUOTED, false],
    ['when it is an interview in turns, whatever is found said in it', { ...NOTHING, answers: 4 }, false],
    [
      'when one sentence is said that makes a third of it, where reports are expected',
      { ...RETOLD, statements: 1, said: 0.35 },
      true,
    ],
    [
      'when three tenths of it are said by several, where reports are expected',
      { ...RETOLD, said: 0.3, leading: 0.3 },
      true,
    ],
  ])('%s', (_when, traits, expected) => {
    expect(reportScore(traits, expected)).toBeGreaterThan(0.5);
  });

  test.each([
    ['when nobody says anything', NOTHING, true],
    ['when a tenth of it is said', { ...RETOLD, said: 0.1 }, true],
    ['when one sentence of a text is said, and that a short one', { ...RETOLD, statements: 1, said: 0.25 }, true],
    ['when its author speaks all the time', { ...RETOLD, address: 2 }, true],
    [
      'when many say a little, on a page of whatever site',
      { ...RETOLD, said: 0.3, covered: 0.5, frequency: 3, leading: 0.2 },
      false,
    ],
    ['when it calls itself an opinion, on a page of whatever site', { ...QUOTED, opinion: 1 }, false],
    ['when it is a company’s release, on a page of whatever site', { ...QUOTED, release: 1 }, false],
  ])('and is none %s', (_when, traits, expected) => {
    expect(reportScore(traits, expected)).toBeLessThan(0.5);
  });

  it('the more surely, the more of it is said', () => {
    const score = (said: number): number => reportScore({ ...RETOLD, said, leading: 1, address: 0 }, true);
    expect(score(0.25)).toBeLessThan(score(0.4));
  });
});

describe('quotations alone make no report of a text', () => {
  test.each([
    ['when there are none', { quotations: 0 }],
    ['when there is one', { quotations: 1 }],
    ['when one stands in many thousand characters', { quotations: 4, density: 0.1 }],
    ['when two of many people stand alone', { quotations: 2, leading: 0.2 }],
    ['when hardly any of the text is said', { quotations: 4, said: 0.05 }],
  ])('%s', (_when, few) => {
    expect(hasTooFewQuotations({ ...QUOTED, ...few })).toBe(true);
  });

  test.each([
    ['two in a page’s length, if few people speak', { quotations: 2, density: 0.6, leading: 0.5 }],
    ['three, whoever speaks', { quotations: 3, leading: 0.2 }],
  ])('but %s may', (_what, enough) => {
    expect(hasTooFewQuotations({ ...QUOTED, ...enough })).toBe(false);
  });
});

it('the bounds and weights keep to their schema', () => {
  const share = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
  const bound = v.union([v.strictObject({ least: share }), v.strictObject({ most: share })]);
  const traits = v.picklist(Object.keys(NOTHING) as (keyof ReportTraits)[]);
  const shape = v.record(traits, bound);
  expect(v.safeParse(v.strictObject({ expected: v.array(shape), elsewhere: shape }), shapes).issues).toBeUndefined();
  const ofTraits = v.objectWithRest({ constant: v.number() }, v.number());
  expect(v.safeParse(v.strictObject({ filled: ofTraits, quoted: ofTraits }), weights).issues).toBeUndefined();
  const named = Object.values(weights).flatMap((one) => Object.keys(one).filter((name) => name !== 'constant'));
  expect(v.safeParse(v.array(traits), named).issues).toBeUndefined();
});
