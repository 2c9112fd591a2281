/** Why a request is refused before anything reads it; each has its words in `guard` of the texts. */
export type Unfit =
  | 'method'
  | 'address'
  | 'addressTooLong'
  | 'names'
  | 'number'
  | 'tooManyParameters'
  | 'noHost'
  | 'header'
  | 'tooLarge'
  | 'tooSlow'
  | 'brokenBody'
  | 'tooDeep'
  | 'bodyKind'
  | 'headersTooLarge'
  | 'expectation'
  | 'malformed'

/** What a request is refused with, as an HTTP status. */
export const statusOfUnfit: Record<Unfit, number> = {
  method: 405,
  address: 400,
  addressTooLong: 414,
  names: 400,
  number: 400,
  tooManyParameters: 400,
  noHost: 400,
  header: 400,
  tooLarge: 413,
  tooSlow: 408,
  brokenBody: 400,
  tooDeep: 400,
  bodyKind: 415,
  headersTooLarge: 431,
  expectation: 417,
  malformed: 400,
}
