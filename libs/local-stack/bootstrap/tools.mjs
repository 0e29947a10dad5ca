import { accessSync, constants, existsSync, readFileSync, readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { Refusal } from './refusal.mjs';
import { run } from './run.mjs';
import { step } from './step.mjs';

const JAVA = {
  what: 'Java 17 or later',
  debian: 'openjdk-17-jre-headless',
  newerDebian: 'default-jre-headless',
  brew: 'openjdk@17',
  dnf: 'java-17-openjdk-headless',
};
const MAVEN = { what: 'Maven', debian: 'maven', newerDebian: 'maven', brew: 'maven', dnf: 'maven' };
const BROWSER = {
  what: 'the library libnss3, for the test browser',
  debian: 'libnss3',
  newerDebian: 'libnss3',
  brew: 'nss',
  dnf: 'nss',
};

/** Checks for what npm cannot bring, before anything is changed; installs it where that is simple and allowed. */
export async function provideTools({ env, kafka, browser }) {
  const missing = [
    ...(kafka && !hasJava(env) ? [JAVA] : []),
    ...(kafka && !isOnPath('mvn', env) ? [MAVEN] : []),
    ...(browser && !env.CHROMIUM_PATH && !hasLibrary('libnss3.so') ? [BROWSER] : []),
  ];
  if (missing.length === 0) return;
  const names = new Intl.ListFormat('en-GB').format(missing.map((tool) => tool.what));
  if (!isDebian() || process.getuid?.() !== 0) {
    throw new Refusal(
      `Accord needs ${names}. Nothing was changed. Run this and start again:\n\n  ${installCommand(missing)}\n`,
    );
  }
  console.log(`Accord needs ${names}: installing with apt-get …`);
  await step(`Installed ${names}`, () => aptInstall(missing, env));
}

async function aptInstall(missing, env) {
  const apt = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'] };
  const updated = await run('apt-get', ['-qq', 'update'], apt);
  const packages = missing.map((tool) => (isInApt(tool.debian) ? tool.debian : tool.newerDebian));
  const install = ['-qq', 'install', '-y', '--no-install-recommends', ...packages];
  const failed = updated !== 0 || (await run('apt-get', install, apt)) !== 0;
  if (failed) throw new Refusal(`apt-get could not install ${packages.join(' ')}. Install them and start again.`);
}

function isInApt(name) {
  return spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;
}

function installCommand(missing) {
  if (isDebian())
    return `sudo apt-get update && sudo apt-get install -y ${missing.map((tool) => tool.debian).join(' ')}`;
  if (process.platform === 'darwin') return `brew install ${missing.map((tool) => tool.brew).join(' ')}`;
  return `sudo dnf install -y ${missing.map((tool) => tool.dnf).join(' ')}`;
}

function hasJava(env) {
  const java = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin/java') : 'java';
  const version = spawnSync(java, ['-version'], { encoding: 'utf8', env }).stderr ?? '';
  return Number(/version "(\d+)/.exec(version)?.[1] ?? 0) >= 17;
}

function isOnPath(program, env) {
  return (env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function hasLibrary(file) {
  if (process.platform !== 'linux') return true;
  const folders = ['/usr/lib', '/usr/lib64', '/lib'];
  return folders.some(
    (folder) =>
      existsSync(folder) &&
      [folder, ...readdirSync(folder).map((name) => join(folder, name))].some((each) => existsSync(join(each, file))),
  );
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
