import type { PageCase } from '../page-case.js';
import { at, board, importer, learner, manager, programme, scrutineer, witness } from './who.js';

/** Cycles, the draw, and what comes of an audit for the board. */
export const PAGES_OF_CYCLES: readonly PageCase[] = [
  { name: 'cycles', route: '/cycles', heading: 'TODO', reach: at(programme, '/cycles') },
  { name: 'cycles of an authority', heading: 'TODO', reach: at(learner, '/cycles') },
  { name: 'open a cycle', route: '/cycles/new', heading: 'TODO', reach: at(programme, '/cycles/new') },
  { name: 'cycle half-way', route: '/cycles/:id', heading: 'TODO', reach: at(manager, '/cycles/{cycle}') },
  { name: 'cycle half-way, of the partnership', heading: 'TODO', reach: at(programme, '/cycles/{cycle}') },
  { name: 'cycle reported', heading: 'TODO', reach: at(programme, '/cycles/{reported-cycle}') },
  { name: 'draft of a cycle', heading: 'TODO', reach: at(programme, '/cycles/{draft-cycle}') },
  {
    name: 'change a cycle',
    route: '/cycles/:id/edit',
    heading: 'TODO',
    reach: at(programme, '/cycles/{draft-cycle}/edit'),
  },
  {
    name: 'move a cycle',
    route: '/cycles/:id/move',
    heading: 'TODO',
    reach: at(programme, '/cycles/{cycle}/move?action=start-findings'),
  },
  { name: 'abort a cycle', heading: 'TODO', reach: at(programme, '/cycles/{cycle}/move?action=abort') },
  { name: 'tool and scale', route: '/cycles/:id/tool', heading: 'TODO', reach: at(learner, '/cycles/{cycle}/tool') },
  {
    name: 'change tool and scale',
    route: '/cycles/:id/tool/change',
    heading: 'TODO',
    reach: at(programme, '/cycles/{draft-cycle}/tool/change'),
  },
  {
    name: 'published grades',
    route: '/cycles/:id/published-grades',
    heading: 'TODO',
    reach: at(programme, '/cycles/{reported-cycle}/published-grades'),
  },
  {
    name: 'import published grades',
    route: '/cycles/:id/published-grades/new',
    heading: 'TODO',
    reach: at(programme, '/cycles/{services-cycle}/published-grades/new'),
  },
  { name: 'draw', route: '/cycles/:id/draw', heading: 'TODO', reach: at(witness, '/cycles/{cycle}/draw') },
  { name: 'draw, to the partnership', heading: 'TODO', reach: at(board, '/cycles/{cycle}/draw') },
  {
    name: 'freeze the frame',
    route: '/cycles/:id/draw/freeze',
    heading: 'TODO',
    reach: at(importer, '/cycles/{cycle}/draw/freeze'),
  },
  {
    name: 'give a value',
    route: '/cycles/:id/draw/value',
    heading: 'TODO',
    reach: at(witness, '/cycles/{cycle}/draw/value'),
  },
  { name: 'reports', route: '/reports', heading: 'TODO', reach: at(board, '/reports') },
  { name: 'restricted pack', route: '/reports/:cycleId', heading: 'TODO', reach: at(board, '/reports/{cycle}') },
  { name: 'restricted pack of services', heading: 'TODO', reach: at(scrutineer, '/reports/{reported-cycle}') },
  {
    name: 'public version',
    route: '/reports/:cycleId/public',
    heading: 'TODO',
    reach: at(board, '/reports/{cycle}/public'),
  },
  { name: 'public version of services', heading: 'TODO', reach: at(programme, '/reports/{reported-cycle}/public') },
];
