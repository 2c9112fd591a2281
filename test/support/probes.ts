/** The collections that the public reads something of. */
export const publicCollections = [
  'strength-areas',
  'terms',
  'term-tombstones',
  'news',
  'media',
  'activities',
  'organisations',
  'meetings',
  'people',
  'pages',
  'initiatives',
  'calls',
  'documents',
  'role-descriptions',
] as const

/**
 * Where secrets lie that a question could reach: fields that the public must not read, fields of documents
 * that it must not see, and paths from the one to the other.
 */
export const hiddenPaths: readonly (readonly [slug: (typeof publicCollections)[number], path: string])[] = [
  ['organisations', 'otherSpellings.name'],
  ['organisations', 'contacts.name'],
  ['organisations', 'contacts.email'],
  ['organisations', 'contacts.notes'],
  ['meetings', 'outcome'],
  ['meetings', 'participants.name'],
  ['meetings', 'participants.email'],
  ['meetings', 'organisations.name'],
  ['meetings', 'initiative.title'],
  ['initiatives', 'title'],
  ['initiatives', 'version.title'],
  ['initiatives', 'owner.name'],
  ['initiatives', 'call.title'],
  ['initiatives', 'dialogues.outcome'],
  ['initiatives', 'strengthAreas.title'],
  ['calls', 'title'],
  ['documents', 'title'],
  ['pages', 'title'],
  ['pages', 'blocks.terms.explanation'],
  ['role-descriptions', 'task'],
  ['people', 'assignments.description.task'],
  ['meetings', 'organiser.name'],
  ['meetings', 'organiser.email'],
  ['meetings', 'invitationMessage'],
  ['meetings', 'sender'],
  ['meetings', 'replyTo'],
  ['meetings', 'sequence'],
  ['meetings', 'segments.name'],
  ['meetings', 'segments.include.email'],
  ['meetings', 'segments.owner.email'],
  ['meetings', 'invitations.contact.email'],
  ['meetings', 'activity.title'],
  ['meetings', 'activity.plan.title'],
  ['meetings', 'strengthAreas.title'],
  ['activities', 'plan.title'],
  ['activities', 'plan.background'],
  ['activities', 'plan.goals.text'],
  ['activities', 'goal'],
  ['activities', 'audience'],
  ['activities', 'channel'],
  ['activities', 'strengthAreas.title'],
  ['news', 'title'],
  ['news', 'version.title'],
  ['news', 'activity.goal'],
  ['news', 'activity.plan.title'],
  ['news', 'terms.preferredLabel'],
  ['news', 'terms.explanation'],
  ['news', 'strengthAreas.title'],
  ['news', 'strengthAreas.summary'],
  ['term-tombstones', 'replacedBy.preferredLabel'],
  ['terms', 'narrower.preferredLabel'],
  ['terms', 'related.preferredLabel'],
  ['strength-areas', 'summary'],
]

/** The ways to ask whether a path holds a text: each makes a list's or a count's query from the text. */
export function guesses(path: string): ((text: string) => string)[] {
  const [first = path, ...rest] = path.split('.')
  const nested = rest.length > 0 ? `[${first}][contains][${rest.join('.')}]` : `[${path}]`
  return [
    (text) => `?where[${path}][like]=${text}`,
    (text) => `?draft=true&where[${path}][contains]=${text}`,
    (text) => `?where[or][0][${path}][like]=${text}`,
    (text) => `?where[and][0][or][0][${path}][not_like]=${text}`,
    (text) => `?where[${path.replaceAll('.', '__')}][like]=${text}`,
    (text) => `?where${nested}[like]=${text}`,
    (text) => `/count?where[${path}][like]=${text}`,
    (text) => `?joins[narrower][where][${path}][like]=${text}&joins[contacts][where][${path}][like]=${text}`,
  ]
}
