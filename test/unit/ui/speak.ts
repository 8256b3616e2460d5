import { fakeBrowser } from '@webext-core/fake-browser';

export interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const FILES = import.meta.glob<Readonly<Record<string, Message>>>('../../../src/public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

/** The message catalogue of every language that is there. */
export const CATALOGUES = Object.fromEntries(
  Object.entries(FILES).map(([path, catalogue]) => [path.split('/').at(-2)!, catalogue]),
);

/** The message as a browser gives it: named placeholders become the values that they stand for. */
export function fill({ message, placeholders = {} }: Message, values: readonly string[]): string {
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const { content } = placeholders[name.toLowerCase()]!;
    return values[Number(content.slice(1)) - 1] ?? '';
  });
}

/** Gives the fake browser a language, which a real one has from the start. */
export function speak(language: 'fa' | 'en') {
  fakeBrowser.i18n.getMessage = (key: string, values: string | (string | number)[] = []) => {
    const message = CATALOGUES[language]?.[key];
    return message ? fill(message, [values].flat().map(String)) : '';
  };
}
