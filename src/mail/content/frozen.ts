import type { MailTemplate, ResolvedBlock } from '../../domain/mailContent'
import type { ContentLanguage } from '../../i18n/languages'
import type { Dispatch } from '../../payload-types'
import type { FrozenEvent } from './event'
import type { Linked } from './linked'
import type { ToldMeeting } from './told'

/** A mailing in one language, complete but for what differs per recipient. */
export interface FrozenMail extends MailTemplate {
  /** The language that it is in: the default one, where it has not been translated to the one asked for. */
  language: ContentLanguage
  preheader: string
  /** What the public web version is made from; empty for an invitation. */
  blocks: ResolvedBlock[]
  /** The meeting as calendars take it; null for a newsletter. */
  calendar: FrozenEvent | null
  /** What it links to that must be published when it is sent; missing in what was frozen before there was such a list. */
  linked?: Linked[]
  /** What it says of meetings, which must still be so when it is sent; missing in older content as well. */
  told?: ToldMeeting[]
}

/** A mailing's content in every language, as it is frozen when it is sent. */
export type FrozenContent = Record<ContentLanguage, FrozenMail>

/** What was frozen in a dispatch; only `confirmDispatch` writes it. */
export function frozenContentOf(dispatch: Dispatch): FrozenContent {
  const content: unknown = dispatch.content
  return content as FrozenContent
}
