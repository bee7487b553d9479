import type { Sources } from './ask-ahead.ts';
import { browserModel } from './browser-model.ts';
import { interfacePorts } from './interface-ports.ts';
import type { PopupPorts } from './ports/interface.ts';

/** What the popup is given of the browser: what the panel has, and the browser's own model. */
export const popupPorts = (from: Sources): PopupPorts => ({ ...interfacePorts(from), rephraser: browserModel() });
