/** Address of the tests' PostgreSQL under its administrator, set by Jest's global setup. */
export function testServerUrl(database: string): URL {
  const address = process.env['ACCORD_TEST_DATABASE_ADMIN_URL'];
  if (!address)
    throw new Error('ACCORD_TEST_DATABASE_ADMIN_URL is not set: start the tests with the integration project of Jest');
  const url = new URL(address);
  url.pathname = `/${database}`;
  return url;
}
