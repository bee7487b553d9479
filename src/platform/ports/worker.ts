/** Where the reader asked for something outside of our pages; null where the browser does not say. */
export interface At {
  readonly tab: number | null;
  readonly window: number | null;
}

/** The number on the toolbar button in a tab. */
export interface Badge {
  show(tab: number, statements: number): Promise<void>;
  clear(tab: number): Promise<void>;
}
