import { describe, expect, test } from 'vitest';
import { hasTooFewQuotations } from '../../../src/domain/article/detect.ts';

const traits = (quotations: number, density: number, namedDensity: number) => ({
  quotations,
  density,
  namedDensity,
  address: 0,
  first: 0.1,
  opinion: 0,
  release: 0,
});

describe('quotations make no report of a text', () => {
  test.each([
    ['when there are none', traits(0, 0, 0)],
    ['when one stands in many thousand characters', traits(3, 0.1, 0.1)],
    ['when there is one, of nobody with a name', traits(1, 2, 0)],
    ['when there is one in a longer text', traits(1, 0.5, 0.5)],
  ])('%s', (_when, few) => {
    expect(hasTooFewQuotations(few)).toBe(true);
  });

  test.each([
    ['one of a named person in a short text', traits(1, 1.5, 1.5)],
    ['two in a page’s length', traits(2, 0.6, 0)],
  ])('but %s may', (_what, enough) => {
    expect(hasTooFewQuotations(enough)).toBe(false);
  });
});
