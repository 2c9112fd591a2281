import { type PayloadRequest, ValidationError } from 'payload'
import { longestPassword, type PasswordOwner, passwordProblem, shortestPassword } from '../domain/login/passwords'
import { translator } from '../i18n'

let common: Promise<ReadonlySet<string>> | null = null

/** Fifty thousand words, fetched when somebody chooses a password and kept from then on. */
const commonPasswords = (): Promise<ReadonlySet<string>> => {
  common ??= loadCommonPasswords()
  return common
}

async function loadCommonPasswords(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(dictionary['passwords-common'].map(String))
}

/**
 * Refuses a password that is too short or easily guessed, at its field and in the user's language.
 * @throws ValidationError
 */
export async function refuseWeakPassword(req: PayloadRequest, password: string, owner: PasswordOwner): Promise<void> {
  const problem = passwordProblem(password, owner, await commonPasswords())
  if (!problem) return
  const message = translator(req.i18n.language)(`login.password.${problem}`, {
    shortest: shortestPassword,
    longest: longestPassword,
  })
  throw new ValidationError(
    { collection: 'users', errors: [{ path: 'password', label: translator(req.i18n.language)('login.page.password'), message }], req },
    req.t,
  )
}
