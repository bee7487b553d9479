// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { domOf } from '../../../src/page/text/dom.ts';
import { ELEMENT_NAMES } from '../../../src/page/text/element-names.ts';
import { BLOCKS, SILENT } from '../../../src/page/text/elements.ts';
import { withoutEntities } from '../../../src/page/text/entities.ts';
import { isHidden } from '../../../src/page/text/hidden.ts';
import { wordsOnly } from '../../../src/page/text/same-words.ts';

describe('lines that are told by their words', () => {
  it.each([
    ['The “old” pier – opens!', 'the old pier opens'],
    ['Порт открыт.', 'порт открыт'],
    ['Նավահանգիստը՝ 24', 'նավահանգիստը 24'],
    ['…', ''],
    ['', ''],
  ])('%s', (line, expected) => {
    expect(wordsOnly(line)).toBe(expected);
  });
});

describe('entities that were left in a text', () => {
  it.each([
    ['Pier &amp; port', 'Pier & port'],
    ['It&#8217;s &#x2019; &rsquo;', 'It’s ’ ’'],
    ['&AMP;', '&'],
    ['&unknown; &#0; &#99999999; &;', '&unknown; &#0; &#99999999; &;'],
    ['no entity', 'no entity'],
  ])('become characters, others stay: %s', (text, expected) => {
    expect(withoutEntities(text)).toBe(expected);
  });
});

describe('an element that is not to be seen', () => {
  const hidden = (attributes: string): boolean => {
    const document = new DOMParser().parseFromString(`<p ${attributes}>A</p>`, 'text/html');
    return isHidden(domOf(document), document.querySelector('p') as Node);
  };

  it.each(['hidden', 'hidden="until-found"', 'style="color:red;DISPLAY : none"', 'style="visibility:hidden"'])(
    'says so: %s',
    (attributes) => {
      expect(hidden(attributes)).toBe(true);
    },
  );

  it.each(['', 'style=""', 'style="display:block"', 'style="visibility:visible"', 'class="hidden"'])(
    'says nothing of the kind: %s',
    (attributes) => {
      expect(hidden(attributes)).toBe(false);
    },
  );
});

describe('elements', () => {
  it('that part paragraphs or keep silent are elements of HTML, and never both but where a page’s head stands', () => {
    for (const name of [...BLOCKS, ...SILENT]) expect(ELEMENT_NAMES.has(name), name).toBe(true);
    expect([...BLOCKS].filter((name) => SILENT.has(name))).toEqual([]);
  });
});

describe('a node', () => {
  it('is read past what a form’s fields call themselves', () => {
    const document = new DOMParser().parseFromString(
      '<form id="f"><input name="firstChild"><input name="parentNode"><input name="getAttribute"></form>',
      'text/html',
    );
    const form = document.getElementById('f') as HTMLFormElement;
    const dom = domOf(document);
    expect(dom.name(dom.firstChild(form) as Node)).toBe('input');
    expect(dom.parent(form)).toBe(document.body);
    expect(dom.attribute(form, 'id')).toBe('f');
    expect(dom.attributeNames(form)).toEqual(['id']);
  });

  it('of text has no name', () => {
    const text = document.createTextNode('A');
    expect(domOf(document).name(text)).toBeNull();
    expect(domOf(document).type(text)).toBe(3);
  });
});
