import type { FidelityNote } from '../../domain/comparison/comparison.ts';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { Standing } from './standing.ts';
import { webAddress } from './web-address.ts';

/** A remark on how exactly the report gives what is on record, with the other publication where there is one. */
export interface NoteView {
  readonly kind: FidelityNote['kind'];
  readonly other: { readonly what: string; readonly url: string } | null;
}

/** The notes of all standings, each kind once a record. Also told on the record's own page: they are about the words. */
export function notesOf(standings: readonly Standing[]): NoteView[] {
  const seen = new Set<string>();
  const notes: NoteView[] = [];
  for (const { comparison, record } of standings) {
    for (const note of comparison.notes) {
      const key = `${comparison.model} ${note.kind}`;
      if (seen.has(key)) continue;
      seen.add(key);
      notes.push({ kind: note.kind, other: record && otherPublication(note, record) });
    }
  }
  return notes;
}

function otherPublication(note: FidelityNote, record: ReferenceModel): NoteView['other'] {
  const fidelity = record.statements.find((statement) => statement.id === note.about)?.fidelity;
  const url = webAddress(fidelity?.url ?? null);
  if (!url) return null;
  const published = record.source.alsoPublished.find((other) => other.url === fidelity?.url);
  return { what: published?.what ?? new URL(url).hostname, url };
}
