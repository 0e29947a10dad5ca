import type { AuditTool } from '@accord/contracts';

/** The tool of the tests: eight domains like the real one, with two questions each. */
export function testTool(version = 1): AuditTool {
  const domains = Array.from({ length: 8 }, (_, index) => {
    const code = `D${index + 1}`;
    const questions = [1, 2].map((number) => ({ code: `${code}.${number}`, text: `Question ${number} of ${code}?` }));
    return { code, title: `Domain ${index + 1}`, questions };
  });
  return { id: 'neglect', version, name: 'Neglect', domains };
}
