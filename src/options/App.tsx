import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { Damaged } from '../ui/Damaged';
import { Logo } from '../ui/Logo';
import { Said } from '../ui/said';
import { Cleaning } from './Cleaning';
import { Data } from './Data';
import { Privacy } from './Privacy';
import { Shortcuts } from './Shortcuts';
import { Sites } from './Sites';
import { TextRules } from './TextRules';
import { Words } from './Words';

const SECTIONS = {
  cleaning: Cleaning,
  sites: Sites,
  text: TextRules,
  words: Words,
  shortcuts: Shortcuts,
  data: Data,
  privacy: Privacy,
} as const;

type Section = keyof typeof SECTIONS;
const NAMES = Object.keys(SECTIONS) as Section[];

/** The section that the address names, so that it can be linked to and the browser's way back works. */
function sectionOfAddress(): Section {
  return NAMES.find((name) => location.hash === `#${name}`) ?? 'cleaning';
}

/** All settings, a section at a time. */
export function App() {
  const [section, setSection] = useState(sectionOfAddress);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const follow = () => {
      setSection(sectionOfAddress());
      title.current?.focus();
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const Shown = SECTIONS[section];
  return (
    <div class="frame">
      <aside>
        <div class="brand">
          <Logo size={36} />
          <h1>{t('optionsTitle')}</h1>
        </div>
        <nav aria-label={t('sections')}>
          <ul>
            {NAMES.map((name) => (
              <li key={name}>
                <a href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
                  {t(`section_${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </aside>
      <main>
        <h2 ref={title} tabIndex={-1}>
          {t(`section_${section}`)}
        </h2>
        <Damaged />
        <Shown />
        <Said />
      </main>
    </div>
  );
}
