import type { PageCase } from '../page-case.js';
import { at, board, importer, learner, manager, programme, scrutineer, witness } from './who.js';

/** Cycles, the draw, and what comes of an audit for the board. */
export const PAGES_OF_CYCLES: readonly PageCase[] = [
  { name: 'cycles', route: '/cycles', heading: 'Audit cycles', reach: at(programme, '/cycles') },
  { name: 'cycles of an authority', heading: 'Audit cycles', reach: at(learner, '/cycles') },
  { name: 'open a cycle', route: '/cycles/new', heading: 'Open an audit cycle', reach: at(programme, '/cycles/new') },
  { name: 'cycle half-way', route: '/cycles/:id', heading: 'Neglect, 7 to 15', reach: at(manager, '/cycles/{cycle}') },
  { name: 'cycle half-way, of the partnership', heading: 'Neglect, 7 to 15', reach: at(programme, '/cycles/{cycle}') },
  { name: 'cycle reported', heading: 'Published grades', reach: at(programme, '/cycles/{reported-cycle}') },
  { name: 'draft of a cycle', heading: 'Made by a test', reach: at(programme, '/cycles/{draft-cycle}') },
  {
    name: 'change a cycle',
    route: '/cycles/:id/edit',
    heading: 'Change the cycle',
    reach: at(programme, '/cycles/{draft-cycle}/edit'),
  },
  {
    name: 'move a cycle',
    route: '/cycles/:id/move',
    heading: 'Move the cycle on',
    reach: at(programme, '/cycles/{cycle}/move?action=start-findings'),
  },
  { name: 'abort a cycle', heading: 'Move the cycle on', reach: at(programme, '/cycles/{cycle}/move?action=abort') },
  {
    name: 'tool and scale',
    route: '/cycles/:id/tool',
    heading: 'Tool and scale',
    reach: at(learner, '/cycles/{cycle}/tool'),
  },
  {
    name: 'change tool and scale',
    route: '/cycles/:id/tool/change',
    heading: 'Change tool and scale',
    reach: at(programme, '/cycles/{draft-cycle}/tool/change'),
  },
  {
    name: 'published grades',
    route: '/cycles/:id/published-grades',
    heading: 'Published grades',
    reach: at(programme, '/cycles/{reported-cycle}/published-grades'),
  },
  {
    name: 'import published grades',
    route: '/cycles/:id/published-grades/new',
    heading: 'Import published grades',
    reach: at(programme, '/cycles/{services-cycle}/published-grades/new'),
  },
  { name: 'draw', route: '/cycles/:id/draw', heading: 'Draw of cases', reach: at(witness, '/cycles/{cycle}/draw') },
  { name: 'draw, to the partnership', heading: 'Draw of cases', reach: at(board, '/cycles/{cycle}/draw') },
  {
    name: 'freeze the frame',
    route: '/cycles/:id/draw/freeze',
    heading: 'Freeze the frame',
    reach: at(importer, '/cycles/{cycle}/draw/freeze'),
  },
  {
    name: 'give a value',
    route: '/cycles/:id/draw/value',
    heading: 'Give a value',
    reach: at(witness, '/cycles/{cycle}/draw/value'),
  },
  { name: 'reports', route: '/reports', heading: 'Board reports', reach: at(board, '/reports') },
  {
    name: 'restricted pack',
    route: '/reports/:cycleId',
    heading: 'Neglect, 7 to 15: board report',
    reach: at(board, '/reports/{cycle}'),
  },
  {
    name: 'restricted pack of services',
    heading: 'Published grades: board report',
    reach: at(scrutineer, '/reports/{reported-cycle}'),
  },
  {
    name: 'public version',
    route: '/reports/:cycleId/public',
    heading: 'Neglect, 7 to 15: board report',
    reach: at(board, '/reports/{cycle}/public'),
  },
  {
    name: 'public version of services',
    heading: 'Published grades: board report',
    reach: at(programme, '/reports/{reported-cycle}/public'),
  },
];
