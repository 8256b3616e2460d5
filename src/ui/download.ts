/** Milliseconds after which the browser surely has begun to read what it saves. */
const READ_BY_THEN = 60_000;

/** Puts a file into the reader's downloads. */
export function download(name: string, text: string, type: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY_THEN);
}
