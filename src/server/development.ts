import { answerHeaders } from '../domain/guard/answerHeaders'
import { framedWebsite } from '../framedWebsite'

/** As `answerHeaders`, with what React asks for while somebody develops: it puts together where an error came from. */
export function headersInDevelopment(path: string): Readonly<Record<string, string>> {
  const headers = answerHeaders(path, framedWebsite())
  const policy = headers['content-security-policy']
  return policy ? { ...headers, 'content-security-policy': policy.replace('script-src', "script-src 'unsafe-eval'") } : headers
}
