import { render } from 'preact';
import { localizeDocument } from '../ui/i18n';
import { App } from './App';
import { followPage, load } from './model';

localizeDocument(document, 'name');
render(<App />, document.getElementById('root')!);
followPage();
void load();
