import { useSignal } from '@preact/signals';
import type { Analysis } from '../../domain/analysis.ts';

interface Gone {
  readonly of: Analysis | null;
  readonly ids: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Quotes of the report in front whose words were looked for in its page and not found; forgotten with the report. */
export function useGoneQuotes(analysis: Analysis | null): {
  readonly gone: ReadonlySet<string>;
  readonly note: (id: string, found: boolean) => void;
} {
  const gone = useSignal<Gone>({ of: null, ids: NONE });
  const known = gone.value.of === analysis ? gone.value.ids : NONE;
  const note = (id: string, found: boolean): void => {
    if (known.has(id) !== found) return;
    const ids = new Set(known);
    if (found) ids.delete(id);
    else ids.add(id);
    gone.value = { of: analysis, ids };
  };
  return { gone: known, note };
}
