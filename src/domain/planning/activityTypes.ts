/** The kinds of activities. */
export const activityTypes = [
  'newsletter',
  'news',
  'meeting',
  'communication-material',
  'web',
  'dialogue',
  'decision',
  'planning',
  'project',
  'assessment',
  'pilot',
  'organisation',
] as const
