import { language, t } from '../shared/i18n';
import { RULES } from '../text/rules';
import type { RuleInfo } from '../text/rules/rule';
import { SPACING_RULES } from '../text/spacing/rules';
import { Icon } from '../ui/Icon';
import { Spelling } from '../ui/Spelling';
import { Switch } from '../ui/Switch';
import { change, settings } from '../ui/settings';

const setRule = (id: string, on: boolean) => change((s) => ({ ...s, rules: { ...s.rules, [id]: on } }));

function Rule({ rule }: { rule: RuleInfo }) {
  const { id, title, explanation, example, defaultOn } = rule;
  const tongue = language() === 'fa' ? 'fa' : 'en';
  return (
    <li class="rule">
      <Switch on={settings.value.rules[id] ?? defaultOn} change={(on) => void setRule(id, on)}>
        <strong>{title[tongue]}</strong>
        <span class="soft small">{explanation[tongue]}</span>
      </Switch>
      <p class="spelling" lang="fa" dir="rtl">
        <del>
          <Spelling text={example.before} />
        </del>
        <span class="unseen">{t('becomes')}</span>
        <Icon name="forward" />
        <ins>
          <Spelling text={example.after} />
        </ins>
      </p>
    </li>
  );
}

function Group({ title, rules }: { title: string; rules: readonly RuleInfo[] }) {
  return (
    <section>
      <h3 class="legend">{title}</h3>
      <ul class="card list">
        {rules.map((rule) => (
          <Rule key={rule.id} rule={rule} />
        ))}
      </ul>
    </section>
  );
}

/** Every text rule with what it does to an example, to be switched one by one. */
export function TextRules() {
  const isDefault = Object.keys(settings.value.rules).length === 0;
  return (
    <>
      <p class="soft">{t('textText')}</p>
      <Group title={t('textSpacing')} rules={SPACING_RULES} />
      <Group title={t('textLetters')} rules={RULES} />
      <button
        type="button"
        class="button"
        disabled={isDefault}
        onClick={() => void change((s) => ({ ...s, rules: {} }))}
      >
        {t('textReset')}
      </button>
    </>
  );
}
