import type { Surface } from '../harness/reader.ts';

/**
 * The passages that a document of ours shows as the report's words: whatever carries a language of its own (`lang` below
 * the root), but for our name and the record's title; cut at the ellipses that mark an omission, and without the
 * quotation marks that we hang.
 */
export function quotedWords(surface: Surface): Promise<readonly string[]> {
  return surface.run(() =>
    [...document.querySelectorAll<HTMLElement>('body [lang]')]
      .filter((element) => element.checkVisibility() && element.querySelector('[lang]') === null)
      .filter((element) => element.closest('.wordmark, .record-line, .notice, .foot') === null)
      .flatMap((element) => element.innerText.split(/\s*…\s*/))
      .map((passage) => passage.replace(/\s+/g, ' ').replace(/^[\s“”«»„"]+|[\s“”«»"]+$/g, ''))
      .filter((passage) => passage !== ''),
  );
}
