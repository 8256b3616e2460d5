import { all, rename, type Transform } from './transform';

const SEMANTIC = 'header, footer, nav, aside, main, article, section, figure, figcaption, address, hgroup';

export const namesStripped: Transform = ({ document }) => {
  const named = all(document, 'body[class], body[id], body [class], body [id]');
  for (const element of named) {
    element.removeAttribute('class');
    element.removeAttribute('id');
  }
  return named.length > 0;
};

/** As CSS modules do: each name has its own code, the same everywhere on the page. */
export const namesHashed: Transform = ({ document }) => {
  const codes = new Map<string, string>();
  const codeOf = (name: string) => {
    const code = codes.get(name) ?? `_${((codes.size + 7) * 2_654_435_761).toString(36).slice(-6)}_x`;
    codes.set(name, code);
    return code;
  };
  const named = all(document, 'body[class], body [class], body [id]');
  for (const element of named) {
    element.removeAttribute('id');
    const classes = element.getAttribute('class')?.split(/\s+/).filter(Boolean) ?? [];
    if (classes.length) element.setAttribute('class', classes.map(codeOf).join(' '));
  }
  return named.length > 0;
};

export const divsForSemantics: Transform = ({ document }) => {
  const elements = all(document, SEMANTIC);
  for (const element of elements) rename(element, 'div');
  for (const time of all(document, 'time')) rename(time, 'span');
  return elements.length > 0;
};

export const divsForParagraphs: Transform = ({ document }) => {
  const elements = all(document, 'p');
  for (const element of elements) rename(element, 'div');
  return elements.length > 0;
};

export const divsForHeadings: Transform = ({ document }) => {
  const elements = all(document, 'h2, h3, h4, h5, h6');
  for (const element of elements) rename(element, 'div');
  return elements.length > 0;
};

/** `<p>` after `<p>` becomes one run of text with `<br><br>`. */
export const breaksForParagraphs: Transform = ({ document }) => {
  let changed = false;
  for (const paragraph of all(document, 'p + p')) {
    const before = paragraph.previousElementSibling!;
    before.append(document.createElement('br'), document.createElement('br'), ...paragraph.childNodes);
    // The next one is found through its new neighbour.
    paragraph.remove();
    changed = true;
  }
  for (const paragraph of changed ? all(document, 'p') : []) paragraph.replaceWith(...paragraph.childNodes);
  return changed;
};

/** Everything the page says in attributes for machines. */
export const rolesRemoved: Transform = ({ document }) => {
  const elements = all(document, '[role], [itemprop], [itemtype], [rel], [aria-label], [datetime]');
  for (const element of elements)
    for (const name of ['role', 'itemprop', 'itemtype', 'itemscope', 'rel', 'aria-label', 'datetime'])
      element.removeAttribute(name);
  return elements.length > 0;
};
