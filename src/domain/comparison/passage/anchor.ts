import { stemOf } from '../../languages/stem.ts';
import type { ReferenceModel } from '../../reference/model.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { anchorsOf, namesOf } from './names.ts';

/** Where a text names an entity that anchors a record, by a proper name. */
export interface AnchorPlace extends Span {
  readonly entity: string;
}

/** All such places among words, in order. */
export function anchorPlaces(words: readonly Token[], model: ReferenceModel): AnchorPlace[] {
  const anchors = anchorsOf(model);
  const names = namesOf(model);
  const stemAt = (at: number): string | null => (at < words.length ? stemOf((words[at] as Token).norm) : null);
  const places: AnchorPlace[] = [];
  for (let at = 0; at < words.length; at++) {
    const beginning = names.get(stemAt(at) as string);
    if (beginning === undefined) continue;
    for (const { common, entity, stems } of beginning)
      if (!common && anchors.has(entity) && stems.every((stem, offset) => stemAt(at + offset) === stem))
        places.push({ start: (words[at] as Token).start, end: (words[at + stems.length - 1] as Token).end, entity });
  }
  return places;
}
