/** What a question can ask about an organisation. Ids are the database's, as strings. */
export interface OrganisationFacts {
  id: string
  name: string | null
  type: string | null
  municipality: string | null
  strengthAreas: readonly string[]
}

/**
 * What a contact can have to do with a meeting: to be invited; to have answered yes, no or maybe, or nothing; to
 * have an answer open, since the meeting is planned and still ahead; to have come.
 */
export const meetingInvolvements = ['invited', 'yes', 'no', 'maybe', 'unanswered', 'open', 'attended'] as const

/** Beside that, to have got a dispatch: its mail was accepted. */
export const involvements = [...meetingInvolvements, 'got'] as const
export type Involvement = (typeof involvements)[number]

/** The meetings and dispatches that a contact has to do with, by how. */
export type InvolvementFacts = Readonly<Record<Involvement, readonly string[]>>

/**
 * What a question can ask about a contact; `organisations` and `roles` are those of today. Of `involvements`, which
 * are many, a database gives those that are asked about.
 */
export interface ContactFacts {
  id: string
  name: string | null
  email: string
  kind: string | null
  language: string | null
  status: string | null
  internal: boolean
  strengthAreas: readonly string[]
  roles: readonly string[]
  organisations: readonly OrganisationFacts[]
  involvements: InvolvementFacts
}

/** The facts of each way, made one by one. */
export function involvementFacts(of: (involvement: Involvement) => readonly string[]): InvolvementFacts {
  const { invited, yes, no, maybe, unanswered, open, attended, got } = Object.fromEntries(
    involvements.map((involvement) => [involvement, of(involvement)]),
  ) as Record<Involvement, readonly string[]>
  return { invited, yes, no, maybe, unanswered, open, attended, got }
}
