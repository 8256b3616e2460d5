/** Persian, Arabic and Latin digits to Latin ones; everything else stays. */
export function latinDigits(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (!((c >= 0x0660 && c <= 0x0669) || (c >= 0x06f0 && c <= 0x06f9))) continue;
    out += text.slice(from, i) + String(c & 0xf);
    from = i + 1;
  }
  return out + text.slice(from);
}
