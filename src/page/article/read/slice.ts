/** Nodes, elements or blocks between two pauses: a few milliseconds on a slow machine. */
export const SLICE = 4_000;
