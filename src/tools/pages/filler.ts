/** Sentences as news writes them, with the slips that we mend: lost half-spaces, Arabic letters, stray spaces. */
const SENTENCES = [
  'شورای شهر می گوید نوسازی خط های قدیمی مترو از ماه آینده آغاز می شود.',
  'به گفته مدیران، این طرح با همکاری دانشگاه ها و شرکت های داخلی اجرا خواهد شد.',
  'كارشناسان يادآور شدند که بودجه آن هنوز نهایی نشده است .',
  'ساکنان محله های جنوبی سال هاست که در انتظار ایستگاه تازه ای هستند.',
  'گزارش ها نشان می دهد شمار مسافران در یک سال گذشته دو برابر شده است.',
  'قرار است نخستین قطارها پیش از پایان پاییز به شهر برسند و آزمایش شوند.',
  'سخنگوی شهرداری گفت که خیابان های اطراف در شب بسته نمی شوند.',
  'برخی از کسبه نگران اند که کار ساختمانی مشتری هایشان را کم کند.',
  'در همین حال، پژوهشگران پیشنهاد کرده اند مسیر دوچرخه نیز ساخته شود.',
  'مسئولان می گویند هزینه بلیت تا سال آینده تغییر نخواهد کرد.',
  'این پروژه بزرگ ترین سرمایه گذاری شهر در دهه اخیر به شمار می رود.',
  'نمایندگان خواسته اند گزارش پیشرفت هر سه ماه یک بار منتشر شود.',
  'به همین دلیل، پیمانکار باید برنامه زمان بندی تازه ای ارائه دهد.',
  'تجربه کشورهای دیگر نشان داده که چنین طرح هایی آلودگی هوا را کم می کند.',
  'شهروندان می توانند نظرهای خود را تا پایان هفته ثبت کنند.',
];

/** The n-th sentence; they repeat, each round told apart by its number so that no two are alike. */
export function sentence(n: number): string {
  const round = Math.floor(n / SENTENCES.length);
  const text = SENTENCES[n % SENTENCES.length]!;
  return round === 0 ? text : `${text.slice(0, -1)} (بند ${round}).`;
}

/** A paragraph of three sentences; `n` tells paragraphs apart. */
export const paragraph = (n: number) => [0, 1, 2].map((i) => sentence(n * 3 + i)).join(' ');

/** Paragraphs with about so many words in all. */
export function paragraphs(words: number): string[] {
  const out: string[] = [];
  for (let n = 0, count = 0; count < words; n++) {
    const text = paragraph(n);
    out.push(text);
    count += text.split(' ').length;
  }
  return out;
}
