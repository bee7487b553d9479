/** Every way in which a reader's request can end without a result; the interface has one plain sentence for each. */
export type Failure =
  | 'page-closed'
  | 'page-unreadable'
  | 'page-is-pdf'
  | 'page-gone'
  | 'page-busy'
  | 'selection-empty'
  | 'record-broken'
  | 'worker-gone'
  | 'storage-full'
  | 'unexpected';

/** A result, or why there is none: across contexts nothing is thrown. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

export const done = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });
export const failed = (failure: Failure): Outcome<never> => ({ ok: false, failure });
