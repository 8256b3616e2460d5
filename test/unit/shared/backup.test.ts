import { describe, expect, it } from 'vitest';
import { type BackupProblem, backupText, readBackup, withBackup } from '../../../src/shared/backup';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/shared/settings';

const isSelector = (selector: string) => !selector.includes('[[');
const mine: Settings = {
  ...DEFAULT_SETTINGS,
  changedAt: 5,
  sync: true,
  mode: 'click',
  sites: { 'a.ir': 'never' },
  words: { never: ['می روم'], always: ['پاک\u200cخوان'] },
  readerRules: { 'a.ir': { hide: ['.x'], show: ['.y'] } },
  comfort: { 'a.ir': { font: 'vazirmatn', size: 1.2, theme: 'dark' } },
};

function read(text: string) {
  const result = readBackup(text, isSelector);
  if ('problem' in result) throw new Error(JSON.stringify(result.problem));
  return result.settings;
}
function refusal(text: string): BackupProblem {
  const result = readBackup(text, isSelector);
  if (!('problem' in result)) throw new Error('it was accepted');
  return result.problem;
}

describe('a file of settings', () => {
  it('holds everything but what belongs to this device, and gives it back', () => {
    const text = backupText(mine);
    expect(text).not.toContain('changedAt');
    expect(text).not.toContain('sync');
    expect(withBackup(DEFAULT_SETTINGS, read(text))).toEqual({ ...mine, changedAt: 0, sync: false });
  });

  it('may hold only a part; the rest stays', () => {
    const part = read('{"kind": "pakkhan-settings", "version": 1, "sites": {"b.ir": "auto"}}');
    expect(withBackup(mine, part)).toEqual({ ...mine, sites: { 'a.ir': 'never', 'b.ir': 'auto' } });
  });

  it('takes nothing away: lists are joined, and the file decides where both speak', () => {
    const file = read(
      backupText({
        ...DEFAULT_SETTINGS,
        sites: { 'a.ir': 'auto' },
        words: { never: ['می روم', 'گل'], always: [] },
        readerRules: { 'a.ir': { hide: ['.y', '.z'], show: [] } },
      }),
    );
    const merged = withBackup(mine, file);
    expect(merged.sites).toEqual({ 'a.ir': 'auto' });
    expect(merged.words).toEqual({ never: ['می روم', 'گل'], always: ['پاک\u200cخوان'] });
    expect(merged.readerRules).toEqual({ 'a.ir': { hide: ['.x', '.y', '.z'], show: [] } });
    expect(merged.comfort).toEqual(mine.comfort);
  });

  it('is refused with the line where it is no JSON', () => {
    expect(refusal('{\n"kind": "pakkhan-settings",\n"version": 1,,\n}')).toEqual({ why: 'syntax', line: 3 });
  });

  it.each(['[]', '{}', '3', '{"kind": "something else"}'])('%s is refused as not ours', (text) => {
    expect(refusal(text).why).toBe('foreign');
  });

  it('of a newer version is refused, with the line of the version', () => {
    expect(refusal('{"kind": "pakkhan-settings",\n "version": 99}')).toEqual({ why: 'newer', line: 2 });
  });

  it('is refused with line, place and reason of a wrong value', () => {
    const problem = refusal('{"kind": "pakkhan-settings", "version": 1,\n "sites": {\n  "a.ir": "maybe"\n}}');
    expect(problem).toMatchObject({ why: 'value', line: 3, path: 'sites › a.ir', received: '"maybe"' });
  });

  it('is refused for a field that does not exist', () => {
    expect(refusal('{"kind": "pakkhan-settings", "version": 1,\n "wrods": {}}')).toMatchObject({
      why: 'value',
      line: 2,
      path: 'wrods',
    });
  });

  it('is refused for a selector that the browser would not understand', () => {
    const text =
      '{"kind": "pakkhan-settings", "version": 1,\n"readerRules": {"a.ir": {"hide": [\n".x",\n"[[.y"], "show": []}}}';
    expect(refusal(text)).toMatchObject({ why: 'selector', line: 4, selector: '[[.y' });
  });
});
