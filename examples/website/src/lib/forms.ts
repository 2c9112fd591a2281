import { type Language, spetsUrl } from '../../site.config'
import { wordsIn } from './words'

/** What somebody has written in a form, as it is shown again when something is to be put right. */
export type Values = Readonly<Record<string, readonly string[]>>

/** What is wrong, at a field or with the whole. */
export interface Wrong {
  field: string | null
  detail: string
}

/** What became of a form: taken, or shown again. */
export type Outcome = { taken: true } | { taken: false; status: number; wrong: Wrong[] }

/** The values of a form. @throws TypeError for what is no form */
export async function valuesOf(request: Request): Promise<Values> {
  const form = await request.formData()
  return Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name).map(String)]))
}

/**
 * Sends to Spets what somebody has written, and tells whose browser it came from, since Spets counts tries by client.
 * @param path under `/v1`
 */
export async function sendOn(path: string, body: object, language: Language, client: string): Promise<Outcome> {
  const words = wordsIn(language)
  const whole = (status: number, detail: string): Outcome => ({ taken: false, status, wrong: [{ field: null, detail }] })
  try {
    const answer = await fetch(`${spetsUrl}/v1${path}?locale=${language}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': client },
      body: JSON.stringify(body),
    })
    if (answer.ok) return { taken: true }
    if (answer.status === 429) return whole(429, words.tooMany)
    if (answer.status === 404) return whole(404, words.closed)
    const { errors = [] } = (await answer.json()) as { errors?: Wrong[] }
    if (answer.status === 422 && errors.length > 0) return { taken: false, status: 422, wrong: errors }
    console.error(`Spets answered ${answer.status} to ${path}`)
  } catch (error) {
    console.error(`Spets did not answer to ${path}: ${String(error)}`)
  }
  return whole(502, words.failed)
}

const first = (values: Values, name: string): string => values[name]?.[0]?.trim() ?? ''

/** What the API takes for a subscription. */
export const subscriptionOf = (values: Values) => ({
  address: first(values, 'address'),
  name: first(values, 'name'),
  language: first(values, 'language'),
  areas: values.areas ?? [],
  website: first(values, 'website'),
})

/** What the API takes for a sign-up; what is left empty is left out. */
export function signUpOf(values: Values, language: Language) {
  const guests = Number(first(values, 'guests') || '0')
  const texts = ['organisation', 'food', 'access', 'comment'].flatMap((name) => {
    const value = first(values, name)
    return value ? [[name, value] as const] : []
  })
  return {
    name: first(values, 'name'),
    address: first(values, 'address'),
    language,
    guests: Number.isInteger(guests) ? guests : -1,
    ...Object.fromEntries(texts),
    invitations: first(values, 'invitations') === 'yes',
    newsletter: first(values, 'newsletter') === 'yes',
  }
}
