import { plain } from '../words/plain';
import type { Metadata } from './metadata';

const LIVE = /(?:لحظه|دقیقه|ساعت) به (?:لحظه|دقیقه|ساعت)|(?:گزارش|پوشش|روایت) (?:زنده|لحظه ای)/;

/** Whether a page says that it reports while things happen, by its data or in its title: its entries are no comments. */
export const isLive = ({ types, titles }: Pick<Metadata, 'types' | 'titles'>): boolean =>
  types.includes('liveblogposting') || titles.some((title) => LIVE.test(plain(title)));
