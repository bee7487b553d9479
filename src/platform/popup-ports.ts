import type { PopupPorts } from '../ui/ports.ts';
import { browserModel } from './browser-model.ts';
import { interfacePorts } from './interface-ports.ts';

/** What the popup is given of the browser: what the panel has, and the browser's own model. */
export const popupPorts = (): PopupPorts => ({ ...interfacePorts(), rephraser: browserModel() });
