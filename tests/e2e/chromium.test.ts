import { everyFlow } from './flows/every-flow.ts';

everyFlow('chromium');
