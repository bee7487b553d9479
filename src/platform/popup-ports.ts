import type { Sources } from './ask-ahead.ts';
import { browserModel } from './browser-model.ts';
import { interfacePorts } from './interface-ports.ts';
import type { PopupPorts } from './ports/interface.ts';
import { switchedSites } from './switched-sites.ts';

/** What the popup is given of the browser: what the panel has, the browser's own model, and the sites that are switched on. */
export const popupPorts = (from: Sources): PopupPorts => ({
  ...interfacePorts(from),
  rephraser: browserModel(),
  sites: switchedSites(),
});
