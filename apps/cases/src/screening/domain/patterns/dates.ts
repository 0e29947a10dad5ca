import type { ScreenedPassage } from '../screened-passage.js';
import { matches } from './matches.js';
import { mayBeVerb, MONTH } from './month.js';

const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';
const YEAR = "(?:,? ?(?:of )?(?:(?:19|20)\\d\\d|['’]\\d\\d)\\b)";
const NUMERIC = /(?<![\w.,/-])(\d{1,2})( ?[/.–-] ?)(\d{1,2})( ?[/.–-] ?)((?:19|20)?\d\d)(?![\w/]|[.,]\d)/g;
const SPACED = /(?<![\w.,/-])(\d{1,2}) (\d{1,2}) (?:19|20)\d\d(?!\w)/g;
const ISO = /(?<![\w.,/-])(?:19|20)\d\d ?([/.–-]) ?\d{1,2} ?\1 ?\d{1,2}(?:T\d\d:\d\d(?::\d\d)?Z?)?(?!\w)/g;
const COMPACT = /(?<!\w)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\w)/g;
const DAY_AND_MONTH_NUMBERS =
  /(?<=\b(?:on|since|by|from|until|till|before|after|dated|dob:?) )\d{1,2}[/.]\d{1,2}(?=[.,;)]|$| (?:and|when|at|but|he|she|they|the|nobody|no|without|was|were|to|until|after|before|because|with|by)\b)(?!\.\d)/gi;
const MONTH_AND_YEAR_NUMBERS = /(?<![\w/.-])(?:0?[1-9]|1[0-2])[/-](?:19|20)\d\d(?![\w/-])/g;
const DAY_OF_MONTH = new RegExp(
  `(?<![\\w.,/-])${WEEKDAY}(?:the )?(?:0?[1-9]|[12]\\d|3[01])( ?(?:st|nd|rd|th))?(?:[ -]| day of | of | ?/ ?)?${MONTH}\\b\\.?((?:[ /-]?(?:19|20)?\\d\\d\\b(?! (?:of|out|in|cases|children)\\b))|${YEAR})?`,
  'gi',
);
const RANGE = new RegExp(
  `(?<![\\w.,/-])\\d{1,2}(?:st|nd|rd|th)? ?(?:-|–|to|and|&|/|until) ?(?:the )?\\d{1,2}(st|nd|rd|th)? (?:of )?${MONTH}\\b(${YEAR})?`,
  'gi',
);
const MONTH_THEN_DAY = new RegExp(
  `\\b${WEEKDAY}${MONTH}\\.? (?:the )?(?:0?[1-9]|[12]\\d|3[01])(st|nd|rd|th)?\\b(?! (?:of|out of|in|cases?|children|families|reviews?|audits?|per)\\b)(?!%|[.,]\\d)(${YEAR})?`,
  'gi',
);
const MONTH_AND_YEAR = new RegExp(
  `\\b${MONTH}\\.?(?:(?: of | |-|/|, )(?:19|20)\\d\\d|[ -]?['’]\\d\\d|(?:[-/ ])\\d\\d(?!\\w| ?%| of| out| in|[.,]\\d| cases| children))\\b`,
  'gi',
);
const ON_THE =
  /(?<=\bon )(?:the )?\d{1,2}(?:st|nd|rd|th)(?=[.,;!?)]|$|\s(?:and|when|but|he|she|they|after|before|at|was|were|is|no|nobody|no-one|the|there|it)\b)/gi;
const NAMED_DAY =
  /\b(?:christmas (?:day|eve)|boxing day|new year'?s (?:day|eve)|valentine'?s day|good friday|easter (?:sunday|monday)|mother'?s day|father'?s day|bonfire night|eid (?:al|ul)-\w+)\b(?: (?:19|20)\d\d\b)?/gi;

function isDay(first: string | undefined, second: string | undefined): boolean {
  const [a, b] = [Number(first), Number(second)];
  return a >= 1 && b >= 1 && a <= 31 && b <= 31 && Math.min(a, b) <= 12;
}

function capitalMonth(match: string): boolean {
  return !mayBeVerb(match) || /\d{4}/.test(match);
}

function isDayOfMonth({ 0: whole, 1: ordinal, 2: year, index, input }: RegExpExecArray): boolean {
  if (ordinal || year || capitalMonth(whole)) return true;
  return /^(?:[.,;)]|$| (?:at|when|but|nobody|no|and (?:then|not)|until|to|because)\b)/.test(
    input.slice(index + whole.length, index + whole.length + 12),
  );
}

/** Dates in figures and month names, to the day or to the month of a year. Years, quarters and seasons alone are none. */
export function datesIn(text: string): ScreenedPassage[] {
  const sameKind = (first = '', second = ''): boolean => first.trim() === second.trim();
  return [
    ...matches(text, 'date', NUMERIC, ([, day, one, month, two]) => isDay(day, month) && sameKind(one, two)),
    ...matches(text, 'date', SPACED, ([, day, month]) => isDay(day, month)),
    ...matches(text, 'date', ISO),
    ...matches(text, 'date', COMPACT),
    ...matches(text, 'date', DAY_AND_MONTH_NUMBERS, ([whole]) => isDay(...(whole.split(/[/.]/) as [string, string]))),
    ...matches(text, 'date', MONTH_AND_YEAR_NUMBERS),
    ...matches(text, 'date', DAY_OF_MONTH, isDayOfMonth),
    ...matches(text, 'date', RANGE, ([whole, ordinal, year]) => !!ordinal || !!year || capitalMonth(whole)),
    ...matches(text, 'date', MONTH_THEN_DAY, isDayOfMonth),
    ...matches(text, 'date', MONTH_AND_YEAR, ([whole]) => capitalMonth(whole)),
    ...matches(text, 'date', ON_THE),
    ...matches(text, 'date', NAMED_DAY),
  ];
}
