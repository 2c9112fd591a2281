/** Shortest password, in characters. NIST SP 800-63B-4 asks for 15 alone and 8 with a second factor. */
export const shortestPassword = 12

/** Long enough for any phrase, short enough that hashing it costs nobody anything. */
export const longestPassword = 200

export type PasswordProblem = 'short' | 'long' | 'common' | 'personal'

/** Who the password is for: what others know of the person is easily guessed. */
export interface PasswordOwner {
  name?: string | null
  email?: string | null
}

/**
 * What is wrong with a password, or null, after NIST SP 800-63B: length counts, kinds of characters do not, and
 * what is easily guessed is refused. What is personal or common in it may stand there, but counts for nothing.
 * @param common common passwords in small letters
 */
export function passwordProblem(password: string, owner: PasswordOwner, common: ReadonlySet<string>): PasswordProblem | null {
  const text = password.normalize('NFKC')
  if (lengthOf(text) < shortestPassword) return 'short'
  if (lengthOf(text) > longestPassword) return 'long'
  const plain = text.toLowerCase()
  if (isCommon(plain, common)) return 'common'
  return lengthOf(without(plain, partsOf(owner))) < shortestPassword ? 'personal' : null
}

/** As a person counts: a letter outside the basic plane is one. */
const lengthOf = (text: string): number => Array.from(text).length

/** Common ones, also with figures and signs at the ends, twice over, and those that need no list. */
function isCommon(plain: string, common: ReadonlySet<string>): boolean {
  const core = plain.replace(/^[\W\d_]+|[\W\d_]+$/gu, '')
  const half = plain.slice(0, plain.length / 2)
  const isTwice = half + half === plain
  return common.has(plain) || (core !== '' && common.has(core)) || (isTwice && common.has(half)) || isMonotonous(plain)
}

/** Few different characters, or a row such as 1234 and abcd. */
function isMonotonous(plain: string): boolean {
  const codes = Array.from(plain).map((letter) => letter.codePointAt(0) ?? 0)
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0))
  const inRow = steps.filter((step) => Math.abs(step) === 1 || step === 0 || step === -9).length
  return new Set(codes).size < 5 || inRow > steps.length * 0.7
}

/** The words of the name and of the address, long enough to mean something. */
function partsOf({ name, email }: PasswordOwner): string[] {
  const words = `${name ?? ''} ${email ?? ''}`.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return [email?.toLowerCase() ?? '', ...words].filter((word) => word.length >= 4).toSorted((a, b) => b.length - a.length)
}

const without = (text: string, parts: readonly string[]): string => parts.reduce((left, part) => left.replaceAll(part, ''), text)
