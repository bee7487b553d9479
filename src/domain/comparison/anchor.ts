import type { ReferenceModel } from '../reference/model.ts';
import { stemOf } from '../text/stem.ts';
import { anchorsOf, namesOf } from './names.ts';
import { wordsOf } from './words.ts';

/** Whether a text names, by a proper name, an entity that anchors it to the record; asked again and again of one article. */
export function namesAnAnchor(text: string, model: ReferenceModel): boolean {
  if (last !== null && last.text === text && last.model === model) return last.answer;
  const answer = readAnchors(text, model);
  last = { text, model, answer };
  return answer;
}

let last: { readonly text: string; readonly model: ReferenceModel; readonly answer: boolean } | null = null;

function readAnchors(text: string, model: ReferenceModel): boolean {
  const anchors = anchorsOf(model);
  const names = namesOf(model);
  const stems = wordsOf(text).map((word) => stemOf(word.norm));
  return stems.some((stem, at) =>
    names
      .get(stem)
      ?.some(
        (name) =>
          !name.common && anchors.has(name.entity) && name.stems.every((part, offset) => stems[at + offset] === part),
      ),
  );
}
