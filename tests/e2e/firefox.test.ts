import { everyFlow } from './flows/every-flow.ts';

everyFlow('firefox');
