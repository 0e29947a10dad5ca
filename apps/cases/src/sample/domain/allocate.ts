import { byCodePoint } from './by-code-point.js';

/** A stratum and how many cases it has. */
export interface SizedStratum {
  readonly name: string;
  readonly size: number;
}

/** A stratum and how many of its cases are to be drawn. */
export interface AllottedStratum extends SizedStratum {
  readonly allocated: number;
}

interface Share {
  readonly stratum: SizedStratum;
  readonly floor: number;
  readonly remainder: number;
}

/**
 * Allots a number of cases to the strata in proportion to their sizes, largest remainders first (Hamilton). Equal
 * remainders go to the larger stratum, then to the one whose name sorts first. When fewer cases are there than asked for,
 * all of them are allotted; otherwise no share rounded up exceeds its stratum, so there is never a rest to allot again.
 * Answers the strata in the order in which they came.
 */
export function allocate(wanted: number, strata: readonly SizedStratum[]): AllottedStratum[] {
  const total = strata.reduce((sum, { size }) => sum + size, 0);
  const seats = Math.min(wanted, total);
  const shares = strata.map((stratum) => shareOf(stratum, seats, total));
  const rest = seats - shares.reduce((sum, { floor }) => sum + floor, 0);
  const favoured = new Set([...shares].sort(byClaim).slice(0, rest));
  return shares.map((share) => ({
    ...share.stratum,
    allocated: share.floor + (favoured.has(share) ? 1 : 0),
  }));
}

/** In whole numbers: a remainder in floating point could break a tie that is one. */
function shareOf(stratum: SizedStratum, seats: number, total: number): Share {
  const product = seats * stratum.size;
  return total === 0
    ? { stratum, floor: 0, remainder: 0 }
    : { stratum, floor: Math.floor(product / total), remainder: product % total };
}

function byClaim(one: Share, other: Share): number {
  return (
    other.remainder - one.remainder ||
    other.stratum.size - one.stratum.size ||
    byCodePoint(one.stratum.name, other.stratum.name)
  );
}
