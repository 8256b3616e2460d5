import { describe, expect, test } from 'vitest';
import { findFeatures } from '../../../src/text/features';
import { protect } from '../../../src/text/protect';

/** The protected pieces of a text. */
const pieces = (text: string, kind: 'all' | 'verbatim' = 'all') =>
  protect(text, findFeatures(text))[kind].map(({ start, end }) => text.slice(start, end));

describe('protected are', () => {
  test.each([
    ['addresses', 'نشانی https://example.ir/خبر/۱۲؟صفحه=۲ را ببینید.', ['https://example.ir/خبر/۱۲؟صفحه=۲']],
    ['addresses up to the mark after them', 'به www.example.ir، بروید', ['www.example.ir']],
    ['addresses without a scheme', 'در example.ir/اخبار/سیاسی آمده', ['example.ir/اخبار/سیاسی']],
    ['e-mail', 'به ali.r@example.com بنویسید', ['ali.r@example.com']],
    ['e-mail with a Persian name', 'به علی.ر@example.ir بنویسید', ['علی.ر@example.ir']],
    ['handles', 'کانال @علی_رضا و @ali_r', ['@علی_رضا', '@ali_r']],
    ['hashtags', 'با #خبر_فوری و #کتاب\u200cها', ['#خبر_فوری', '#کتاب\u200cها']],
    ['runs of Latin', 'شرکت Manchester United, F.C. (2020) گفت', ['Manchester United, F.C']],
    ['names with digits', 'ویتامین B12 و COVID-19', ['B12', 'COVID-19']],
    ['code-like names', 'متغیر نام_کاربری و user_name', ['نام_کاربری', 'user_name']],
    ['file names', 'پروندهٔ گزارش.pdf و سند_۱.docx', ['گزارش.pdf', 'سند_۱.docx']],
    ['versions and code', 'نسخهٔ v2.1 و a->b و C:\\آ', ['v2.1', 'a->b', 'C']],
    ['a Latin word after a sentence, alone', 'گفت.FIFA و سند.pdf', ['FIFA', 'سند.pdf']],
    ['decimals, groups, times and dates', '۳.۵ و 1,200 و 12:30 و ۱۴۰۲/۰۵/۰۳', ['۳.۵', '1,200', '12:30', '۱۴۰۲/۰۵/۰۳']],
    ['bank account numbers', 'شبا IR12 0170 0000 0010 1234 5678 90 است', ['IR12 0170 0000 0010 1234 5678 90']],
    ['verses', 'آیهٔ إِنَّا لِلَّهِ وَإِنَّا إِلَيْهِ رَاجِعُونَ را خواند', ['إِنَّا لِلَّهِ وَإِنَّا إِلَيْهِ رَاجِعُونَ']],
    ['Arabic in quotes', 'فرمود: «إن الله مع الصابرين» و رفت', ['إن الله مع الصابرين']],
    ['Arabic without marks', 'گفت «انا لله و انا الیه راجعون» و رفت', ['انا لله و انا الیه راجعون']],
  ])('%s', (_, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  test.each([
    ['Kurdish', 'سەرۆکی هەرێمی کوردستان لە کۆبوونەوەیەکدا گوتی ئەم کارە گرنگە'],
    ['Urdu', 'وزیر اعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرے گی'],
    ['Arabic', 'أعلن الرئيس السوري أن الحكومة ستعقد اجتماعا في دمشق'],
    ['Pashto', 'د افغانستان ولسمشر وويل چې ټولې ستونزې به حل شي'],
  ])('whole texts in %s', (_, text) => {
    expect(pieces(text)).toEqual([text]);
  });
});

describe('not protected are', () => {
  test.each([
    ['plain numbers', '۱۲ نفر و 95 درصد و 30درصد'],
    ['Persian with Arabic words in it', 'دایرةالمعارف بزرگ اسلامی و مسألهٔ تأکید رئیس از این پس'],
    ['Arabic names', 'عبدالله الخمیس و باشگاه الهلال و الاتحاد از عربستان'],
    ['a few marks', 'مُحرّم، کاملاً، اوّل و بِدان'],
    ['ezafe', 'خانهٔ ما و نامۀ او'],
    ['initials', 'سال ۳۰۰ ق.م'],
  ])('%s', (_, text) => {
    expect(pieces(text)).toEqual([]);
  });
});

test('digits and separators may write in numbers, in nothing else that is protected', () => {
  expect(pieces('۳.۵ و FIFA', 'verbatim')).toEqual(['FIFA']);
});
