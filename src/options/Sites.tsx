import { useEffect, useState } from 'preact/hooks';
import { t, tCount } from '../shared/i18n';
import { settings } from '../ui/settings';
import { SiteLine } from './SiteLine';
import { decidedSites, findSites, indexSites, type SiteIndex, searchTerm } from './site-list';

const MOST_SHOWN = 40;

/** The rules are large and only this section needs them. */
function useSiteIndex(): SiteIndex | undefined {
  const [index, setIndex] = useState<SiteIndex>();
  useEffect(() => {
    void import('../sites').then(({ siteRules }) => setIndex(indexSites(siteRules)));
  }, []);
  return index;
}

/** The sites that the reader decided on, and a search over all that are known. */
export function Sites() {
  const index = useSiteIndex();
  const [typed, setTyped] = useState('');
  const term = searchTerm(typed);
  const decided = decidedSites(settings.value);
  if (!index)
    return (
      <p class="soft" aria-busy="true">
        {t('sitesLoading')}
      </p>
    );
  const found = term ? findSites(new Set([...decided, ...index.keys()]), term) : decided;
  const heading = term ? tCount('sitesFound', found.length) : t('sitesYours');
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <>
      <p class="soft">{tCount('sitesText', index.size)}</p>
      <label class="labelled">
        <span class="legend">{t('sitesSearch')}</span>
        <input
          class="field"
          type="search"
          dir="ltr"
          placeholder="example.ir"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <section>
        <h3 class="legend">{heading}</h3>
        <p class="unseen" role="status">
          {term && heading}
        </p>
        {!term && decided.length === 0 && <p class="soft">{t('sitesYoursNone')}</p>}
        {shown.length > 0 && (
          <ul class="card list">
            {shown.map((site) => (
              <SiteLine key={site} site={site} rules={index.get(site) ?? []} />
            ))}
          </ul>
        )}
        {found.length > shown.length && <p class="soft small">{t('sitesMore', MOST_SHOWN)}</p>}
      </section>
    </>
  );
}
