import type { ReferenceModel } from '../reference/model.ts';
import { stemOf } from '../text/stem.ts';
import { anchorsOf, namesOf } from './names.ts';
import { wordsOf } from './words.ts';

/** A text is on the record's subject if it names at least so many of the entities that anchor it, by proper names. */
const LEAST_ANCHORS = 2;

/** Whether a text is on the subject of a record; asked again and again of one article. */
export function isOnSubject(text: string, model: ReferenceModel): boolean {
  if (last !== null && last.text === text && last.model === model) return last.answer;
  const answer = readAnchors(text, model).size >= LEAST_ANCHORS;
  last = { text, model, answer };
  return answer;
}

let last: { readonly text: string; readonly model: ReferenceModel; readonly answer: boolean } | null = null;

function readAnchors(text: string, model: ReferenceModel): ReadonlySet<string> {
  const anchors = anchorsOf(model);
  const names = namesOf(model);
  const stems = wordsOf(text).map((word) => stemOf(word.norm));
  const found = new Set<string>();
  stems.forEach((stem, at) => {
    for (const name of names.get(stem) ?? [])
      if (!name.common && anchors.has(name.entity) && name.stems.every((part, offset) => stems[at + offset] === part))
        found.add(name.entity);
  });
  return found;
}
