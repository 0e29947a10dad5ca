import type { PageCase } from '../page-case.js';
import { at, learner, manager, moderator, scrutineer } from './who.js';

/** Findings, and what crossed. */
export const PAGES_OF_FINDINGS: readonly PageCase[] = [
  {
    name: 'findings',
    route: '/cycles/:id/findings',
    heading: 'Findings of Stockton-on-Tees',
    reach: at(manager, '/cycles/{cycle}/findings'),
  },
  {
    name: 'draft a finding',
    route: '/cycles/:id/findings/new',
    heading: 'Draft a finding',
    reach: at(moderator, '/cycles/{cycle}/findings/new'),
  },
  { name: 'finding', route: '/findings/:id', heading: 'Strength', reach: at(manager, '/findings/{screened-finding}') },
  { name: 'finding with something marked', heading: 'Strength', reach: at(manager, '/findings/{marked-finding}') },
  { name: 'finding shared', heading: 'Strength', reach: at(moderator, '/findings/{released-finding}') },
  {
    name: 'write a finding anew',
    route: '/findings/:id/redraft',
    heading: 'Write a finding anew',
    reach: at(moderator, '/findings/{own-finding}/redraft'),
  },
  {
    name: 'share a finding',
    route: '/findings/:id/share',
    heading: 'Share a finding',
    reach: at(manager, '/findings/{agreed-finding}/share'),
  },
  {
    name: 'agree a finding',
    route: '/findings/:id/:action',
    heading: 'Agree a finding',
    reach: at(manager, '/findings/{screened-finding}/agree'),
  },
  {
    name: 'override the screening',
    heading: 'Decide that what is marked may stay',
    reach: at(manager, '/findings/{marked-finding}/override-screening'),
  },
  { name: 'withhold a finding', heading: 'Withhold a finding', reach: at(manager, '/findings/{own-finding}/withhold') },
  {
    name: 'withdraw a finding',
    heading: 'Withdraw a finding',
    reach: at(manager, '/findings/{released-finding}/withdraw'),
  },
  {
    name: 'shared findings',
    route: '/shared-findings',
    heading: 'Shared findings',
    reach: at(learner, '/shared-findings'),
  },
  {
    name: 'shared findings, narrowed',
    heading: 'Shared findings',
    reach: at(scrutineer, '/shared-findings?domain=D8&kind=strength'),
  },
  {
    name: 'shared finding',
    route: '/shared-findings/:id',
    // Whichever of Hartlepool's was published first: they travel by different partitions.
    heading: /^(Area for improvement|Strength): D\d /,
    reach: at(learner, '/shared-findings/{received-finding}'),
  },
  {
    name: 'disclosure log',
    route: '/disclosure-log',
    heading: 'Disclosure log of Stockton-on-Tees',
    reach: at(manager, '/disclosure-log'),
  },
];
