import type { TypedUser } from 'payload'

/** The roles of those who log in, from most to least. */
export const roles = ['administrator', 'communicator', 'process-leader', 'reader'] as const
export type Role = (typeof roles)[number]

/**
 * The role behind a request, or `public` for whoever is not logged in. An API client is the public with a name:
 * it reads what the public reads and nothing more, so whatever is shut for the one is shut for the other.
 */
export function roleOf(user: TypedUser | null | undefined): Role | 'public' {
  const role: unknown = user && 'role' in user ? user.role : null
  return roles.find((known) => known === role) ?? 'public'
}
