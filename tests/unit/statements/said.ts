import { languageFor } from '../../../src/domain/languages/registry.ts';
import { extractStatements } from '../../../src/domain/statements/extract.ts';
import { sliceOf } from '../../../src/domain/text/span.ts';

export interface Said {
  readonly words: string;
  readonly kind: string;
  readonly who: string | null;
  readonly cue: string | null;
  readonly repairs: readonly string[];
}

/** What a text says that somebody said, as words: easier to compare than offsets. Parts are joined by " | ". */
export function said(text: string, lang = 'en'): Said[] {
  const found = extractStatements(text, languageFor(lang), null);
  const names = new Map(found.speakers.map((speaker) => [speaker.id, speaker.name]));
  return found.statements.map((statement) => ({
    words: statement.segments.map((segment) => sliceOf(text, segment)).join(' | '),
    kind: statement.kind,
    who: statement.source === null ? null : (names.get(statement.source.speaker) ?? null),
    cue: statement.cue === null ? null : sliceOf(text, statement.cue),
    repairs: statement.repairs,
  }));
}

export const wordsSaid = (text: string, lang = 'en'): string[] => said(text, lang).map((statement) => statement.words);
