import type { MadeRequest } from './reader.ts';

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

/**
 * The requests in a log that Chromium wrote (`--log-net-log`), each with its initiator. It covers every process,
 * the extension's worker too, which no debugger connection sees from its first moment on.
 */
export function requestsInNetLog(json: string): readonly MadeRequest[] {
  const { constants, events } = parse(json);
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) =>
    type === start && params?.url !== undefined ? [{ url: params.url, by: params.initiator ?? 'not an origin' }] : [],
  );
}

/** A browser that was killed leaves the list of events open at its end. */
function parse(json: string): NetLog {
  try {
    return JSON.parse(json) as NetLog;
  } catch {
    return JSON.parse(`${json.replace(/,\s*$/, '')}]}`) as NetLog;
  }
}
