/** What differs between a server for people and one for tests. */
export interface PostgresTuning {
  readonly port: number;
  /** Whether a commit survives a power cut; tests do without, for speed. */
  readonly durable: boolean;
}

/** The server's settings, as arguments of the program. */
export function postgresSettings({ port, durable }: PostgresTuning): string[] {
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    max_connections: '200',
    shared_buffers: '64MB',
    max_wal_size: '512MB',
    jit: 'off',
    // A failed statement's text, values and detail may hold a name. Applications report errors by code instead.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
