/** The CloudEvents `source`: the service that says it and the scope in which it does. */
export function sourceOf(scope: string, service: string): string {
  return `urn:accord:${scope}:${service}`;
}
