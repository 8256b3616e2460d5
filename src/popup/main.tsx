import { render } from 'preact';
import { localizeDocument } from '../ui/i18n';
import { App } from './App';
import { followPage, load } from './model';

localizeDocument(document, 'name');
followPage();
void load();
render(<App />, document.getElementById('root')!);
