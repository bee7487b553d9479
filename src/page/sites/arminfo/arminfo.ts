import type { Site } from '../site.ts';
import { DATE_BOX, HOSTS, isReport, REPORTS } from './address.ts';
import { readingArmInfo } from './reader.ts';

/** ArmInfo and its site for finance. */
export const arminfo: Site = {
  hosts: HOSTS,
  reports: REPORTS,
  isReport,
  hasLayout: (document) =>
    document.getElementsByTagName('table').length > 0 && document.querySelector(`td .${DATE_BOX}`) !== null,
  reading: readingArmInfo,
};
