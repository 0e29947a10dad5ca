import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';
import { run } from './run.mjs';
import { step } from './step.mjs';

/** Compiles everything in one process, unless no source changed since the last time. */
export async function build({ root, env }) {
  const stamp = join(root, '.accord/build-digest');
  const digest = digestOf(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest && isCompiled(root)) return;
  await step('Built', () => compile(root, env));
  mkdirSync(join(root, '.accord'), { recursive: true });
  writeFileSync(stamp, digest);
}

async function compile(root, env) {
  const [, ...command] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.build.split(' ');
  const code = await run(process.execPath, command, { cwd: root, env });
  if (code !== 0) throw new Refusal('The build failed; what is wrong is above.');
}

function projects(root) {
  return ['libs', 'apps'].flatMap((kind) =>
    readdirSync(join(root, kind))
      .map((name) => join(root, kind, name))
      .filter((folder) => existsSync(join(folder, 'tsconfig.json'))),
  );
}

/** Names, sizes and times of all sources: reading them would take longer than it saves. */
function digestOf(root) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const files = [join(root, 'tsconfig.base.json'), join(root, 'package.json')];
  for (const project of projects(root)) {
    files.push(join(project, 'tsconfig.json'));
    const source = join(project, 'src');
    if (!existsSync(source)) continue;
    for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
    }
  }
  for (const file of files.sort()) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

/** A deleted `dist` must be seen; projects that are only read by tests are not compiled here. */
function isCompiled(root) {
  const built = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.build.split(' ');
  return built
    .filter((word) => word.startsWith('apps/') || word.startsWith('libs/'))
    .every((project) => existsSync(join(root, project, 'dist/.tsbuildinfo')));
}
