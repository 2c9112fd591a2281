/** What of a meeting concerns those invited, as it was at one number of its sequence. */
export interface MeetingState {
  sequence: number
  start: string
  end: string
  zone: string
  place: string | null
  link: string | null
  isCancelled: boolean
}
