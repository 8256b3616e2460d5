import { isLinks } from '../read/prose';
import type { Tree } from '../read/tree';
import { querySelectorAll } from '../read/unclobbered';
import type { Title } from '../region/title';
import { isServiceLabel, mayBeService } from '../words/phrases';
import type { Zones } from '../zones/zones';

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
  /** Answers to choose from. */
  choices: number;
  /** A player of video on the page. */
  player: boolean;
}

const EDITABLE = '[contenteditable]:not([contenteditable=false])';

export function readSigns(document: Document, tree: Tree, zones: Zones, region: number, title: Title | null): Signs {
  const signs: Signs = {
    services: 0,
    editing: null,
    password: false,
    headlines: 0,
    numbers: 0,
    choices: 0,
    player: tree.tags.includes('video'),
  };
  const level = title ? tree.blocks[title.from]!.heading : 0;
  for (let b = 0; b < tree.blocks.length; b++) {
    const block = tree.blocks[b]!;
    const headline = level > 0 && block.heading === level && block.words >= 3 && b !== title?.from;
    if (headline && isLinks(block) && !zones.reason[b]) signs.headlines++;
    if (block.letters === 0 && block.digits > 0) signs.numbers++;
    // Labels stand side by side in one line: each has a text node of its own.
    if (block.words > 16 || block.letters < 4 || zones.reason[b] === 'comments') continue;
    if (block.firstText === block.lastText && !mayBeService(block.letters + block.latin)) continue;
    for (let t = block.firstText; t <= block.lastText; t++) {
      const data = tree.data[t]!;
      if (data.length < 40 && data.length > 3 && isServiceLabel(data)) signs.services++;
    }
  }
  for (let e = 0; e < tree.tags.length; e++) {
    if (tree.tags[e] !== 'input') continue;
    const type = tree.dom.attribute(tree.elements[e]!, 'type')?.toLowerCase();
    if (type === 'password') signs.password = true;
    else if (type === 'radio') signs.choices++;
  }
  const body = tree.elements[region]!;
  for (const element of querySelectorAll(document, EDITABLE).slice(0, 20)) {
    signs.editing = element.contains(body) || body.contains(element) ? 'story' : (signs.editing ?? 'page');
  }
  return signs;
}
