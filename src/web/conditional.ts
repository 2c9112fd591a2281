/** What is known of what an address answers with. */
export interface Validators {
  /** In quotes, as it is sent. */
  etag: string
  /** Null where the tag alone tells. */
  modified?: Date | null
}

/**
 * Whether whoever asks has it already, so that 304 is the answer (RFC 9110 13.1.2 and 13.1.3): by its tag where one is
 * sent along, else by its time, to the second.
 */
export function isKnown({ headers }: Request, { etag, modified = null }: Validators): boolean {
  const tags = headers.get('if-none-match')
  if (tags !== null) return tags.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')))
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  return modified !== null && Math.floor(modified.getTime() / 1000) * 1000 <= since
}
