import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One golden sentence as it stands in its file; the fields are told in the README beside it. */
export interface Item {
  readonly id: string;
  readonly pattern: string;
  readonly marked: string;
  readonly speaker: Readonly<Record<string, string>>;
  readonly within: Readonly<Record<string, string>>;
  readonly questions: readonly string[];
}

export const LANGUAGES = ['ru', 'hy', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KNOWN_FIELDS = new Set(['id', 'pattern', 'marked', 'speaker', 'within', 'questions']);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function textOf(value: unknown, field: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(`"${field}" must be a text`);
  return value;
}

function namesOf(value: unknown, field: string): Record<string, string> {
  if (value === undefined) return {};
  if (!isRecord(value)) throw new Error(`"${field}" must give a text for each number of a statement`);
  return Object.fromEntries(Object.entries(value).map(([key, name]) => [key, textOf(name, field)]));
}

function itemOf(line: string): Item {
  const value: unknown = JSON.parse(line);
  if (!isRecord(value)) throw new Error('A line must hold one object');
  for (const field of Object.keys(value)) if (!KNOWN_FIELDS.has(field)) throw new Error(`Unknown field "${field}"`);
  const questions = value.questions ?? [];
  if (!Array.isArray(questions)) throw new Error('"questions" must be a list');
  return {
    id: textOf(value.id, 'id'),
    pattern: textOf(value.pattern, 'pattern'),
    marked: textOf(value.marked, 'marked'),
    speaker: namesOf(value.speaker, 'speaker'),
    within: namesOf(value.within, 'within'),
    questions: questions.map((form) => textOf(form, 'questions')),
  };
}

/** The golden sentences of a language, in the order of the file; throws where a line is not what the README says. */
export const itemsOf = (language: Language, folder = 'sentences'): Item[] =>
  readFileSync(join('tests', 'golden', folder, `${language}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(itemOf);
