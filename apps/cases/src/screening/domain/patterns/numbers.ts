import type { ScreenedPassage } from '../screened-passage.js';
import { matches } from './matches.js';
import { isNhsNumber } from './nhs-number.js';

const SEPARATED_DIGITS = /(?<![\w£$,.]|\d[.,])\d(?:[ –./-]{0,2}\d){9,15}(?!\w|[.,]\d)/g;
const LONG = /(?<![\w£$#]|\d[.,])\d{6,}(?![\w%]|,\d)/g;
const GROUPED = /(?<![\w£$,.])\d{3}[ -]\d{3}(?:[ -]\d{2,4})?(?![\w%]|[ -]\d)/g;
const TELEPHONE = /(?<![\w£$])(?:\+ ?44|0044|\(?0)[ ()-]{0,2}\d(?:[ ().-]{0,2}\d){7,11}(?!\w)/g;
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64} ?@ ?(?:[\w-]{1,63}\.){1,4}[a-z]{2,10}\b/gi;
const WEB = /\b(?:https?:\/\/|www\.)[^\s<>"']{1,200}/gi;
const HANDLE = /(?<![\w.@])@[a-z_][\w.]{2,30}/gi;
const INSURANCE = /(?<!\w)[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D](?!\w)/gi;
const VEHICLE = /(?<!\w)(?:[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]\d{1,3} [A-Z]{3})(?!\w)/g;

function onlyYears(match: string): boolean {
  return (
    match.split(/[ –./-]+/).every((part) => /^(?:19|20)\d\d$/.test(part) || part.length <= 2) &&
    /\b(?:19|20)\d\d\b/.test(match)
  );
}

/** Numbers and addresses that belong to one person: NHS, telephone and insurance numbers, e-mail, web, vehicles, any long number. */
export function numbersIn(text: string): ScreenedPassage[] {
  const digitRuns = matches(text, 'number', SEPARATED_DIGITS, ([whole]) => !onlyYears(whole)).map((passage) =>
    isNhsNumber(text.slice(passage.start, passage.end).replace(/\D/g, ''))
      ? { ...passage, kind: 'nhs-number' as const }
      : passage,
  );
  return [
    ...digitRuns,
    ...matches(text, 'contact', TELEPHONE),
    ...matches(text, 'contact', EMAIL),
    ...matches(text, 'contact', WEB),
    ...matches(text, 'contact', HANDLE),
    ...matches(text, 'number', INSURANCE),
    ...matches(text, 'number', VEHICLE),
    ...matches(text, 'number', LONG),
    ...matches(text, 'number', GROUPED),
  ];
}
