/** The plans that a child's case can be under, and whether a category says why. */
export const PLANS = {
  'Early help': { needsCategory: false },
  'Child in need': { needsCategory: true },
  'Child protection': { needsCategory: true },
  'Looked after': { needsCategory: true },
  'Care leaver': { needsCategory: false },
} as const;

/** Why a child came to be on a plan. */
export const CATEGORIES = ['Neglect', 'Emotional abuse', 'Physical abuse', 'Sexual abuse'] as const;

/** A plan, as registers name it. */
export type Plan = keyof typeof PLANS;

/** A category, as registers name it. */
export type Category = (typeof CATEGORIES)[number];

/** Every plan. */
export const PLAN_NAMES = Object.keys(PLANS) as Plan[];
