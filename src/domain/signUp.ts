import { normaliseAddress } from './address'
import { isContentLanguage } from '../i18n/languages'
import { isGuests, isName, isText } from './answering'

/** What somebody says who signs up for a meeting that is open to all. */
export interface SignUp {
  name: string
  address: string
  organisation: string
  /** In which language we write to them. */
  language: string
  guests: number
  food: string
  access: string
  comment: string
  /** Whether they want invitations to other meetings as well. */
  invitations: boolean
  newsletter: boolean
  /** A field that people do not see: whoever fills it in is a program. */
  trap: string
}

export type SignUpField = 'name' | 'address' | 'organisation' | 'language' | 'guests' | 'food' | 'access' | 'comment'

export type SignUpProblem =
  'nameMissing' | 'nameWrong' | 'addressMissing' | 'addressWrong' | 'organisationWrong' | 'languageWrong' | 'guestsWrong' | 'textWrong'

/**
 * What has to be mended in a sign-up, by field. Of the address only what can be seen from it.
 * @param mostGuests how many may come with somebody
 */
export function problemsInSignUp(
  { access, address, comment, food, guests, language, name, organisation }: SignUp,
  mostGuests: number,
): Partial<Record<SignUpField, SignUpProblem>> {
  return {
    ...(name === '' ? { name: 'nameMissing' } : isName(name) ? {} : { name: 'nameWrong' }),
    ...(address === '' ? { address: 'addressMissing' } : normaliseAddress(address) ? {} : { address: 'addressWrong' }),
    ...(isName(organisation) ? {} : { organisation: 'organisationWrong' }),
    ...(isContentLanguage(language) ? {} : { language: 'languageWrong' }),
    ...(isGuests(guests, mostGuests) ? {} : { guests: 'guestsWrong' }),
    ...(isText(food) ? {} : { food: 'textWrong' }),
    ...(isText(access) ? {} : { access: 'textWrong' }),
    ...(isText(comment) ? {} : { comment: 'textWrong' }),
  }
}
