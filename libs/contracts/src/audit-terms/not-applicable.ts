/** The grade of a domain that does not apply to a case, in every scale. It has no points and counts nowhere. */
export const NOT_APPLICABLE = 'NA';
