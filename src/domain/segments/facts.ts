/** What a question can ask about an organisation. Ids are the database's, as strings. */
export interface OrganisationFacts {
  id: string
  name: string | null
  type: string | null
  municipality: string | null
  strengthAreas: readonly string[]
}

/** What a question can ask about a contact; `organisations` and `roles` are those of today. */
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
}
