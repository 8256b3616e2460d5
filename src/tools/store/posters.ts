import type { Language, Shots } from './shots';

/** One picture of a store's page: a line of text and one or two shots side by side. */
export interface Poster {
  name: string;
  caption: Record<Language, string>;
  /** Widths are shares of the whole; a tall one fills the height and loses what stands left. */
  shots: readonly { shot: keyof Shots; width: number; tall?: boolean }[];
}

export const POSTERS: readonly Poster[] = [
  {
    name: '1-before-after',
    caption: { fa: 'خبر همان‌جا که هست، بی شلوغی', en: 'The story where it stands, without the clutter' },
    shots: [
      { shot: 'before', width: 48, tall: true },
      { shot: 'after', width: 48, tall: true },
    ],
  },
  {
    name: '2-popup',
    caption: { fa: 'یک کلیک: پاک شود، کپی شود، برگردد', en: 'One click: clean, copy, undo' },
    shots: [
      { shot: 'after', width: 66 },
      { shot: 'popup', width: 28 },
    ],
  },
  {
    name: '3-changes',
    caption: { fa: 'هر تغییر با دلیلش؛ هر کدام برگشت‌پذیر', en: 'Every change with its reason, each can be undone' },
    shots: [
      { shot: 'after', width: 66 },
      { shot: 'changes', width: 28 },
    ],
  },
  {
    name: '4-options',
    caption: { fa: 'قاعده‌ها به انتخاب شما', en: 'The rules are yours to choose' },
    shots: [{ shot: 'options', width: 82 }],
  },
  {
    name: '5-welcome',
    caption: { fa: 'ساده از همان آغاز', en: 'Simple from the start' },
    shots: [{ shot: 'welcome', width: 82 }],
  },
];

const dataUrl = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

/** A page of 1280 × 800 CSS pixels that shows a poster. */
export function posterPage({ caption, shots }: Poster, language: Language, pictures: Shots): string {
  const images = shots.map(
    ({ shot, width, tall }) =>
      `<img class="${tall ? 'tall' : ''}" style="width:${width}%" src="${dataUrl(pictures[shot])}">`,
  );
  return `<!doctype html><html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><style>
    body { margin: 0; width: 1280px; height: 800px; overflow: hidden; background: #0b7a53; color: #fff;
      font: 700 44px Vazirmatn, 'Noto Naskh Arabic', sans-serif; display: flex; flex-direction: column; align-items: center; }
    h1 { font-size: 40px; margin: 34px 0 26px; }
    div { display: flex; gap: 2%; width: 1200px; height: 660px; justify-content: center; align-items: flex-start; }
    img { border-radius: 12px; box-shadow: 0 8px 30px #0006; max-height: 660px; object-fit: cover; object-position: top right; }
    .tall { height: 640px; }
  </style><h1>${caption[language]}</h1><div>${images.join('')}</div>`;
}
