/** The browser's own language model, where there is one that can be used at once. `src/platform/browser-model.ts` keeps these promises. */
export interface Rephraser {
  /** Whether a model is ready for texts in this language. Asks the browser; nothing is fetched. */
  ready(lang: string): Promise<boolean>;
  /** Never rejects and never hangs: it ends with the signal, or when it takes too long. */
  rephrase(request: RephraseRequest, signal: AbortSignal): Promise<Rephrased>;
}

export interface RephraseRequest {
  readonly text: string;
  readonly lang: string;
}

/** What is written is the model's: nothing of it is known to be so. */
export type Rephrased =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: RephraseEnd };
export type RephraseEnd = 'none' | 'failed' | 'slow' | 'stopped';
