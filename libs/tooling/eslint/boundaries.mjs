import nx from '@nx/eslint-plugin';
import { createProjectGraphAsync } from '@nx/devkit';

// The boundary rule silently skips when there is no project graph yet, so the graph is made before anything is linted.
process.env.NX_DAEMON ??= 'false';
await createProjectGraphAsync();

const LIBS_OF_A_SERVICE = ['lib:kernel', 'lib:contracts', 'lib:partnership', 'lib:persistence', 'lib:messaging'];

/** Who may import whom. A project whose tag is not here may import nothing. */
const DEPENDENCIES = {
  'lib:kernel': [],
  // Tools and scales stand in its file as events carry them.
  'lib:partnership': ['lib:kernel', 'lib:contracts'],
  // Reads and writes tables; knows nothing of what is in them.
  'lib:csv': [],
  'lib:contracts': ['lib:kernel'],
  'lib:persistence': ['lib:kernel', 'lib:partnership'],
  'lib:messaging': ['lib:kernel', 'lib:contracts', 'lib:partnership', 'lib:persistence'],
  'lib:service': LIBS_OF_A_SERVICE,
  'lib:local-stack': ['lib:kernel', 'lib:partnership'],
  // Its test set-up starts the local stack; nothing depends on tooling.
  'lib:tooling': ['lib:local-stack', 'lib:partnership'],
  'lib:testing': [...LIBS_OF_A_SERVICE, 'lib:csv', 'lib:service', 'lib:local-stack'],
  'type:service': [...LIBS_OF_A_SERVICE, 'lib:csv', 'lib:service', 'lib:testing'],
  'type:web': ['lib:kernel', 'lib:contracts', 'lib:partnership', 'lib:persistence', 'lib:service', 'lib:testing'],
  'type:e2e': ['lib:kernel', 'lib:contracts', 'lib:partnership', 'lib:testing', 'lib:local-stack'],
  // These two look into the machinery of messaging, to measure it and to break it.
  'type:bench': [...LIBS_OF_A_SERVICE, 'lib:testing', 'lib:local-stack'],
  'type:experiments': [...LIBS_OF_A_SERVICE, 'lib:testing', 'lib:local-stack'],
};

const BANNED_PACKAGES = {
  'lib:kernel': ['*'],
  'lib:contracts': ['@nestjs/*'],
  'lib:persistence': ['@nestjs/microservices', 'fastify', '@fastify/*'],
  'lib:csv': ['@nestjs/*', 'typeorm', 'fastify', '@fastify/*'],
  'lib:messaging': ['fastify', '@fastify/*'],
  'type:web': ['@nestjs/microservices'],
};

const depConstraints = Object.entries(DEPENDENCIES).map(([sourceTag, onlyDependOnLibsWithTags]) => ({
  sourceTag,
  onlyDependOnLibsWithTags,
  bannedExternalImports: BANNED_PACKAGES[sourceTag] ?? [],
}));

/** Nx's boundaries between projects, as a closed list. */
export const boundaries = {
  name: 'accord/boundaries',
  files: ['{apps,libs}/*/src/**/*.ts'],
  plugins: { '@nx': nx },
  rules: {
    '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allow: [], depConstraints }],
  },
};
