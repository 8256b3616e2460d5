/** Line drawings on a 24-unit grid, drawn for this product. */
const PATHS = {
  settings:
    'M4 7h9m5 0h2M4 17h2m5 0h9M13 7a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M6 17a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0',
  copy: 'M9 9V6a2 2 0 0 1 2-2h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-3M6 9h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2z',
  forward: 'm9.5 5.5 6.5 6.5-6.5 6.5',
  back: 'M20 12H4.5m6.5-6.5L4.5 12l6.5 6.5',
  down: 'm5.5 9.5 6.5 6.5 6.5-6.5',
  changes: 'M4 6h16M4 12h6m4 0h6M4 18h10',
  comfort: 'M3.5 18 8.5 6l5 12M5.3 14h6.4M15 18l3-7 3 7m-5-2.5h4',
  print:
    'M7 9V4h10v5M7 17H5a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 5 9h14a1.5 1.5 0 0 1 1.5 1.5v5A1.5 1.5 0 0 1 19 17h-2M7 14h10v6H7z',
  save: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M4.5 19.5h15',
  pick: 'M12 3v4m0 10v4M3 12h4m10 0h4M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  warning: 'M12 4 2.8 19.5h18.4zM12 10v4.5m0 2.3v.2',
  info: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M12 11v5.5M12 7.6v.2',
  keep: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  remove: 'M5 7h14M10 7V4.5h4V7M7 7l1 12.5h8L17 7M10.3 10.5l.4 6m3-6-.4 6',
  reload: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9m0-5v5h-5',
} as const;

export type IconName = keyof typeof PATHS;

/** Those that point along the line of reading and turn round in right-to-left text. */
const TURNING: readonly IconName[] = ['forward', 'back', 'changes'];

/** A decorative drawing; what it means is said in words beside it or in the control's name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={TURNING.includes(name) ? 'icon turns' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
