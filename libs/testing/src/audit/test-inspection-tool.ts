import type { AuditTool } from '@accord/contracts';

/** The tool for what inspectors published of services: one domain and no question. */
export function testInspectionTool(): AuditTool {
  const domains = [{ code: 'OVERALL', title: 'Overall', questions: [] }];
  return { id: 'published-inspections', version: 1, name: 'Published inspections', domains };
}
