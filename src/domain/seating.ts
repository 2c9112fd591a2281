/** Somebody who has a place at a meeting, or waits for one; in the order in which they answered. */
export interface Seat {
  invitation: string
  /** How many come with them. */
  guests: number
  /** Whether they have a place. */
  seated: boolean
  /** When they answered yes, ISO 8601. */
  at: string
  /** Whether they came by the invitation, or by the sign-up that is open to all. */
  invited: boolean
}
