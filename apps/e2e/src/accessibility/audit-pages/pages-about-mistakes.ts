import type { PageCase } from '../page-case.js';
import { auditor, lead, manager, moderator, programme, sent, at, witness } from './who.js';

/** Forms of an audit after something was wrong with what was sent, and pages about what cannot be. */
export const PAGES_ABOUT_MISTAKES: readonly PageCase[] = [
  { name: '422 open a cycle, nothing answered', heading: 'TODO', reach: sent(programme, '/cycles/new', /./) },
  {
    name: '422 abort a cycle without a reason',
    heading: 'TODO',
    reach: sent(programme, '/cycles/{cycle}/move?action=abort', /./),
  },
  {
    name: '422 import published grades without a file',
    heading: 'TODO',
    reach: sent(programme, '/cycles/{services-cycle}/published-grades/new', /./),
  },
  {
    name: '422 submission with parts missing',
    heading: 'TODO',
    reach: sent(auditor, '/submissions/{draft-submission}/check', /./),
  },
  {
    name: '422 return without a reason',
    heading: 'TODO',
    reach: sent(lead, '/submissions/{draft-submission}/assign', /./),
  },
  {
    name: '422 domain moderated without a reason',
    heading: 'TODO',
    reach: sent(moderator, '/moderation/{open-case}/domains/D2', /./),
  },
  {
    name: '422 case graded without a grade',
    heading: 'TODO',
    reach: sent(moderator, '/moderation/{gradable-case}/grade', /./),
  },
  {
    name: '422 replace without a reason',
    heading: 'TODO',
    reach: sent(moderator, '/drawn-cases/{audited-case}/replace', /./),
  },
  {
    name: '422 finding, nothing answered',
    heading: 'TODO',
    reach: sent(moderator, '/cycles/{cycle}/findings/new', /./),
  },
  {
    name: '422 withhold without a reason',
    heading: 'TODO',
    reach: sent(manager, '/findings/{own-finding}/withhold', /./),
  },
  { name: '404 case of another agency', heading: 'TODO', reach: at(auditor, '/submissions/{submitted-submission}') },
  { name: '409 value given before', heading: 'TODO', reach: sent(witness, '/cycles/{cycle}/draw/value', /./) },
];
