import type { SwitchedSites } from './ports/sites.ts';
import { onSitesChanged, sitesOn, switchableSite, switchOff, switchOn } from './sites.ts';

/** What popup and options are given of the sites. */
export const switchedSites = (): SwitchedSites => ({
  at: switchableSite,
  on: sitesOn,
  switchOn,
  switchOff,
  onChanged: onSitesChanged,
});
