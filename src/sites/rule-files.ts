// Written by `npm run site:check -- --write` and `npm run site:new`: one line for each file in rules/.
import asam from './rules/asam.json';
import drupal from './rules/drupal.json';
import esNews from './rules/es-news.json';
import iransamaneh from './rules/iransamaneh.json';
import joomla from './rules/joomla.json';
import nastooh from './rules/nastooh.json';
import newsrooms from './rules/newsrooms.json';
import ownThemesAE from './rules/own-themes-a-e.json';
import ownThemesFM from './rules/own-themes-f-m.json';
import ownThemesNR from './rules/own-themes-n-r.json';
import ownThemesSZ from './rules/own-themes-s-z.json';
import studiokhabar from './rules/studiokhabar.json';
import wpApSingle from './rules/wp-ap-single.json';
import wpContentsingle from './rules/wp-contentsingle.json';
import wpElementor from './rules/wp-elementor.json';
import wpEntryContent from './rules/wp-entry-content.json';
import wpJannah from './rules/wp-jannah.json';
import wpJnews from './rules/wp-jnews.json';
import wpLidNews from './rules/wp-lid-news.json';
import wpNewsDetile from './rules/wp-news-detile.json';
import wpNewspaper from './rules/wp-newspaper.json';
import wpPublisher from './rules/wp-publisher.json';
import wpSingleContent from './rules/wp-single-content.json';
import wpTextSin from './rules/wp-text-sin.json';
import wpTheContentBody from './rules/wp-the-content-body.json';
import type { RuleSource } from './schema';

export const ruleFiles = [
  asam,
  drupal,
  esNews,
  iransamaneh,
  joomla,
  nastooh,
  newsrooms,
  ownThemesAE,
  ownThemesFM,
  ownThemesNR,
  ownThemesSZ,
  studiokhabar,
  wpApSingle,
  wpContentsingle,
  wpElementor,
  wpEntryContent,
  wpJannah,
  wpJnews,
  wpLidNews,
  wpNewsDetile,
  wpNewspaper,
  wpPublisher,
  wpSingleContent,
  wpTextSin,
  wpTheContentBody,
] as readonly (readonly RuleSource[])[];
