import type { Sources } from './ask-ahead.ts';
import { interfacePorts } from './interface-ports.ts';
import type { PopupPorts } from './ports/interface.ts';
import type { Rephraser } from './ports/rephraser.ts';
import { switchedSites } from './switched-sites.ts';

const model = async (): Promise<Rephraser> => (await import('./browser-model.ts')).browserModel();
/** Only readers who switched it on have the browser's own model asked: it is read for them alone. */
const modelOnDemand: Rephraser = {
  ready: async (lang) => (await model()).ready(lang),
  rephrase: async (request, signal) => (await model()).rephrase(request, signal),
};

/** What the popup is given of the browser: what the panel has, the browser's own model, and the sites that are switched on. */
export const popupPorts = (from: Sources): PopupPorts => ({
  ...interfacePorts(from),
  rephraser: modelOnDemand,
  sites: switchedSites(),
});
