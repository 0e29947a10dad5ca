import type { PageCase } from '../page-case.js';
import { at, learner, manager, moderator, scrutineer } from './who.js';

/** Findings, and what crossed. */
export const PAGES_OF_FINDINGS: readonly PageCase[] = [
  { name: 'findings', route: '/cycles/:id/findings', heading: 'TODO', reach: at(manager, '/cycles/{cycle}/findings') },
  {
    name: 'draft a finding',
    route: '/cycles/:id/findings/new',
    heading: 'TODO',
    reach: at(moderator, '/cycles/{cycle}/findings/new'),
  },
  { name: 'finding', route: '/findings/:id', heading: 'TODO', reach: at(manager, '/findings/{screened-finding}') },
  { name: 'finding with something marked', heading: 'TODO', reach: at(manager, '/findings/{marked-finding}') },
  { name: 'finding shared', heading: 'TODO', reach: at(moderator, '/findings/{released-finding}') },
  {
    name: 'write a finding anew',
    route: '/findings/:id/redraft',
    heading: 'TODO',
    reach: at(moderator, '/findings/{own-finding}/redraft'),
  },
  {
    name: 'share a finding',
    route: '/findings/:id/share',
    heading: 'TODO',
    reach: at(manager, '/findings/{agreed-finding}/share'),
  },
  {
    name: 'agree a finding',
    route: '/findings/:id/:action',
    heading: 'TODO',
    reach: at(manager, '/findings/{screened-finding}/agree'),
  },
  {
    name: 'override the screening',
    heading: 'TODO',
    reach: at(manager, '/findings/{marked-finding}/override-screening'),
  },
  { name: 'withhold a finding', heading: 'TODO', reach: at(manager, '/findings/{own-finding}/withhold') },
  { name: 'withdraw a finding', heading: 'TODO', reach: at(manager, '/findings/{released-finding}/withdraw') },
  { name: 'shared findings', route: '/shared-findings', heading: 'TODO', reach: at(learner, '/shared-findings') },
  {
    name: 'shared findings, narrowed',
    heading: 'TODO',
    reach: at(scrutineer, '/shared-findings?domain=D8&kind=strength'),
  },
  {
    name: 'shared finding',
    route: '/shared-findings/:id',
    heading: 'TODO',
    reach: at(learner, '/shared-findings/{received-finding}'),
  },
  { name: 'disclosure log', route: '/disclosure-log', heading: 'TODO', reach: at(manager, '/disclosure-log') },
];
