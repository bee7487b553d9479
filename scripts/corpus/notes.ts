import type { Written } from './split.ts';
import { Fault, type Kind, type Person } from './types.ts';

export interface About {
  readonly line: number;
  readonly kind: Kind;
  /** The full name, the words of the text where nobody is named, or null. */
  readonly speaker: string | null;
  readonly note?: string;
}

export interface Notes {
  readonly statements: ReadonlyMap<number, About>;
  /** Full names of refusers, where the mention is not the name. */
  readonly refusers: ReadonlyMap<number, string>;
  readonly people: readonly Person[];
}

const STATEMENT = /^@(c\d{1,2}(?:,c\d{1,2})*) (direct|mixed|indirect) ; speaker=([^;]+?)(?: ; note=([^;]+))?$/;
const REFUSER = /^@(r\d{1,2}(?:,r\d{1,2})*) speaker=([^;]+)$/;
const PERSON = /^@person ([^;]+?)(?: ; office=([^;]+))?$/;

/** Reads the lines that start with @. */
export function readNotes({ file, notes }: Written): Notes {
  const statements = new Map<number, About>();
  const refusers = new Map<number, string>();
  const people: Person[] = [];
  for (const { line, text } of notes) {
    const statement = STATEMENT.exec(text);
    const refuser = REFUSER.exec(text);
    const person = PERSON.exec(text);
    if (statement) {
      const [, ids = '', kind, speaker = '-', note] = statement;
      for (const id of idsOf(ids)) {
        if (statements.has(id)) throw new Fault(file, line, `c${id} has two @ lines`);
        const about = { line, kind: kind as Kind, speaker: speaker === '-' ? null : speaker };
        statements.set(id, note === undefined ? about : { ...about, note });
      }
    } else if (refuser) {
      for (const id of idsOf(refuser[1] as string)) refusers.set(id, refuser[2] as string);
    } else if (person) {
      const [, name = '', office] = person;
      people.push(office === undefined ? { name } : { name, office });
    } else throw new Fault(file, line, 'an @ line of no known form');
  }
  return { statements, refusers, people };
}

const idsOf = (list: string): number[] => list.split(',').map((id) => Number(id.slice(1)));
