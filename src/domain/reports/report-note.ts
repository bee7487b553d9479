/** How one report's version of a statement differs from another's. */
export const NOTE_KINDS = [
  /** In quotation marks elsewhere, in the agency's words here. */
  'paraphrased',
  'hedge-lost',
  'hedge-added',
  'stronger',
  'weaker',
  /** One says no where another says yes. */
  'negation',
  /** Another number. */
  'number',
  /** Given to somebody else. */
  'speaker',
  /** This report lacks it. */
  'omitted',
  /** The headline says more than the quotation it stands on. */
  'headline',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** `report`: the index of the one that differs. */
export interface ReportNote {
  readonly kind: NoteKind;
  readonly report: number;
}
