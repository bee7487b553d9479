import * as v from 'valibot';
import type { Correction } from '../domain/corrections/correction.ts';
import { CORRECTION_SHAPE } from './correction-shape.ts';
import type { CorrectedPage, KeptCorrections } from './ports/corrections.ts';

const PREFIX = 'corrections:';
const VERSION = 1;

export const isCorrectionsKey = (key: string): boolean => key.startsWith(PREFIX);

/** One key for a page in one language; languages have no colon. */
export const correctionsKey = ({ url, lang }: CorrectedPage): string => `${PREFIX}${lang}:${url.split('#', 1)[0]}`;

function pageOf(key: string): CorrectedPage {
  const page = key.slice(PREFIX.length);
  const colon = page.indexOf(':');
  return { lang: page.slice(0, colon), url: page.slice(colon + 1) };
}

/** What is kept of a page: the corrections that are of a shape we know, and whatever else is there, which is written back as it is. */
export interface KeptPage {
  readonly at: number;
  readonly corrections: readonly Correction[];
  readonly others: readonly unknown[];
}

const NOTHING: KeptPage = { at: 0, corrections: [], others: [] };
const file = v.object({ version: v.number(), at: v.number(), corrections: v.array(v.unknown()) });

/** From JSON, which may be damaged, or written by a newer version. */
export function keptPage(json: unknown): KeptPage {
  const read = v.safeParse(file, typeof json === 'string' ? parsedOrNull(json) : null);
  if (!read.success) return NOTHING;
  const known: Correction[] = [];
  const others: unknown[] = [];
  for (const one of read.output.corrections) {
    const correction = v.safeParse(CORRECTION_SHAPE, one);
    if (correction.success) known.push(correction.output);
    else others.push(one);
  }
  return { at: read.output.at, corrections: known, others };
}

export const asJson = ({ at, corrections, others }: KeptPage): string =>
  JSON.stringify({ version: VERSION, at, corrections: [...corrections, ...others] });

export const keptCorrections = (key: string, json: unknown): KeptCorrections => {
  const { at, corrections } = keptPage(json);
  return { ...pageOf(key), at, corrections };
};

function parsedOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
