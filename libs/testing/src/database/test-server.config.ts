const VARIABLE = 'ACCORD_TEST_DATABASE_ADMIN_URL';

/** Address of the tests' PostgreSQL under its administrator, set by Jest's global setup. */
export function testServerUrl(database: string): URL {
  const address = process.env[VARIABLE];
  if (!address) throw new Error(`${VARIABLE} is not set: start the tests with the integration project of Jest`);
  const url = new URL(address);
  url.pathname = `/${database}`;
  return url;
}

/** Has databases opened on another server from now on; answers what has them opened on the former one again. */
export function useTestServer(adminUrl: string): () => void {
  const former = process.env[VARIABLE];
  process.env[VARIABLE] = adminUrl;
  return () => {
    process.env[VARIABLE] = former;
  };
}
