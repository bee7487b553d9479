import { describe, expect, it } from 'vitest';
import { said } from '../../../statements/said.ts';

const who = (text: string): (string | null)[] => said(text, 'hy').map((statement) => statement.who);

describe('a name before a quotation', () => {
  it.each([
    ['Շուշան Վանեսյան. «Կամուրջը գրեթե պատրաստ է»։', 'Շուշան Վանեսյան'],
    ['Շուշան Վանեսյանը՝ «Կամուրջը գրեթե պատրաստ է»։', 'Շուշան Վանեսյան'],
    ['Նախարար Շուշան Վանեսյան․ «Կամուրջը գրեթե պատրաստ է»։', 'Շուշան Վանեսյան'],
  ])('with a dot or a pause between says it: %s', (text, expected) => {
    expect(who(text)).toEqual([expected]);
  });

  it.each([
    'Երևանում Շուշան Վանեսյանի՝ «Հին կամուրջ» ցուցահանդեսը։',
    'Բեմադրիչ՝ Շուշան Վանեսյանի «Հին կամուրջ» ներկայացումը փակ է։',
    'Շուշան Վանեսյանին՝ «Կամուրջը գրեթե պատրաստ է» մրցանակը։',
  ])('does not where it stands in another case or words follow: %s', (text) => {
    expect(who(text)).toEqual([]);
  });
});
