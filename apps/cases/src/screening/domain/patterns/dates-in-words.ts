import type { ScreenedPassage } from '../screened-passage.js';
import { matches } from './matches.js';
import { MONTH } from './month.js';

const TO_NINTH = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
const TEENS =
  'tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth';
const ORDINAL = `(?:(?:twenty|thirty)[ -](?:${TO_NINTH})|${TEENS}|${TO_NINTH})`;
const CARDINAL =
  '(?:(?:twenty|thirty)[ -](?:one|two|three|four|five|six|seven|eight|nine)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty)';
const UNIT =
  '(?:oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const YEAR_IN_WORDS = `(?:two thousand(?: and)?(?:[ -]${UNIT}){0,2}|(?:twenty|nineteen)(?:[ -]${UNIT}){1,2})`;
const YEAR = `(?:,? (?:in |of )?(?:${YEAR_IN_WORDS}|(?:19|20)\\d\\d)\\b)?`;
const DAY_FIRST = new RegExp(`\\b(?:the )?${ORDINAL}(?: day)?(?: of|,)? ${MONTH}\\b${YEAR}`, 'gi');
const MONTH_FIRST = new RegExp(
  `\\b${MONTH},? (?:the )?${ORDINAL}\\b(?! (?:of|review|case|meeting|conference|time)\\b)${YEAR}`,
  'gi',
);
const MONTH_THEN_CARDINAL = new RegExp(`\\b${MONTH} ${CARDINAL}\\b(?=[.,;]|$| (?:and|when|but|he|she|they)\\b)`, 'gi');
const MONTH_AND_YEAR = new RegExp(`\\b${MONTH}(?: of)?,? ${YEAR_IN_WORDS}\\b`, 'gi');
const LAST_DAY = new RegExp(`\\b(?:the )?last day of ${MONTH}\\b${YEAR}`, 'gi');
const VERB = /^(?:may|march)\b/;

/** "first March plan" is none; "on first March" and "the first of March" are. */
function isDayFirst({ 0: whole, index, input }: RegExpExecArray): boolean {
  if (/ of |day|the /i.test(whole)) return true;
  if (/\b(?:may|march)$/.test(whole)) return false;
  return (
    !/^(?:first|second|third|fourth|fifth)\b/i.test(whole) ||
    /\b(?:on|since|until|by|from|before|after) $/i.test(input.slice(Math.max(0, index - 8), index))
  );
}

/** Dates written out: "the third of March", "June the twelfth, two thousand and eighteen". */
export function datesInWordsIn(text: string): ScreenedPassage[] {
  const isMonth = ([whole]: RegExpExecArray): boolean => !VERB.test(whole) || /\bthe\b|thousand/.test(whole);
  return [
    ...matches(text, 'date', DAY_FIRST, isDayFirst),
    ...matches(text, 'date', LAST_DAY),
    ...matches(text, 'date', MONTH_FIRST, isMonth),
    ...matches(text, 'date', MONTH_THEN_CARDINAL, ([whole]) => !VERB.test(whole)),
    ...matches(text, 'date', MONTH_AND_YEAR, isMonth),
  ];
}
