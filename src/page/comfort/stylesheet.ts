/** How a story shall look; whatever is left out stays the page's own. */
export interface Look {
  font: 'page' | 'vazirmatn';
  /** Factor on the page's own size of text. */
  size: number;
  /** CSS line-height, a factor on the size of text. */
  lineHeight?: number | undefined;
  /** Width of the story in em of its running text. */
  width?: number | undefined;
  theme: 'page' | 'light' | 'sepia' | 'dark';
}

/** Family under which the bundled face is added to the page's fonts. */
export const FONT_FAMILY = 'Pakkhan Vazirmatn';

/** Text and ground of each theme; at least 7:1. Links at least 4.5:1. */
const THEMES = {
  light: { ground: '#ffffff', text: '#1c1c1e', link: '#0b57a4' },
  sepia: { ground: '#f6ecd9', text: '#3a2d1c', link: '#7a3e00' },
  dark: { ground: '#16181c', text: '#e4e3df', link: '#8ab8ff' },
};

/** What holds no text of ours: pictures keep their colours, icon fonts (in `<i>` and empty elements) their glyphs. */
const NOT_TEXT = 'img, picture, video, audio, iframe, canvas, svg, svg *, i, :empty';

/**
 * The styles of a look, for the extension's own stylesheet.
 * @param part attribute that marks the story's parts; without it on the page, nothing here applies
 * @param page.families the page's own font families, kept behind ours for what ours does not draw
 * @param page.em size of the running text in CSS pixels: headline and text get one and the same width
 * @returns CSS, empty when the look is the page's own
 */
export function lookStylesheet(look: Look, part: string, page: { families: string; em: number }): string {
  const parts = `[${part}]`;
  const text = `${parts}, ${parts} :not(${NOT_TEXT})`;
  const rules: string[] = [];
  if (look.font === 'vazirmatn') rules.push(`${text} { font-family: '${FONT_FAMILY}', ${page.families} !important }`);
  if (look.size !== 1) {
    rules.push(`${parts} { zoom: ${look.size} }`);
    rules.push(`${parts} :is(img, picture, video, iframe) { zoom: ${(1 / look.size).toFixed(4)} }`);
  }
  if (look.lineHeight) rules.push(`${text} { line-height: ${look.lineHeight} !important }`);
  if (look.width) {
    const width = Math.round(look.width * page.em);
    rules.push(`${parts} { max-width: ${width}px !important; margin-inline: auto !important }`);
  }
  if (look.theme !== 'page') {
    const { ground, text: ink, link } = THEMES[look.theme];
    rules.push(`:has(${parts}) { background: ${ground} !important }`);
    rules.push(`${text} { background: transparent !important; color: ${ink} !important; border-color: currentcolor }`);
    rules.push(`${parts} a:not(${NOT_TEXT}) { color: ${link} !important }`);
  }
  return rules.join('\n');
}
