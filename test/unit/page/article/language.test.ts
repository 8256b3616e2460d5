import { expect, it } from 'vitest';
import { isPersian } from '../../../../src/page/article/facts/language';
import { PARAGRAPHS } from './pages';

const PERSIAN = PARAGRAPHS.join(' ');

it.each([
  ['Persian', PERSIAN, true],
  [
    'Persian in Arabic letters, without half-spaces',
    PERSIAN.replace(/ی/g, 'ي')
      .replace(/ک/g, 'ك')
      .replace(/\u200c/g, ' '),
    true,
  ],
  ['Persian with English names', `${PERSIAN} شرکت Apple و Google در این باره گفتند که Pixel را می‌سازند.`, true],
  [
    'Arabic',
    'أعلن رئيس بلدية المدينة الساحلية أن أعمال ترميم الرصيف القديم ستبدأ غدا وتستمر حتى نهاية الخريف، وقال المسؤول في تصريح صحفي إن التكلفة تؤمن من الرسوم التي تدفعها شركات الشحن.',
    false,
  ],
  [
    'Urdu',
    'وزیر اعظم نے کہا ہے کہ حکومت عوام کی خدمت کے لیے تمام وسائل استعمال کر رہی ہے اور ملک میں ترقی کا سفر جاری ہے، انہوں نے مزید کہا کہ نئے منصوبے جلد شروع ہوں گے۔',
    false,
  ],
  [
    'Kurdish',
    'سەرۆکی شارەوانی ڕایگەیاند کە نۆژەنکردنەوەی بەندەرەکە لە سبەینێوە دەست پێدەکات و تا کۆتایی پایز بەردەوام دەبێت، هەروەها وتی کە خەرجییەکە لە داهاتی شارەوە دابین دەکرێت.',
    false,
  ],
  [
    'English',
    'The old pier in the harbour will be rebuilt before winter, the mayor said on Tuesday after a meeting with the fishermen of the town and their families.',
    false,
  ],
  [
    'Arabic in Persian letters, with words that both have',
    'شهر و در با هر او ما کند از این که قال رسول الله الصلاه عمود الدین و هو علی کل حال خیر من النوم فی اللیل و النهار و السلام علیکم'.repeat(
      2,
    ),
    false,
  ],
  ['Persian words under Urdu letters', PERSIAN.replace(/[تب]/g, 'ٹ'), false],
  ['too little', 'شهردار گفت', false],
])('%s', (_, text, persian) => expect(isPersian(text)).toBe(persian));
