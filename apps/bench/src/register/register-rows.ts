const HEADER =
  'Case ID,Child name,Date of birth,Sex,Ethnicity,Plan,Category,Plan start,Plan end,Team,Social worker,Disability\r\n';
const PLANS = ['Early help', 'Child in need', 'Child protection', 'Looked after'];
const ROWS_A_PIECE = 500;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A register of that many made-up cases, piece by piece, as an export comes over a line. */
export function* registerRows(amount: number): Generator<Buffer> {
  yield Buffer.from(`\ufeff${HEADER}`);
  for (let start = 0; start < amount; start += ROWS_A_PIECE) {
    const count = Math.min(ROWS_A_PIECE, amount - start);
    yield Buffer.from(Array.from({ length: count }, (_, index) => row(start + index)).join(''));
  }
}

function row(number: number): string {
  const born = `${twoDigits((number % 28) + 1)}/${twoDigits((number % 12) + 1)}/${2002 + (number % 15)}`;
  const started = `${twoDigits((number % 27) + 1)}/${twoDigits((number % 9) + 1)}/2018`;
  const name = `Zoë${number} O’Neill-${number % 997}`;
  const plan = PLANS[number % PLANS.length] ?? '';
  return `BEN${1_000_000 + number},${name},${born},Female,White British,${plan},Neglect,${started},,Team ${number % 7},Worker${number % 400} Yarm,No\r\n`;
}
