import type { LookedLine } from './looked-line.ts';

/** Percent of a line's characters: what is linked further announces another page. */
const MOST_LINKED = 50;

/** Whether a line is a definition right behind its term in one list: whoever keeps "Who pays?" keeps what answers it. */
export function isDefinitionOfBefore(lines: readonly LookedLine[], at: number): boolean {
  const line = lines[at];
  const before = lines[at - 1];
  if (line === undefined || before === undefined || line.block.name !== 'dd') return false;
  const isInList = before.block.name === 'dt' || before.block.name === 'dd';
  return isInList && before.block.parent === line.block.parent && line.linked100 <= MOST_LINKED;
}
