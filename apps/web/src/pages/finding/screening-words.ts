import type { ScreeningKind } from '@accord/contracts';

/** What the screening takes a passage for, in words. */
export const SCREENING_WORDS: Readonly<Record<ScreeningKind, string>> = {
  'register-name': 'a name in the register of this authority',
  name: 'a name',
  date: 'a date',
  'case-id': 'a case id',
  'nhs-number': 'an NHS number',
  postcode: 'a postcode',
  contact: 'a phone number or an email address',
  school: 'a school',
  place: 'a place',
  number: 'a number that may stand for somebody',
};
