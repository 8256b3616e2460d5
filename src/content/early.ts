/** The first script on a known site's stories, where the address tells that they are stories; kept tiny. */
import { showStoryAlone } from './paint/first-paint';

showStoryAlone('alone');
