/** The little of React that the test page uses; its own types are not among the packages. */
declare module 'react' {
  export type Node = unknown;
  export function createElement(type: unknown, props?: object | null, ...children: Node[]): Node;
  export function useState<T>(start: T): [T, (next: (now: T) => T) => void];
  export const StrictMode: unknown;
}
declare module 'react-dom/client' {
  export function hydrateRoot(container: Element, node: unknown): void;
}
declare module 'react-dom/server' {
  export function renderToString(node: unknown): string;
}
declare module '*.svelte' {
  import type { Component } from 'svelte';

  const component: Component;
  export default component;
}
