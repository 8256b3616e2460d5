import { ruleCases } from './cases';

ruleCases(
  'doubled-half-space',
  [
    ['می\u200c\u200cشود', 'می\u200cشود'],
    [`گفت\u200c${'\u200c'.repeat(50)}وگو`, 'گفت\u200cوگو'],
  ],
  ['می\u200cشود', 'می شود'],
);
