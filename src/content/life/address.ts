/** What the Navigation API adds to a window, where there is one. */
interface Navigating {
  navigation?: EventTarget;
}

/** An address without its hash, unless the hash is what tells pages apart («#/news/1»). */
export function pageOf(url: string): string {
  const [page = '', hash = ''] = url.split('#', 2);
  return /^!?\//.test(hash) ? url : page;
}

/**
 * Calls `moved` when the page's address becomes another page's without a load, as single-page sites do.
 * Browsers without the Navigation API tell only of «back»: there every change of the document is taken as a reason to
 * look at the address, which costs next to nothing.
 * @param signal ends it; without one it lasts as long as the page
 */
export function watchAddress(document: Document, moved: () => void, signal?: AbortSignal) {
  const view = document.defaultView;
  if (!view) return;
  let page = pageOf(document.URL);
  const check = () => {
    const now = pageOf(document.URL);
    if (now === page) return;
    page = now;
    moved();
  };
  const options = signal && { signal };
  const { navigation } = view as Navigating;
  if (navigation) {
    navigation.addEventListener('currententrychange', check, options);
    return;
  }
  view.addEventListener('popstate', check, options);
  view.addEventListener('hashchange', check, options);
  const observer = new MutationObserver(check);
  observer.observe(document, { childList: true, subtree: true });
  signal?.addEventListener('abort', () => observer.disconnect(), { once: true });
}
