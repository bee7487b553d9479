import data from './citation-styles.json' with { type: 'json' };
import type { CitationStyleName } from './style-names.ts';

/** What a citation is written in. */
export const FORMS = ['text', 'markdown', 'wiki'] as const;
export type Form = (typeof FORMS)[number];

/** What can stand in a citation; what is not known of a statement is empty. */
export const SLOTS = [
  'speaker',
  'role',
  'kind',
  /** The kind, where the words are not all the speaker's own. */
  'inOtherWords',
  'quote',
  /** The same in one line. */
  'quoteInLine',
  'agency',
  'title',
  'titleInMarks',
  'titleLinked',
  'date',
  /** The address, or that there is none. */
  'address',
  'noAddress',
] as const;
export type Slots = Readonly<Record<(typeof SLOTS)[number], string>>;

/** Words with slots in braces, gone where one of them is empty; or several parts, joined where they are not gone. */
export type Template =
  | string
  | {
      readonly join: string;
      readonly of: readonly Template[];
      readonly before?: string;
      readonly after?: string;
    };

export interface CitationStyle {
  readonly name: CitationStyleName;
  readonly form: Form;
  readonly template: Template;
}

const STYLES = data as readonly CitationStyle[];

/** The style of this name; the usual one for any other. */
export function citationStyle(name: CitationStyleName): CitationStyle {
  const found = STYLES.find((style) => style.name === name) ?? STYLES[0];
  if (found === undefined) throw new Error('There are no styles of citation.');
  return found;
}

/** A template with its slots filled; '' where nothing of it is known. What fills a slot is never read as a template. */
export function filled(template: Template, slots: Slots): string {
  if (typeof template === 'string') {
    const names = [...template.matchAll(/\{(\w{1,20})\}/g)].map(([, name]) => name as keyof Slots);
    return names.some((name) => slots[name] === '')
      ? ''
      : template.replaceAll(/\{(\w{1,20})\}/g, (_, name: keyof Slots) => slots[name]);
  }
  const parts = template.of.map((part) => filled(part, slots)).filter((part) => part !== '');
  if (parts.length === 0) return '';
  const joined = parts.reduce((before, part) => `${before}${withoutDouble(before, template.join)}${part}`);
  return `${template.before ?? ''}${joined}${withoutDouble(joined, template.after ?? '')}`;
}

/** «24 апреля 2024 г.» has its full stop already. */
const withoutDouble = (before: string, sign: string): string =>
  sign.startsWith('.') && before.endsWith('.') ? sign.slice(1) : sign;
