/** The styles of unit that `init` can start from. */
export const TEMPLATE_NAMES = [
  'linear',
  'any-order',
  'sets',
  'rubric',
  'checklist',
  'criteria',
  'bundles',
  'tiers',
] as const;

/** One of them. */
export type TemplateName = (typeof TEMPLATE_NAMES)[number];
