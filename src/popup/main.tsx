import { render } from 'preact';
import { localizeDocument } from '../shared/i18n';
import { App } from './App';
import { followPage, load } from './model';

/** Milliseconds for which the popup stands empty, in its size; what it has to tell is nearly always there by then. */
const PATIENCE = 150;

/** One frame that tells everything is on the screen sooner than one that says to wait, and another. */
async function open() {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([load(), patience]);
  render(<App />, document.getElementById('root')!);
}

localizeDocument(document, 'name');
followPage();
void open();
