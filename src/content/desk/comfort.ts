import { FONT_FAMILY, lookStylesheet } from '../../page/comfort/stylesheet';
import { sendMessage } from '../../shared/messages';
import { PART_ATTRIBUTE } from '../../shared/names';
import { type Comfort, parseSettings } from '../../shared/settings';
import { channel } from '../channel';
import { storedSettings } from '../settings';

/** The bundled face draws Persian alone: Latin and icons keep the page's fonts. */
const UNICODE_RANGE = 'U+0600-06FF, U+0750-077F, U+200C-200F, U+FB50-FDFF, U+FE70-FEFF';

/** The reader's comfort on one page: marks the story's parts and has their stylesheet put in; undoes both. */
export class ComfortView {
  private marked: Element[] = [];
  private applied: string | undefined;
  private css = '';
  private face: FontFace | undefined;

  constructor(
    private readonly document: Document,
    private readonly site: string,
    private readonly elements: () => Element[],
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.undo(), { once: true });
  }

  /** Makes the story look as the settings say now. */
  async apply(): Promise<void> {
    const look = parseSettings(await storedSettings()).comfort[this.site];
    const wanted = JSON.stringify(look);
    if (wanted === this.applied || this.signal.aborted) return;
    this.undo();
    this.applied = wanted;
    if (!look) return;
    // Measured without our own styles: what stands here is the page's.
    const { fontFamily: families, fontSize } = getComputedStyle(this.elements().at(-1) ?? this.document.body);
    const css = lookStylesheet(look, PART_ATTRIBUTE, { families, em: Number.parseFloat(fontSize) });
    if (!css) return;
    this.css = css;
    await sendMessage('style', { css, on: true });
    await this.addFont(look);
    // The session has ended meanwhile, or another look has come.
    if (this.signal.aborted || this.applied !== wanted) return;
    this.marked = this.elements();
    for (const element of this.marked) element.setAttribute(PART_ATTRIBUTE, '');
  }

  private undo() {
    for (const element of this.marked) element.removeAttribute(PART_ATTRIBUTE);
    this.marked = [];
    if (this.face) this.document.fonts.delete(this.face);
    this.face = undefined;
    if (this.css) sendMessage('style', { css: this.css, on: false }).catch(() => undefined);
    this.css = '';
    this.applied = undefined;
  }

  /** From memory, so that no page's content policy forbids it and no file has to be exposed to pages. */
  private async addFont({ font }: Comfort) {
    if (font !== 'vazirmatn') return;
    await sendMessage('needFont');
    if (!channel.pakkhanFont) return;
    const bytes = Uint8Array.from(atob(channel.pakkhanFont), (c) => c.charCodeAt(0));
    const face = new FontFace(FONT_FAMILY, bytes, { unicodeRange: UNICODE_RANGE, weight: '100 900' });
    await face.load();
    if (this.signal.aborted) return;
    this.face = face;
    this.document.fonts.add(face);
  }
}
