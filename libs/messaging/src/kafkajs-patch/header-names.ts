const LONGEST = 32;

/** Names of headers as text. Messages have the same few, mostly in the same places, so the last of each place is kept. */
export class HeaderNames {
  private readonly bytes: Buffer[] = [];
  private readonly texts: string[] = [];

  constructor(private readonly places: number) {}

  textOf(name: Buffer, place: number): string {
    const known = this.bytes[place];
    if (known?.length === name.length && isSame(known, name)) return this.texts[place] as string;
    const text = name.toString('utf8');
    if (place < this.places && name.length <= LONGEST) {
      // A copy: the piece itself would keep all of the answer that it came in.
      this.bytes[place] = Buffer.from(name);
      this.texts[place] = text;
    }
    return text;
  }
}

function isSame(one: Buffer, other: Buffer): boolean {
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}
