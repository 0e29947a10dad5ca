import { NOT_APPLICABLE } from '@accord/contracts';
import type { Partnership } from '@accord/partnership';
import type { FieldDefinition, FormDefinition, FormValues } from '../../forms/form-definition.js';
import { agencyName } from '../../rendering/names.js';
import type { CaseModeration, ComparedAgency } from '../../services/audits/moderation.js';

/** The questions about one agency. */
export function fieldsOf(
  agency: ComparedAgency,
  { grades }: CaseModeration,
  partnership: Partnership,
): FieldDefinition[] {
  const name = agencyName(partnership, agency.agencyId);
  return [
    {
      kind: 'radios',
      name: gradeField(agency.agencyId),
      label: `Moderated grade of ${name}`,
      choices: [
        ...grades.map(({ code, label }) => ({ value: code, text: label })),
        { value: NOT_APPLICABLE, text: 'Not applicable' },
      ],
    },
    {
      kind: 'textarea',
      name: reasonField(agency.agencyId),
      label: `Reason for ${name}`,
      hint: 'Needed where the grade differs from the self grade, or from the moderated one before. At least 10 characters.',
      minLength: 10,
      maxLength: 500,
    },
  ];
}

/** The form of one domain: every agency that judged it. */
export function domainForm(moderation: CaseModeration, domain: string, partnership: Partnership): FormDefinition {
  const { drawnCaseId, domains } = moderation;
  const title = domains.find(({ code }) => code === domain)?.title ?? '';
  const action = `/moderation/${drawnCaseId}/domains/${domain}`;
  return {
    title: `${domain} ${title}`,
    action,
    back: { href: `/moderation/${drawnCaseId}`, text: 'Back to the case' },
    fields: judging(moderation, domain).flatMap((agency) => fieldsOf(agency, moderation, partnership)),
    submit: 'Save the moderated grades',
  };
}

/** The agencies that judged a domain. */
export function judging({ agencies }: CaseModeration, domain: string): ComparedAgency[] {
  return agencies.filter(({ judgements }) => judgements.some((one) => one.domain === domain));
}

/** The grades that count now. */
export function valuesOf(moderation: CaseModeration, domain: string): FormValues {
  return Object.fromEntries(
    moderation.agencies.flatMap(({ agencyId, judgements }) => {
      const last = judgements.find((one) => one.domain === domain)?.moderated.at(-1);
      return last ? [[gradeField(agencyId), last.grade]] : [];
    }),
  );
}

/** The name of the input for an agency's grade. */
export function gradeField(agencyId: string): string {
  return `grade-${agencyId}`;
}

/** The name of the input for why. */
export function reasonField(agencyId: string): string {
  return `reason-${agencyId}`;
}
