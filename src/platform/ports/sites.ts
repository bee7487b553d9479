import type { Outcome } from './outcome.ts';

/** Sites that the reader has switched on, by host: their reports are read as they open. */
export interface SwitchedSites {
  /** The site of an address, or of what was typed for one; null where there is none that could be switched. */
  at(address: string): string | null;
  /** Hosts of those that are on. */
  on(): Promise<readonly string[]>;
  /** Both answer with whether the site is on afterwards. Browsers ask only inside the reader's click: call it first. */
  switchOn(host: string): Promise<Outcome<boolean>>;
  switchOff(host: string): Promise<Outcome<boolean>>;
  onChanged(changed: () => void): () => void;
}
