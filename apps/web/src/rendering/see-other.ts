/** Sends the browser to another page of ours with a GET, after a POST or for want of something. */
export class SeeOther extends Error {
  constructor(readonly location: string) {
    super('See other');
    this.name = 'SeeOther';
  }
}
