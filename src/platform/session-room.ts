import type { TabState } from './ports/stores.ts';
import type { Area } from './session-area.ts';
import { keyFrom } from './session-keys.ts';

/** Of the ten that browsers give: so much room is left for one more report as long as any. Bytes. */
export const BUDGET = 7_000_000;

const AGE = /^\{"at":(\d+)/;

/**
 * Makes room by dropping the reports of other tabs, those first that were written longest ago. What is left of each is a
 * word that there was one. False when nothing is left that could be dropped.
 */
export async function dropOldest(area: Area, but: string): Promise<boolean> {
  const reports = Object.entries(await area.all())
    .filter(([key, json]) => keyFrom(key)?.kind === 'tab' && key !== but && typeof json === 'string')
    .map(([key, json]) => ({ key, json: json as string, at: Number(AGE.exec(json as string)?.[1] ?? 0) }))
    .filter(({ json }) => json.length > LEAST_DROPPED);
  const [oldest] = reports.sort((a, b) => a.at - b.at);
  if (oldest === undefined) return false;
  const { at, value } = JSON.parse(oldest.json);
  const { state, url, statements } = value as { state: string; url: string | null; statements?: number };
  const left: TabState = { state: 'dropped', url, statements: state === 'report' ? (statements ?? 0) : 0 };
  await area.set(oldest.key, JSON.stringify({ at, value: left }));
  return true;
}

/** Nothing is gained by dropping what is smaller. UTF-16 code units. */
const LEAST_DROPPED = 1_000;
