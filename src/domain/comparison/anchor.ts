import type { ReferenceModel } from '../reference/model.ts';
import type { Span } from '../text/span.ts';
import { stemOf } from '../text/stem.ts';
import { anchorsOf, namesOf } from './names.ts';
import { wordsOf } from './words.ts';

/** A text is on the record's subject if it names at least so many of the entities that anchor it, by proper names. */
const LEAST_ANCHORS = 2;

/** How far around a passage, in UTF-16 units, the names are looked for: some paragraphs, so that a long text costs no more. */
const AROUND = 2_000;

/** Whether the text around a passage is on the subject of a record. */
export function isOnSubject(text: string, passage: Span, model: ReferenceModel): boolean {
  const anchors = anchorsOf(model);
  const names = namesOf(model);
  const words = wordsOf(text, Math.max(0, passage.start - AROUND), Math.min(text.length, passage.end + AROUND));
  const stems = words.map((word) => stemOf(word.norm));
  const found = new Set<string>();
  stems.forEach((stem, at) => {
    for (const name of names.get(stem) ?? [])
      if (!name.common && anchors.has(name.entity) && name.stems.every((part, offset) => stems[at + offset] === part))
        found.add(name.entity);
  });
  return found.size >= LEAST_ANCHORS;
}
