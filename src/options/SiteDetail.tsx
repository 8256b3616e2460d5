import { formatDay, t } from '../shared/i18n';
import type { SiteRule } from '../sites';
import { say } from '../ui/said';
import { change, settings } from '../ui/settings';
import { ReaderRules } from './ReaderRules';
import { decidedSites, withoutSite } from './site-list';

async function reset(site: string) {
  if (await change((s) => withoutSite(s, site))) say(t('siteResetDone', site));
}

function KnownRule({ rule }: { rule: SiteRule }) {
  return (
    <>
      <ul class="selectors">
        {rule.clutter.map(({ selector, reason }) => (
          <li key={selector}>
            <span>{t(`reason_${reason}`)}</span> <code dir="ltr">{selector}</code>
          </li>
        ))}
      </ul>
      <p class="soft small">{t('ruleSeen', formatDay(rule.seen))}</p>
    </>
  );
}

/** What a site's rule hides, and the reader's own rules for it. */
export function SiteDetail({ site, rules }: { site: string; rules: readonly SiteRule[] }) {
  const isDecided = decidedSites(settings.value).includes(site);
  return (
    <div class="detail">
      <ReaderRules site={site} kind="hide" />
      <ReaderRules site={site} kind="show" />
      <p class="soft small">{t('rulePickHint')}</p>
      <h4 class="legend">{t('ruleHides')}</h4>
      {rules.length === 0 && <p class="soft">{t('ruleNone')}</p>}
      {rules.map((rule) => (
        <KnownRule key={rule.id} rule={rule} />
      ))}
      <button type="button" class="button small danger" disabled={!isDecided} onClick={() => void reset(site)}>
        {t('siteReset')}
      </button>
    </div>
  );
}
