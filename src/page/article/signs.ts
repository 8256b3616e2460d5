import { isServiceLabel } from './phrases';
import { within } from './plain';
import { isLinks } from './prose';
import type { Title } from './title';
import type { Tree } from './tree';
import type { Zones } from './zones';

/** Signs on a page, outside the story's own text, that it is something else than a story. */
export interface Signs {
  /** Buttons and labels of shops, forums, encyclopedias, mail. */
  services: number;
  /** Whether the story itself, or something else, is written in: an editor, a reply to a letter. */
  editing: 'story' | 'page' | null;
  /** Asks for a password. */
  password: boolean;
  /** Linked headlines of the title's own level: a list of stories. */
  headlines: number;
  /** Paragraphs that are numbers alone. */
  numbers: number;
}

export function readSigns(tree: Tree, zones: Zones, region: number, title: Title | null): Signs {
  const signs: Signs = { services: 0, editing: null, password: false, headlines: 0, numbers: 0 };
  const level = title ? tree.blocks[title.from]!.heading : 0;
  for (let b = 0; b < tree.blocks.length; b++) {
    const block = tree.blocks[b]!;
    const headline = level > 0 && block.heading === level && block.words >= 3 && b !== title?.from;
    if (headline && isLinks(block) && !zones.reason[b]) signs.headlines++;
    if (block.letters === 0 && block.digits > 0) signs.numbers++;
    // Labels stand side by side in one line: each has a text node of its own.
    if (block.words > 16 || block.letters < 4) continue;
    for (let t = block.firstText; t <= block.lastText; t++) {
      const data = tree.dom.data(tree.texts[t]!);
      if (data.length < 40 && data.length > 3 && isServiceLabel(data)) signs.services++;
    }
  }
  for (let e = 0; e < tree.elements.length; e++) {
    const tag = tree.tags[e]!;
    const element = tree.elements[e]!;
    if (tag === 'input') signs.password ||= tree.dom.attribute(element, 'type') === 'password';
    else if (tag === 'div' || tag === 'h1' || tag === 'section' || tag === 'article' || tag === 'body') {
      const editable = tree.dom.attribute(element, 'contenteditable');
      if (editable === null || editable === 'false') continue;
      signs.editing = within(tree, e, region) || within(tree, region, e) ? 'story' : (signs.editing ?? 'page');
    }
  }
  return signs;
}
