// The root holds exactly what everybody needs; whatever a tool wants beside it belongs to the library that runs it.
import { readdirSync } from 'node:fs';
import { ROOT } from '../workspace.mjs';

const EXPECTED = ['README.md', 'apps', 'docker', 'k8s', 'libs', 'nx.json', 'package.json', 'tsconfig.base.json'];
const NOT_OURS = /^\.|^node_modules$|^package-lock\.json$/;

const found = readdirSync(ROOT).filter((name) => !NOT_OURS.test(name));
const unexpected = found.filter((name) => !EXPECTED.includes(name));
const missing = EXPECTED.filter((name) => !found.includes(name));
if (unexpected.length) console.error(`Not expected at the top level: ${unexpected.join(', ')}`);
if (missing.length) console.error(`Missing at the top level: ${missing.join(', ')}`);
process.exitCode = unexpected.length + missing.length === 0 ? 0 : 1;
