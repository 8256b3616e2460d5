import { readFileSync } from 'node:fs';
import { halfSpace } from '@persian-tools/persian-tools';
import Virastar from 'virastar';
import { applyEdits } from '../../../text/edit';
import { createMender } from '../../../text/mender';
import { createSpacing } from '../../../text/spacing';
import { inProject, SPACING_BIN } from '../../places';

/** Anything that repairs one line. */
export interface Repairer {
  name: string;
  repair(line: string): string;
}

/** @returns our mender with the committed data; the rules that the page leaves off stay off */
export function ourMender(): Repairer {
  const mender = createMender(createSpacing(readFileSync(inProject(SPACING_BIN))));
  return { name: 'Pakkhan', repair: (line) => applyEdits(line, mender.mend(line)) };
}

/** Everything that is compared, in the order of the table. */
export function repairers(): Repairer[] {
  const virastar = new Virastar();
  return [
    { name: 'nothing', repair: (line) => line },
    ourMender(),
    { name: 'virastar', repair: (line) => virastar.cleanup(line) },
    { name: '@persian-tools', repair: (line) => halfSpace(line) },
  ];
}
