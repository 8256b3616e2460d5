import { vi } from 'vitest';

/** Gives Node the one part of the Web Locks that is used: requests for a name are served one after another. */
export function grantLocks() {
  const queues = new Map<string, Promise<unknown>>();
  const request = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const turn = (queues.get(name) ?? Promise.resolve()).then(work);
    queues.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}
