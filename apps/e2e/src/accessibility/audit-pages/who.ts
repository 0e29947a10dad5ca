import type { Visitor } from '../../pages/visitor.js';
import type { PageCase } from '../page-case.js';
import type { PageWorld } from '../page-world.js';

/** Who looks at a page. */
export type Who = (world: PageWorld) => Promise<Visitor>;

const STOCKTON = 'Stockton-on-Tees';
const PARTNERSHIP = 'Safeguarding children partnership';

/** Runs the cycles of the partnership. */
export const programme: Who = (world) => world.someone('rosalind-eberechi', { place: PARTNERSHIP });
export const board: Who = (world) => world.someone('ottoline-barraclough');
export const scrutineer: Who = (world) => world.someone('cornelius-wu');
export const manager: Who = (world) => world.someone('imogen-fairweather', { place: STOCKTON });
export const moderator: Who = (world) => world.someone('ngozi-adeyemi-clarke');
export const witness: Who = (world) => world.someone('piotr-zawadzki');
export const importer: Who = (world) => world.someone('saoirse-kilbride');
export const learner: Who = (world) => world.someone('hye-jin-baek');
export const auditor: Who = (world) => world.someone('bethan-ogunleye');
export const lead: Who = (world) => world.someone('devika-ramaswamy');
export const policeLead: Who = (world) => world.someone('beatrix-oyelaran', { place: STOCKTON });
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
