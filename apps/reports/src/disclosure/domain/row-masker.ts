import type { RowProfile } from './disclosure-profile.js';
import { lookAlikes } from './look-alikes.js';
import { columnsOf, columnsWhere, everyColumn, hasColumn, type Mask } from './mask.js';
import { columnsToHide, maskPreferences } from './mask-preferences.js';

/**
 * Decides which columns of one authority's row are hidden, so that not even someone who runs this same code over all
 * conceivable rows can narrow a hidden count below `leastValues` values.
 *
 * Rows propose to hide sets of columns in rounds, each row its preferences in order. In a round, all rows that propose the
 * same set and would show the same are accepted if among them every hidden count takes enough values. A row that joins an
 * accepted set later can only add values. So the rows that end with what is published are enough by construction.
 * A kind of simulatable auditing (Kenthapadi, Mishra, Nissim 2005) in place of the usual search for one cheap pattern
 * (Fischetti and Salazar 2001), which is open to being run backwards.
 */
export class RowMasker {
  private readonly safe = new Map<string, boolean>();
  private readonly preferred = new Map<string, readonly Mask[]>();

  constructor(private readonly profile: RowProfile) {}

  /** The columns to hide. */
  maskOf(row: readonly number[]): Mask {
    if (columnsToHide(row, this.profile) === 0) return 0;
    const preferences = this.preferencesOf(row);
    const round = preferences.findIndex((_, index) => this.isAccepted(row, index));
    return preferences[round] ?? everyColumn(row);
  }

  private isAccepted(row: readonly number[], round: number): boolean {
    const mask = this.preferencesOf(row)[round];
    if (!mask) return false;
    for (let earlier = 0; earlier <= round; earlier += 1) if (this.isSafe(row, mask, earlier)) return true;
    return false;
  }

  /** Whether the rows that look like this one and propose this mask in this round are enough. */
  private isSafe(row: readonly number[], mask: Mask, round: number): boolean {
    const total = row.reduce((sum, count) => sum + count, 0);
    const shown = row.map((count, column) => (hasColumn(mask, column) ? 'c' : count));
    const key = `${String(total)}/${shown.join()}/${String(round)}`;
    const known = this.safe.get(key);
    if (known !== undefined) return known;
    const answer = this.hasEnough(row, mask, round);
    this.safe.set(key, answer);
    return answer;
  }

  private hasEnough(row: readonly number[], mask: Mask, round: number): boolean {
    if ((mask & columnsWhere(row, (count) => count < this.profile.lowest)) !== 0) return false;
    const columns = columnsOf(mask);
    const seen = columns.map(() => new Set<number>());
    for (const other of lookAlikes(row, mask, this.profile)) {
      if (seen.every((values, at) => values.has(other[columns[at] ?? 0] ?? 0))) continue;
      if (!this.proposes(other, mask, round)) continue;
      columns.forEach((column, at) => seen[at]?.add(other[column] ?? 0));
      if (seen.every((values) => values.size >= this.profile.leastValues)) return true;
    }
    return false;
  }

  private proposes(row: readonly number[], mask: Mask, round: number): boolean {
    if (columnsToHide(row, this.profile) === 0 || this.preferencesOf(row)[round] !== mask) return false;
    for (let earlier = 0; earlier < round; earlier += 1) if (this.isAccepted(row, earlier)) return false;
    return true;
  }

  private preferencesOf(row: readonly number[]): readonly Mask[] {
    const key = row.join();
    const known = this.preferred.get(key);
    if (known) return known;
    const preferences = maskPreferences(row, this.profile);
    this.preferred.set(key, preferences);
    return preferences;
  }
}
