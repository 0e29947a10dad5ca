import { stripVTControlCharacters } from 'node:util';

const MOST_LINES = 6;

/** What failed in a run and the beginning of why, one text for each: for the end of a log, where one looks first. */
export function listFailures(results) {
  return (results?.testResults ?? []).flatMap((suite) => {
    const failed = suite.assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0 && suite.status === 'failed') return [shown(suite.name, suite.message)];
    return failed.map(({ fullName, failureMessages }) => shown(fullName, failureMessages.join('\n')));
  });
}

function shown(name, why) {
  // Jest colours what it writes down, which a log shows as noise.
  const lines = stripVTControlCharacters(why)
    .split('\n')
    .filter((line) => line.trim());
  return [name, ...lines.slice(0, MOST_LINES).map((line) => `    ${line.trim()}`)].join('\n');
}
