import { isEqual, type RebuildReport } from '@accord/messaging';
import type { ServiceDefinition } from '../bootstrap/service-definition.js';
import { processEnvironment } from '../config/environment.config.js';
import { readArguments } from './read-arguments.js';
import { rebuildProjection, usageOf } from './rebuild-projection.js';
import { runCommand } from './run-command.js';

/** The whole of an app's rebuild command: `rebuild.js --scope S --projection P [--check] --operator NAME --reason TEXT`. */
export async function runRebuild(definition: ServiceDefinition, given: readonly string[]): Promise<void> {
  const usage = usageOf(definition);
  await runCommand(async () => {
    const wish = readArguments({ usage, valued: ['scope', 'projection'], flags: ['check'] }, given);
    const environment = { ...processEnvironment(), LOG_LEVEL: 'warn' };
    const report = await rebuildProjection(definition, wish, { environment, logDestination: process.stderr });
    return { text: describe(report), exitCode: wish.check && !isEqual(report) ? 1 : 0 };
  });
}

function describe(report: RebuildReport): string {
  const tables = report.tables.map(({ table, live, shadow, onlyLive, onlyShadow }) => {
    const sums = `${live.rows} rows, checksum ${live.checksum}`;
    if (onlyLive + onlyShadow === 0) return `  ${table}: equal (${sums})`;
    return `  ${table}: NOT EQUAL: live ${sums}; rebuilt ${shadow.rows} rows, checksum ${shadow.checksum}; only live ${onlyLive}, only rebuilt ${onlyShadow}`;
  });
  const end = report.isCheck ? 'Nothing was changed.' : 'The rebuilt tables are in place.';
  return [`${report.projection}: ${report.messages} messages read again`, ...tables, end].join('\n');
}
