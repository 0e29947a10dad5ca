import type { Visitor } from './visitor.js';

/** One entry of the access trail, as the page tells it. */
export interface TrailEntry {
  readonly who: string;
  readonly did: string;
  readonly to: string;
}

/** What to look for; a day as three numbers. */
export interface TrailSearch {
  readonly person?: string;
  readonly object?: string;
  readonly day?: readonly [day: string, month: string, year: string];
}

/** Who did or looked at what. */
export class TrailPage {
  constructor(private readonly visitor: Visitor) {}

  /** Fills in the form of the page and sends it. */
  async search({ person = '', object = '', day = ['', '', ''] }: TrailSearch): Promise<TrailEntry[]> {
    await this.visitor.open('/trail');
    await this.visitor.fill('Who did it', person);
    await this.visitor.fill('What it was done to', object);
    await this.visitor.fill('Day', day[0]);
    await this.visitor.fill('Month', day[1]);
    await this.visitor.fill('Year', day[2]);
    await this.visitor.press('Search');
    return this.entries();
  }

  /** The entries of the page that is open. */
  async entries(): Promise<TrailEntry[]> {
    const rows = await this.visitor.page.locator('tbody tr').all();
    return Promise.all(
      rows.map(async (row) => {
        const [, who = '', did = '', to = ''] = await row.locator('th, td').allInnerTexts();
        return { who, did, to };
      }),
    );
  }
}
