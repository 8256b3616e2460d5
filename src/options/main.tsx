import { render } from 'preact';
import { localizeDocument } from '../shared/i18n';
import { loadSettings } from '../ui/settings';
import { App } from './App';

localizeDocument(document, 'optionsTitle');
void loadSettings().then(() => render(<App />, document.getElementById('root')!));
