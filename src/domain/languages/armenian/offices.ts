import { officesByFrames, plainFramedOffices } from '../by-frames/speakers/offices.ts';
import type { OfficeRules } from '../language.ts';

/** A former office is told by a word of its own («նախկին նախարար»). */
export const armenianOffices: OfficeRules = officesByFrames(plainFramedOffices);
