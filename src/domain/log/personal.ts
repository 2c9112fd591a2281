/**
 * What a log says without what may be about people: addresses, tokens in web addresses, and the values that a database
 * or a reader of files names when it refuses or fails.
 */
export const withoutPersonal = (said: string): string => rules.reduce((kept, [pattern, instead]) => kept.replace(pattern, instead), said)

/** Something in quotes, or cut off within them. */
const quoted = String.raw`(?:"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?)`

/** Applied in this order. */
const rules: readonly (readonly [RegExp, string])[] = [
  // Drizzle: "Failed query: insert into … params: Anna,anna@region.example". Values may hold anything: all that follows goes.
  [/\bparams: [\s\S]*$/, 'params: …'],
  // MongoDB: 'E11000 duplicate key error … dup key: { email: "anna@region.example" }'
  [/\bdup key: \{[\s\S]*$/, 'dup key: {…}'],
  // Mongoose: 'Cast to ObjectId failed for value "Anna" (type string) at path "_id"'
  [new RegExp(`(\\b(?:value|input|argument|got|received):? )${quoted}`, 'gi'), '$1…'],
  // JSON.parse: 'Unexpected token \'A\', "Anna …" is not valid JSON', which begins with what was read
  [new RegExp(`Unexpected (?:token|non-whitespace).*?${quoted}(?:\\.\\.\\.)? is not valid JSON`, 'gs'), 'Unexpected token in JSON'],
  // Links that act for whoever holds them, and files that may bear people's names.
  [/\/(unsubscribe|preferences|preview|invitations|subscriptions|sign-ups|reset|verify|media\/file|documents\/file)\/[^\s"'/?]+/g, '/$1/…'],
  [/\/calendar\/[\w-]{20,}/g, '/calendar/…'],
  [/([?&][\w[\].-]+=)[^\s"'&]*/g, '$1…'],
  // Keys of API clients, logins, and users in addresses of servers.
  [/\b(spets_|JWT |Bearer )[\w.~+/=-]+/g, '$1…'],
  [/(:\/\/)[^\s"'/@]+@/g, '$1…@'],
  // Addresses of mail, with letters of any language.
  [/(?:"[^"\n]{1,80}"|[\p{L}\p{M}\p{N}.!#$%&'*+=?^_`{|}~-]+)@[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}])?/gu, '…@…'],
  // The name before an address: "Anna Berg" <…@…>
  [/"[^"\n]{1,80}"(?= <…@…>)/g, '…'],
]
