const EXPECTED = ['README.md', 'apps', 'docker', 'k8s', 'libs', 'nx.json', 'package.json', 'tsconfig.base.json'];
const NOT_OURS = /^\.|^node_modules$|^package-lock\.json$/;

/** What is wrong with the names at the top level, which holds exactly what everybody needs. */
export function topLevelProblems(names) {
  const found = names.filter((name) => !NOT_OURS.test(name));
  return [
    ...found.filter((name) => !EXPECTED.includes(name)).map((name) => `${name} is not expected at the top level`),
    ...EXPECTED.filter((name) => !found.includes(name)).map((name) => `${name} is missing at the top level`),
  ];
}
