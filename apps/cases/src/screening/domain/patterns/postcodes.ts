import type { ScreenedPassage } from '../screened-passage.js';
import { matches } from './matches.js';

const AREAS = new Set(
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.split(
    ' ',
  ),
);
const WHOLE = /(?<!\w)([A-Z]{1,2})\d[A-Z\d]?[ -]{0,2}\d ?[ABD-HJLNP-UW-Z]{2}(?!\w)/gi;
const DISTRICT = /(?<!\w)(?:TS|DL|DH|SR|NE|YO|HG|LS|BD|HU|HX|WF|HD|DN)\d{1,2}(?!\w)/g;
const DISTRICT_AND_SECTOR = /(?<!\w)(?:TS|DL|DH|SR|NE|YO)\d{1,2} \d(?![\w%]| of| in| out)/gi;
const SMALL_DISTRICT = /(?<=\b(?:postcodes?|in|area|the|from) )(?:ts|dl|dh|sr)\d{1,2}(?!\w)/g;

/** Postcodes, whole or the district alone where it is one of the North East and Yorkshire. */
export function postcodesIn(text: string): ScreenedPassage[] {
  return [
    ...matches(text, 'postcode', WHOLE, ([, area = '']) => AREAS.has(area.toUpperCase())),
    ...matches(text, 'postcode', DISTRICT),
    ...matches(text, 'postcode', DISTRICT_AND_SECTOR),
    ...matches(text, 'postcode', SMALL_DISTRICT),
  ];
}
