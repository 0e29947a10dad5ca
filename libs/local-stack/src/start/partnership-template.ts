/** Where the demonstration's files say that the development identity provider is, with the issuer. */
const STANDARD_ADDRESS = /http:\/\/localhost:3006(?:\/([a-z0-9-]+))?/g;

/** Puts the real addresses of issuers into a partnership or people file: another port, or somebody's own issuer. */
export function withIssuerAddresses(
  text: string,
  identityUrl: string,
  given: Readonly<Record<string, string>>,
): string {
  return text.replace(STANDARD_ADDRESS, (_whole, issuer: string | undefined) => {
    if (issuer && given[issuer]) return given[issuer];
    return issuer ? `${identityUrl}/${issuer}` : identityUrl;
  });
}
