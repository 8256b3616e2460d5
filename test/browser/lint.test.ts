import linter from 'addons-linter';
import { describe, expect, it } from 'vitest';
import { distOf } from '../../src/tools/build/manifest';

describe('the Firefox build', () => {
  it('passes the linter of addons.mozilla.org with 0 errors and 0 warnings', async () => {
    const instance = linter.createInstance({
      config: {
        _: [distOf('firefox')],
        logLevel: 'fatal',
        stack: false,
        pretty: false,
        warningsAsErrors: false,
        metadata: false,
        output: 'json',
        boring: true,
        selfHosted: false,
        shouldScanFile: () => true,
      },
      runAsBinary: false,
    });
    const { summary, errors, warnings } = await instance.run();
    expect([...errors, ...warnings].map((m) => `${m.code} ${m.file ?? ''}: ${m.message}`)).toEqual([]);
    expect(summary).toMatchObject({ errors: 0, warnings: 0 });
  });
});
