/** The first script on a known site's stories, where the address tells that they are stories; kept tiny. */
import { showStoryAlone } from './first-paint';

showStoryAlone('alone');
