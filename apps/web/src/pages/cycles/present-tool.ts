import type { RecordedCycle } from '../../services/audits/cycles.js';
import type { ToolView } from './tool-view.js';

/** The tool and the scale of a cycle: everything that an auditor is asked, and what each grade means. */
export function presentTool(cycle: RecordedCycle, notice?: string): ToolView {
  const { tool, scale } = cycle;
  const good = scale.grades.filter(({ code }) => scale.goodOrBetter.includes(code));
  return {
    title: 'Tool and scale',
    notice,
    back: { href: `/cycles/${cycle.id}`, text: 'Back to the cycle' },
    tool: `${tool.name}, version ${tool.version}`,
    scale: `${scale.name}, version ${scale.version}`,
    state: cycle.mayChangeTool
      ? 'They can be changed to another version until fieldwork begins.'
      : 'From the start of fieldwork on they stay as they are.',
    domains: tool.domains.map(({ code, title, questions }) => ({
      heading: `${code} ${title}`,
      questions: questions.map(({ code: number, text }) => `${number} ${text}`),
    })),
    grades: scale.grades.map(({ label, points, descriptor }) => ({ label, points: String(points), descriptor })),
    goodOrBetter: good.map(({ label }) => label).join(', '),
    rules: scale.cappingRules.map(({ text }) => text),
    changeHref: cycle.mayChangeTool ? `/cycles/${cycle.id}/tool/change` : undefined,
  };
}
