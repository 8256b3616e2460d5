/** The script that cleans: finds the story, answers the popup. One per page, injected again at will. */
import { channel } from './channel';
import { PageController } from './controller';

if (!channel.pakkhanCleaner) {
  channel.pakkhanCleaner = true;
  const controller = new PageController(document, channel.pakkhanSite);
  controller.listen();
  void controller.begin();
}
