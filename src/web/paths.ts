import type { ContentLanguage } from '../i18n/languages'
import { publicAddresses } from '../links/addresses'

const addresses = publicAddresses('')

/** Our public addresses as a page of ours links to them: without the host. */
export const paths = {
  ...addresses,
  newsPage: (language: ContentLanguage, page: number) => `${addresses.newsList(language)}?page=${page}`,
  newslettersPage: (language: ContentLanguage, page: number) => `${addresses.newsletterList(language)}?page=${page}`,
  leave: (token: string) => `${addresses.unsubscribe(token)}/leave`,
  rejoin: (token: string) => `${addresses.unsubscribe(token)}/rejoin`,
  /** Where a link for choosing is asked for. */
  askForLink: (token: string) => `${addresses.unsubscribe(token)}/choose`,
  savePreferences: (token: string) => `${addresses.preferences(token)}/save`,
  confirmSubscription: (token: string) => `${addresses.subscription(token)}/confirm`,
  /** Where the form of a meeting's page is posted, and where a sign-up is confirmed. */
  signUpFor: (language: ContentLanguage, slug: string) => `${addresses.meeting(language, slug)}/sign-up`,
  confirmSignUp: (token: string) => `${addresses.signUp(token)}/confirm`,
  answer: (token: string) => `${addresses.invitation(token)}/answer`,
  /** Where what one who came thinks of the meeting is posted. */
  feedback: (token: string) => `${addresses.invitation(token)}/feedback`,
}

/** Which page of a list is asked for, from 1. */
export const pageNumber = (url: URL): number => Math.max(1, Math.trunc(Number(url.searchParams.get('page'))) || 1)

/** Without the host, so that a file of ours is found by whatever name the page was reached. */
export function withoutHost(url: string): string {
  const { pathname, search } = new URL(url, 'http://spets.invalid')
  return pathname + search
}
