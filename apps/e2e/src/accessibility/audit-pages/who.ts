import type { Visitor } from '../../pages/visitor.js';
import type { PageCase } from '../page-case.js';
import type { PageWorld } from '../page-world.js';

/** Who looks at a page. */
export type Who = (world: PageWorld) => Promise<Visitor>;

const STOCKTON = 'Stockton-on-Tees';
const PARTNERSHIP = 'Safeguarding children partnership';

/** Runs the cycles of the partnership. */
export const programme: Who = (world) => world.someone('rosalind-eberechi', { place: PARTNERSHIP });
/** Reads reports as a member of the board. */
export const board: Who = (world) => world.someone('ottoline-barraclough');
/** Reads them from outside. */
export const scrutineer: Who = (world) => world.someone('cornelius-wu');
/** Manages Stockton's part of an audit. */
export const manager: Who = (world) => world.someone('imogen-fairweather', { place: STOCKTON });
/** Moderates its cases and drafts findings. */
export const moderator: Who = (world) => world.someone('ngozi-adeyemi-clarke');
/** Gives its value for the draw. */
export const witness: Who = (world) => world.someone('piotr-zawadzki');
/** Imports its register and freezes its frame. */
export const importer: Who = (world) => world.someone('saoirse-kilbride');
/** Learns from what was shared. */
export const learner: Who = (world) => world.someone('hye-jin-baek');
/** Audits for children's services. */
export const auditor: Who = (world) => world.someone('bethan-ogunleye');
/** Answers for what they hand in. */
export const lead: Who = (world) => world.someone('devika-ramaswamy');
/** Answers for what the police hand in. */
export const policeLead: Who = (world) => world.someone('beatrix-oyelaran', { place: STOCKTON });
/** Audits for the trust. */
export const trustAuditor: Who = (world) => world.someone('tomasz-wieliczko');

/** A page at its address, in which `{cycle}`, `{draft-submission}` and so on stand for such an object. */
export function at(who: Who, template: string): PageCase['reach'] {
  return async (world) => {
    const visitor = await who(world);
    await visitor.open(await world.addressOf(template));
    return visitor;
  };
}

/** The same, and then a button is pressed. */
export function sent(who: Who, template: string, button: string | RegExp): PageCase['reach'] {
  return async (world) => {
    const visitor = await at(who, template)(world);
    await visitor.press(button);
    return visitor;
  };
}
