import { ruleCases } from './cases';

ruleCases(
  'ellipsis',
  [
    ['و ... رفت', 'و … رفت'],
    ['سپس...', 'سپس…'],
  ],
  ['و .... رفت', 'و .. رفت', 'git log a...b شاخه', 'و … رفت'],
);
