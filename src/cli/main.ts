import { parseArgs } from 'node:util';
import { loadMender } from './engine';
import { extract, FORMATS, isFormat } from './extract';
import { Failure } from './failure';
import { repair } from './repair';

const USAGE = `Usage:
  npm run -s cli -- repair < TEXT
      mends each line of UTF-8 text on standard input
  npm run -s cli -- extract [--url URL] [--no-repair] [--no-site-rules] [--format ${FORMATS.join('|')}] FILE
      prints the story of a saved page; FILE may be - for standard input`;

const usageError = (message: string) => new Failure(`${message} (--help shows how it is used)`, 2);

function extractOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        'no-repair': { type: 'boolean', default: false },
        'no-site-rules': { type: 'boolean', default: false },
        format: { type: 'string', default: 'json' },
      },
    });
  } catch (error) {
    throw usageError((error as Error).message.split('\n')[0]!);
  }
}

async function run([command, ...args]: string[]): Promise<void> {
  if (command === '--help' || command === '-h' || command === 'help' || args.includes('--help')) {
    console.log(USAGE);
  } else if (command === 'repair') {
    if (args[0]?.startsWith('-')) throw usageError(`there is no option ${args[0]}`);
    if (args.length) throw usageError(`repair takes no arguments: it reads standard input, not ${args[0]}`);
    await repair(process.stdin, process.stdout, loadMender());
  } else if (command === 'extract') {
    const { values, positionals } = extractOptions(args);
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw usageError('extract takes one file');
    const { url, format } = values;
    if (url !== undefined && !URL.canParse(url)) throw usageError(`--url: ${url} is no address`);
    if (!isFormat(format)) throw usageError(`--format: ${format} is none of ${FORMATS.join(', ')}`);
    const story = extract({ file, url, format, repair: !values['no-repair'], siteRules: !values['no-site-rules'] });
    if (!story) console.error('pakkhan: no story was found on this page');
    process.stdout.write(story);
  } else {
    throw usageError(command ? `there is no command ${command}` : 'say what to do: repair or extract');
  }
}

// A reader of our output that has seen enough (head, less) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`pakkhan: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = error instanceof Failure ? error.exitCode : 1;
});
