/** What a calendar answered, as it was read (RFC 5546 3.2.3, 3.2.7). */
export interface ReadReply {
  method: 'REPLY' | 'COUNTER'
  /** Empty where the calendar names no meeting. */
  uid: string
  /** Which instance of a series, as an instant in ISO 8601; null for all of it. */
  instance: string | null
  /** Whether it names an instance that cannot be told, or more than one: it must not count for all of them. */
  isInstanceUnclear: boolean
  /** Who answers, in lower case and without `mailto:`; null where nobody can be read. */
  attendee: string | null
  /** iTIP's PARTSTAT. */
  partstat: string | null
  sequence: number
  /** DTSTAMP in ISO 8601; null where there is none. */
  stamp: string | null
  comment: string | null
  delegatedTo: string | null
  /** Of a COUNTER: the time that is proposed instead, in ISO 8601. */
  proposed: { start: string; end: string } | null
}
