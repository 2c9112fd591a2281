/** What a greeting needs to know of a contact. */
export interface Greeted {
  kind: 'person' | 'shared'
  name: string | null
}

const longestName = 80

/** How a spreadsheet formula begins, also when quoted to look like text. */
const formula = /^['"]?[=+\-@]/
/** An address of a page or a mailbox, or what a mail client would make a link of. */
const address = /:\/\/|[@/\\]|\.\p{L}{2,}/u
/** Invisible characters, such as those that turn the direction of writing. */
const invisible = /\p{C}/u

/** What lists say in place of a name that nobody knows: what somebody is, or that a name is missing. */
const placeholder =
  /^(kontaktperson(er|en)?|contact persons?|okänd|unknown|saknas|vakant|vacant|n\.? ?n\.?|kansli(et)?|reception(en)?|registrator(n)?|kundtjänst|ej (angiven|angivet|känd)|xxx+)(?![\p{L}\p{N}])/iu

/**
 * The name to greet a contact by, with its spaces tidied; null when the greeting must be neutral: a
 * shared mailbox, no name, or a name that is no name. Contacts come from spreadsheets and from forms
 * that anyone can fill in, so a name may be a formula or carry a link to somewhere.
 */
export function nameToGreet(contact: Greeted): string | null {
  if (contact.kind === 'shared' || contact.name === null) return null
  const name = contact.name.replace(/\s+/g, ' ').trim()
  return looksLikeName(name) && !placeholder.test(name) ? name : null
}

function looksLikeName(name: string): boolean {
  if (name.length > longestName || !/\p{L}/u.test(name)) return false
  // Full-width forms of = and @ count as what they look like.
  const plain = name.normalize('NFKC')
  return ![formula, address, invisible].some((sign) => sign.test(plain))
}
