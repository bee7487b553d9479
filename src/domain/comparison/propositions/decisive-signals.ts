import type { Signals } from '../decision/signals.ts';
import type { RecordView } from '../passage/record-view.ts';
import { bareSignals } from './bare-signals.ts';

/** The values by which a relation is decided: of a record with ways of saying its claims, or of propositions alone. */
export const decisiveSignals = (signals: Signals, view: RecordView): Float64Array =>
  signals.isBare ? bareSignals(signals, view) : signals.values;
