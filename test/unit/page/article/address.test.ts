import { expect, it } from 'vitest';
import { isDated, kindOfAddress } from '../../../../src/page/article/facts/address';

it.each([
  ['https://www.yjc.ir/fa/news/6919119/گردهمایی', 'story'],
  ['https://www.isna.ir/news/98030903723/', 'story'],
  ['https://rozane.ir/1401/06/10/قطار-حومه/', 'story'],
  ['http://safir.ir/Detail.aspx?id=5521', 'story'],
  ['https://site.ir/?p=8812', 'story'],
  ['https://site.ir/archives/30917', 'story'],
  ['https://site.ir/archives/اجتماعی', 'listing'],
  ['https://majale.com/رمان-تازهٔ-همسایهٔ-کودکی/', 'story'],
  ['https://majale.com/village-school-code/', 'slug'],
  ['https://www.yjc.ir/', 'home'],
  ['https://www.yjc.ir/fa', 'home'],
  ['https://site.ir/?s=سفال', 'listing'],
  ['https://site.ir/tag/زعفران', 'listing'],
  ['https://site.ir/service/economy', 'listing'],
  ['https://site.ir/login', 'service'],
  ['https://site.ir/product/kase-sofali-1234', 'service'],
  ['https://fa.wikipedia.org/wiki/سفال', 'service'],
  ['https://site.ir/about-us', 'service'],
  ['https://site.ir/jobs/88123', 'service'],
  ['https://site.ir/docs/install', 'service'],
  ['https://site.ir/q/48127/haq', 'service'],
  ['https://site.ir/index.php?sid=1&newsid=9912', 'story'],
  ['http://www.rooz.com/archive/1384/840714/html/siasat.htm', 'story'],
  ['https://site.ir/index.php/khabar/amoozesh/642-lebas-garm', 'story'],
  ['https://site.ir/comments/4118022', 'service'],
  ['https://site.ir/fa/newspapers/1404/09/08', 'listing'],
  ['https://site.ir/sports', 'unknown'],
  ['about:blank', 'unknown'],
  ['not an address', 'unknown'],
  ['https://site.ir/%E0%A4%A', 'unknown'],
])('%s: %s', (url, kind) => expect(kindOfAddress(url)).toBe(kind));

it.each([
  ['http://www.rooz.com/890714/8.htm', true],
  ['https://rooz.com/14020714/8.htm', true],
  ['https://rooz.com/890714/', false],
  ['https://rozane.ir/1401/06/10/قطار-حومه/', false],
  ['https://www.yjc.ir/fa/news/6919119/گردهمایی', false],
  ['https://rozane.ir/981345/x', false],
])('%s holds a day: %s', (url, dated) => expect(isDated(url)).toBe(dated));
