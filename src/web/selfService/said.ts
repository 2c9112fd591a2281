import { normaliseAddress } from '../../domain/address'
import { isGuests, isName, isText } from '../../domain/answering'

/** What is said beside a yes, a no or a maybe. What a form does not ask for is undefined, and stays as it is. */
export interface Said {
  guests?: number
  comment?: string
  food: string
  access: string
  /** Whether what was said of needs before is taken back. */
  dropsNeeds: boolean
}

export const saidNothing: Said = { food: '', access: '', dropsNeeds: false }

/** What a posted form says beside the answer; null when a text is too long or there are more guests than the meeting allows. */
export function saidIn(form: URLSearchParams, mostGuests: number): Said | null {
  const text = (name: string) => form.get(name)?.trim() ?? ''
  const comment = form.has('comment') ? text('comment') : undefined
  const guests = form.get('guests') ? Number(form.get('guests')) : undefined
  if (guests !== undefined && !isGuests(guests, mostGuests)) return null
  const said = { food: text('food'), access: text('access') }
  if (![comment ?? '', said.food, said.access].every(isText)) return null
  return {
    ...said,
    dropsNeeds: form.has('dropNeeds'),
    ...(guests === undefined ? {} : { guests }),
    ...(comment === undefined ? {} : { comment }),
  }
}

/** Who somebody would have come in their place, as one line for the organiser; null when it is no name and address. */
export function substituteIn(form: URLSearchParams): string | null {
  const name = form.get('substituteName')?.trim() ?? ''
  const address = normaliseAddress(form.get('substituteAddress') ?? '')
  return name && isName(name) && address ? `${name} <${address}>` : null
}
