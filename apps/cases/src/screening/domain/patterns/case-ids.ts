import { isOrdinaryWord } from '../lexicon/ordinary-words.js';
import type { ScreenedPassage } from '../screened-passage.js';
import { matches } from './matches.js';

const JOINED = /(?<![\w£$])[A-Za-z]{1,5}[-–/_.:#]?\d{5,9}(?!\w)/g;
const SPACED = /(?<![\w£$])([A-Za-z]{2,4})(?: |: ?| - | ?#)(?:\d{5,9}|\d{3}[ -]\d{3,4})(?![\w,]|[.]\d)/g;
const IN_GROUPS = /(?<![\w£$])([A-Za-z]{2,4})[-–./]?\d{2,4}[ –./-]\d{2,4}[ –./-]?\d{0,4}(?!\w)/g;
const SLASHED = /(?<!\w)[A-Z]{2,4}[/-]\d{2,4}[/-]\d{3,8}(?!\w)/gi;
const PSEUDONYM = /(?<!\w)(?:(?:[A-Z]{2,4}|[a-z]{2,4}(?=[–/-])|sto|hpl)[ –/-]?)?\d\d ?[Qq][1-4][ –/-]\d{1,3}(?!\w)/g;
const PUPIL = /(?<!\w)[A-HJ-NP-RT-Z] ?\d{4} ?\d{4} ?\d{3} ?[\dA-Z](?!\w)/gi;
const LABELLED =
  /\b(?:lcs|case|file|record|mosaic|systmone|crime|incident|occurrence|log|hospital|niche|pnc|crn|urn|upn|uln|reference|ref|id)(?: (?:id|no|number|ref|reference|record|file))?(?:\.|:| is| was| -|#)? ?[#(]?(?=[A-Z]{0,4}[ /-]?\d)[A-Z]{0,4}[ /-]?\d{3,}(?:[/-]\w{1,8}){0,3}(?!\w)/gi;
const BY_YEAR = /(?<![\w/])(?:19|20)\d\d[/-](?!(?:19|20)\d\d(?!\d))\d{4,7}(?!\w)/g;

/** Identifiers of a case, a pupil or a record, and the pseudonyms of drawn cases: insiders know who is meant. */
export function caseIdsIn(text: string): ScreenedPassage[] {
  return [
    ...matches(text, 'case-id', JOINED),
    ...matches(
      text,
      'case-id',
      SPACED,
      ([, prefix = '']) => !/^nhs$/i.test(prefix) && !isOrdinaryWord(prefix.toLowerCase()),
    ),
    ...matches(text, 'case-id', IN_GROUPS, ([, prefix = '']) => /^(?:sto|hpl|lcs)$/i.test(prefix)),
    ...matches(text, 'case-id', SLASHED),
    ...matches(text, 'case-id', PSEUDONYM),
    ...matches(text, 'case-id', PUPIL),
    ...matches(text, 'case-id', LABELLED, ([whole]) => !/\b(?:19|20)\d\d$/.test(whole)),
    ...matches(text, 'case-id', BY_YEAR),
  ];
}
