import { uiLanguageFor } from './languages'
import { payloadRefusals } from './sv/payloadRefusals'

/**
 * How a refusal that Payload says in English only is said in a language.
 * @returns null when it stands as it is
 */
export function payloadRefusal(message: string, language: string): string | null {
  if (uiLanguageFor(language) === 'en') return null
  const [pattern, said] = payloadRefusals.find(([each]) => each.test(message)) ?? []
  return pattern && said !== undefined ? (pattern.exec(message)?.[0] ?? '').replace(pattern, said) : null
}
