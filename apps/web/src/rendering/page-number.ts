/** A page number as typed in an address; the first page for anything else. */
export function pageNumber(text: string | undefined): string {
  return text && /^[1-9]\d{0,3}$/.test(text) ? text : '1';
}
