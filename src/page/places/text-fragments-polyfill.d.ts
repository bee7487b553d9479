/** The part of the package that is used here; it has no types of its own. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export interface TextFragment {
    readonly prefix?: string;
    readonly textStart: string;
    readonly textEnd?: string;
    readonly suffix?: string;
  }
  export const GenerateFragmentStatus: { readonly SUCCESS: number };
  export function generateFragmentFromRange(range: Range): {
    readonly status: number;
    readonly fragment?: TextFragment;
  };
  /** How long one fragment may take, in milliseconds. */
  export function setTimeout(limit: number): void;
}
