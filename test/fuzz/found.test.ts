import { describe, expect, it } from 'vitest';
import { readBackup } from '../../src/shared/backup';
import { parseSettings } from '../../src/shared/settings';

describe('what fuzzing found stays mended', () => {
  it.each(['toString', 'valueOf', 'hasOwnProperty'])('a site called %s is none', (name) => {
    const file = { kind: 'pakkhan-settings', version: 1, readerRules: { [name]: { hide: ['.ad'], show: [] } } };
    expect(readBackup(JSON.stringify(file), () => true)).toMatchObject({ problem: { why: 'value', line: 1 } });
    expect(parseSettings({ version: 1, mode: 'click', sites: { [name]: 'auto' } })).toMatchObject({
      mode: 'click',
      sites: {},
    });
  });
});
