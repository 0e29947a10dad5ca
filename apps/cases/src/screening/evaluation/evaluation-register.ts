import type { RegisterNames } from '../domain/names/register-names.js';
import { RegisterNamesBuilder } from '../domain/names/register-names-builder.js';

const GIVEN =
  'Ava Noah Isla Leo Mia Jack Ella Oscar Grace Harry Poppy Alfie Zara Yusuf Amira Kacper Maja Ibrahim Niamh Ellie-Mae';
const FAMILY =
  "Harker Lund Osei Petrov Quill Rowntree Stainsby Thwaite Umar Varley Wetherell Yarm Zielinski O'Hara Brack-Smith Nowak";
const DIFFICULT = [
  ...['Hope Young', 'Will May', 'Zoë O’Neill', 'Siân Llewellyn-Jones', 'Muhammad Al-Rashid', 'Nguyễn Thị Lan'],
  ...['Mark Church', 'Rose Field', 'Faith Lane', 'Summer Bell', 'Harry Small', 'Tommy-Lee Smith', 'Daisy-May Child'],
  ...['Jasmine D’Souza', 'Krzysztof Wójcik', 'Oluwaseun Adeyemi-Cole', 'Aoife Ní Bhriain'],
];

/** The register of the evaluation: every given name of the synthetic registers with every family name, and difficult ones. */
export function evaluationRegister(): RegisterNames {
  const builder = new RegisterNamesBuilder();
  for (const given of GIVEN.split(' ')) for (const family of FAMILY.split(' ')) builder.add(`${given} ${family}`);
  for (const name of DIFFICULT) builder.add(name);
  return builder.build();
}
