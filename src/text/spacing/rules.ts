import type { RuleInfo } from '../rules/rule';

/** Ids of the rules by which this engine decides. */
export type RuleId =
  | 'half-space-verbs'
  | 'half-space-plurals'
  | 'half-space-comparatives'
  | 'half-space-endings'
  | 'half-space-compounds'
  | 'run-together';

const rule = (
  id: RuleId,
  title: readonly [fa: string, en: string],
  explanation: readonly [fa: string, en: string],
  example: readonly [before: string, after: string],
): RuleInfo => ({
  id,
  title: { fa: title[0], en: title[1] },
  explanation: { fa: explanation[0], en: explanation[1] },
  example: { before: example[0], after: example[1] },
  defaultOn: true,
});

/** What a person reads of the engine's rules. */
export const SPACING_RULES: readonly RuleInfo[] = [
  rule(
    'half-space-verbs',
    ['نیم‌فاصلهٔ فعل‌ها', 'Half-spaces of verbs'],
    ['«می» و «نمی» با نیم‌فاصله به فعل می‌چسبند.', 'می and نمی are tied to their verb by a half-space.'],
    ['او می رود و نمیداند', 'او می‌رود و نمی‌داند'],
  ),
  rule(
    'half-space-plurals',
    ['نیم‌فاصلهٔ جمع', 'Half-spaces of plurals'],
    ['«ها» و صورت‌های آن با نیم‌فاصله به اسم می‌چسبند.', 'ها and its forms are tied to their noun by a half-space.'],
    ['کتاب ها و خوشههای انگور', 'کتاب‌ها و خوشه‌های انگور'],
  ),
  rule(
    'half-space-comparatives',
    ['نیم‌فاصلهٔ تر و ترین', 'Half-spaces of comparatives'],
    ['«تر» و «ترین» با نیم‌فاصله به صفت می‌چسبند.', 'تر and ترین are tied to their adjective by a half-space.'],
    ['مهم ترین خبر', 'مهم‌ترین خبر'],
  ),
  rule(
    'half-space-endings',
    ['نیم‌فاصلهٔ شناسه و ضمیر', 'Half-spaces of endings'],
    [
      'شناسه‌ها و ضمیرهای پس از ه ناملفوظ با نیم‌فاصله نوشته می‌شوند.',
      'Endings after a silent ه stand after a half-space.',
    ],
    ['گفته اند که خانهای ساخته اند', 'گفته‌اند که خانه‌ای ساخته‌اند'],
  ),
  rule(
    'half-space-compounds',
    ['نیم‌فاصلهٔ واژه‌های مرکب', 'Half-spaces of compounds'],
    ['پاره‌های یک واژهٔ مرکب با نیم‌فاصله به هم می‌چسبند.', 'The parts of a compound are tied by a half-space.'],
    ['برنامه ریزی بینالمللی', 'برنامه‌ریزی بین‌المللی'],
  ),
  rule(
    'run-together',
    ['واژه‌های به‌هم‌چسبیده', 'Words run together'],
    [
      'فاصلهٔ افتاده میان دو واژه، هر جا خواندنشان قطعی است، برمی‌گردد.',
      'A space lost between two words comes back where their reading is certain.',
    ],
    ['درپاسخ به 95درصد مردم', 'در پاسخ به 95 درصد مردم'],
  ),
];
