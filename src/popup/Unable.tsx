import type { ComponentChildren } from 'preact';
import { t } from '../shared/i18n';
import { Icon, type IconName } from '../ui/Icon';
import { reloadTab } from './model';
import { ReportLink } from './ReportLink';
import { SiteMode } from './SiteMode';

function Unable({
  icon,
  title,
  text,
  children,
}: {
  icon: IconName;
  title: string;
  text: string;
  children?: ComponentChildren;
}) {
  return (
    <section class="unable">
      <Icon name={icon} />
      <h2>{title}</h2>
      <p class="soft">{text}</p>
      {children}
    </section>
  );
}

/** Where extensions may not run. */
export const Forbidden = () => <Unable icon="warning" title={t('forbiddenTitle')} text={t('forbiddenText')} />;

/** Where nothing answers: the page was open before the extension was. */
export const Lost = () => (
  <Unable icon="reload" title={t('lostTitle')} text={t('lostText')}>
    <button type="button" class="button main" onClick={() => void reloadTab()}>
      {t('reloadPage')}
    </button>
  </Unable>
);

/** A page that is no story. The site's switch is there: its stories may be elsewhere on the site. */
export const Nothing = ({ site }: { site: string }) => (
  <>
    <Unable icon="info" title={t('noneTitle')} text={t('noneText')} />
    <SiteMode site={site} />
    <ReportLink />
  </>
);
