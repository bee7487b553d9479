import { DATE_BOX, isReport } from './arminfo/address.ts';
import { escapeAngleMarks } from './arminfo/angle-marks.ts';

/**
 * The source of a page as it should be parsed, by a site whose pages a parser would take amiss. For files alone: in a browser
 * a page was parsed long before us, and no script there carries this.
 */
export const mendedSource = (html: string, address: string | null): string =>
  isReport(address) || html.includes(DATE_BOX) ? escapeAngleMarks(html) : html;
