import { FileCard } from './FileCard';
import { ResetCard } from './ResetCard';
import { SyncCard } from './SyncCard';

/** Where the settings are kept besides this device, and how to begin anew. */
export function Data() {
  return (
    <>
      <SyncCard />
      <FileCard />
      <ResetCard />
    </>
  );
}
