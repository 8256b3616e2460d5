import { useId, useRef, useState } from 'preact/hooks';
import { language, t } from '../shared/i18n';
import type { ReaderWords } from '../text/options';
import { checkReaderWords } from '../text/reader-words';
import { Icon } from '../ui/Icon';
import { Spelling } from '../ui/Spelling';
import { change, settings } from '../ui/settings';

type List = keyof ReaderWords;
const HALF_SPACE = '\u200c';

/** What is wrong with a new word, in the reader's language. */
export function wordProblem(words: ReaderWords, list: List, word: string): string | undefined {
  if (words[list].includes(word)) return t('wordThere');
  const wanted = { ...words, [list]: [...words[list], word] };
  const problem = checkReaderWords(wanted).find((found) => found.list === list && found.word === word);
  return problem?.message[language() === 'fa' ? 'fa' : 'en'];
}

function save(list: List, how: (entries: readonly string[]) => string[]) {
  return change((s) => ({ ...s, words: { ...s.words, [list]: how(s.words[list]) } }));
}

/** Browsers have no key for the half-space, and few keyboards do. */
function insertHalfSpace(field: HTMLInputElement) {
  field.setRangeText(HALF_SPACE, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.focus();
}

function NewWord({ list }: { list: List }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const add = async (event: Event) => {
    event.preventDefault();
    const word = field.current!.value.trim();
    const found = wordProblem(settings.value.words, list, word);
    setProblem(found);
    if (found) field.current!.focus();
    else if (await save(list, (entries) => [...entries, word])) field.current!.value = '';
  };
  return (
    <form class="add" onSubmit={(event) => void add(event)} noValidate>
      <label class="unseen" for={id}>
        {t('wordNew')}
      </label>
      <input
        id={id}
        ref={field}
        class="field"
        lang="fa"
        dir="rtl"
        placeholder={t('wordNew')}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
        autoComplete="off"
      />
      <button
        type="button"
        class="button"
        aria-label={t('halfSpaceInsert')}
        onClick={() => insertHalfSpace(field.current!)}
      >
        {t('halfSpace')}
      </button>
      <button type="submit" class="button main">
        {t('wordAdd')}
      </button>
      <p id={`${id}-problem`} class="wrong small" role="alert">
        {problem}
      </p>
    </form>
  );
}

function WordList({ list, title, text }: { list: List; title: string; text: string }) {
  const entries = settings.value.words[list];
  return (
    <section class="card words-list">
      <h3>{title}</h3>
      <p class="soft small">{text}</p>
      <NewWord list={list} />
      <ul class="chips">
        {entries.map((word) => (
          <li key={word} lang="fa">
            <Spelling text={word} />
            <button
              type="button"
              class="button plain square"
              aria-label={t('removeOf', word)}
              onClick={() => void save(list, (all) => all.filter((other) => other !== word))}
            >
              <Icon name="remove" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The reader's own words: those never to change, and those always to spell one way. */
export function Words() {
  return (
    <>
      <WordList list="never" title={t('wordsNever')} text={t('wordsNeverText')} />
      <WordList list="always" title={t('wordsAlways')} text={t('wordsAlwaysText')} />
    </>
  );
}
