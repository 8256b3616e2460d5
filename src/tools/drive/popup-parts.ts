/** Where a reader finds things in the popup. */
export const POPUP = {
  pageSwitch: '.page button[role=switch]',
  copy: '.copy .joined > button:first-child',
  said: '[role=status]',
  copyOptions: '.copy .joined > button:last-child',
  changes: '#to-changes',
  comfort: '#to-comfort',
  modeAuto: 'fieldset:has(> .choice) label:nth-child(1)',
  modeNever: 'fieldset:has(> .choice) label:nth-child(3)',
  unable: '.unable',
  print: '.acts button:nth-child(1)',
  save: '.acts button:nth-child(2)',
  pick: '.acts button:nth-child(3)',
  report: '#to-report',
  saveReport: '.contents + .button',
} as const;
