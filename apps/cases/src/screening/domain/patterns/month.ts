/** Names of months, whole or shortened, as a part of a case-insensitive pattern. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const ALSO_WORDS = /\b(?:may|march|mar|dec|sep|jun|jan)\b/;

/** Whether the month in a match could be the verb "may" or "march" and nothing but a capital would tell. */
export function mayBeVerb(match: string): boolean {
  return ALSO_WORDS.test(match);
}
