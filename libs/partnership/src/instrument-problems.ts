import type { AuditTool, GradingScale } from '@accord/contracts';
import type { Partnership } from './partnership.js';
import { repeated } from './repeated.js';

/** What no single entry of tools and scales can show: repeated versions, and grades, domains or questions that do not fit. */
export function instrumentProblems({ tools, scales }: Pick<Partnership, 'tools' | 'scales'>): string[] {
  const domains = new Set(tools.flatMap((tool) => tool.domains.map(({ code }) => code)));
  return [
    ...repeated('tools', tools.map(nameOf)),
    ...repeated('scales', scales.map(nameOf)),
    ...tools.flatMap(questionProblems),
    ...scales.flatMap((scale) => [...gradeProblems(scale), ...cappingProblems(scale, domains)]),
  ];
}

function nameOf({ id, version }: { readonly id: string; readonly version: number }): string {
  return `${id} v${version}`;
}

function questionProblems(tool: AuditTool): string[] {
  return tool.domains.flatMap(({ code, questions }) => {
    const place = `tools.${nameOf(tool)}.${code}`;
    const codes = questions.map((question) => question.code);
    const strangers = codes.filter((question) => !question.startsWith(`${code}.`));
    return [
      ...repeated(place, codes),
      ...strangers.map((question) => `${place}: the code of ${question} must begin with ${code}.`),
    ];
  });
}

function gradeProblems(scale: GradingScale): string[] {
  const place = `scales.${nameOf(scale)}`;
  const { grades, goodOrBetter } = scale;
  const isBestFirst = grades.every(({ points }, index) => index === 0 || points < (grades[index - 1]?.points ?? 0));
  return [
    ...(isBestFirst ? [] : [`${place}.grades: put the best grade first, each with fewer points than the one before`]),
    ...unknownGrades(`${place}.goodOrBetter`, goodOrBetter, scale),
  ];
}

function cappingProblems(scale: GradingScale, domains: ReadonlySet<string>): string[] {
  const place = `scales.${nameOf(scale)}.cappingRules`;
  return [
    ...repeated(
      place,
      scale.cappingRules.map(({ code }) => code),
    ),
    ...scale.cappingRules.flatMap((rule) => [
      ...unknownGrades(`${place}.${rule.code}`, [rule.grade, rule.capsAt], scale),
      ...(rule.domains ?? [])
        .filter((code) => !domains.has(code))
        .map((code) => `${place}.${rule.code}: no tool has a domain ${code}`),
    ]),
  ];
}

function unknownGrades(place: string, codes: readonly string[], { grades }: GradingScale): string[] {
  const unknown = codes.filter((code) => !grades.some((grade) => grade.code === code));
  return unknown.map((code) => `${place}: the scale has no grade ${code}`);
}
