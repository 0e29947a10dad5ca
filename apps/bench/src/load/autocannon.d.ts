// The part of autocannon that is used here; the package brings no types.
declare module 'autocannon' {
  interface Request {
    method: string;
    path: string;
    headers: Record<string, string>;
    body?: string;
  }

  interface Options {
    url: string;
    connections: number;
    /** How many requests in all. */
    amount: number;
    requests: { setupRequest(request: Request): Request }[];
  }

  interface Instance extends PromiseLike<object> {
    on(event: 'response', listener: (client: object, status: number, bytes: number, ms: number) => void): void;
    on(event: 'reqError', listener: (error: Error) => void): void;
  }

  export default function autocannon(options: Options): Instance;
}
