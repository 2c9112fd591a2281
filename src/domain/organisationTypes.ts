/** The kinds of bodies that take part in a region's work with smart specialisation. */
export const organisationTypes = [
  'municipality',
  'region',
  'state-agency',
  'university',
  'cluster',
  'business-promoter',
  'company',
  'foundation',
  'association',
  'sami-organisation',
  'funder',
] as const
