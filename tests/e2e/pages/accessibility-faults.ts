import type axeCore from 'axe-core';
import type { Surface } from '../harness/reader.ts';
import { loadAxe } from './by-role.ts';

declare const axe: typeof axeCore;

/** What breaks WCAG 2.2 AA or axe's own good practice in the document: one line a rule, with the first place. */
export async function accessibilityFaults(surface: Surface): Promise<readonly string[]> {
  await loadAxe(surface);
  return surface.run(async () => {
    const { violations } = await axe.run(document, {
      // Our pages have no frames and load no styles from elsewhere; what passes is of no interest.
      resultTypes: ['violations'],
      preload: false,
      iframes: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, help, nodes }) => `${id}: ${help} at ${nodes[0]?.html ?? 'the document'}`);
  });
}
