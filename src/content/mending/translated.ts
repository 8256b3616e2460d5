const isPersian = (lang: string) => /^(fa|per|prs)\b/i.test(lang);

/** Google's mark, and that of the browsers' own translators: they change the page's language. */
function isTranslated({ documentElement: root }: Document, langBefore: string): boolean {
  if (root.classList.contains('translated-ltr') || root.classList.contains('translated-rtl')) return true;
  return isPersian(langBefore) && root.lang !== '' && !isPersian(root.lang);
}

/** Knows whether the page is being read in translation; its text is then not ours to mend. */
export class Translation {
  private readonly langBefore: string;

  constructor(private readonly document: Document) {
    this.langBefore = document.documentElement.lang;
  }

  get on(): boolean {
    return isTranslated(this.document, this.langBefore);
  }

  /** Calls `changed` whenever a translation begins or ends. */
  watch(changed: (on: boolean) => void, signal: AbortSignal) {
    let last = this.on;
    const observer = new MutationObserver(() => {
      if (this.on === last) return;
      last = this.on;
      changed(last);
    });
    observer.observe(this.document.documentElement, { attributeFilter: ['class', 'lang'] });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }
}
