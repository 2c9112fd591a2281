import type { ReservedRow } from '../../database'
import type { Purpose } from '../../domain/mailings'
import { isComing, type Seat } from '../../domain/seating'
import { greetingFor, type Slot } from '../../emails'
import type { Settings } from '../../env'
import { translator } from '../../i18n'
import { type ContentLanguage, uiLanguageFor } from '../../i18n/languages'
import type { PublicAddresses } from '../../links/addresses'
import { signToken } from '../../links/tokens'

/** What differs in a delivery's mail: its greeting and its own links. */
export interface Personal {
  slots: Record<Slot, string>
  /** Where a mail client posts for the person who leaves. */
  oneClick: string
}

/** How those who come to an online meeting join it. */
export interface Joining {
  link: string | null
  /** Who has a place and who waits; null where there is room for all. */
  seats: readonly Seat[] | null
}

/** The link for whoever comes; null for anybody else. */
export const linkFor = ({ answer, invitation }: Pick<ReservedRow, 'answer' | 'invitation'>, { link, seats }: Joining): string | null =>
  invitation && isComing({ id: invitation, answer, seats }) ? link : null

/**
 * @param language what the mail is written in
 * @param webVersion the address of the same for everyone; null when there is none
 */
export function personalOf(
  row: ReservedRow,
  language: ContentLanguage,
  purpose: Purpose,
  webVersion: string | null,
  joining: Joining,
  { addresses, secret }: Pick<Settings, 'secret'> & { addresses: PublicAddresses },
): Personal {
  const answerUrl = row.invitation ? addresses.invitation(signToken(secret, 'invitation', [row.invitation])) : ''
  const link = linkFor(row, joining)
  const leaving = signToken(secret, 'unsubscribe', [row.contact ?? '', purpose])
  return {
    oneClick: addresses.unsubscribeOneClick(leaving),
    slots: {
      greeting: greetingFor({ kind: row.contactKind, name: row.name }, language),
      unsubscribeUrl: addresses.unsubscribe(leaving),
      webVersionUrl: webVersion ?? '',
      answerUrl,
      joinText: translator(uiLanguageFor(language))(link ? 'mail.meeting.join' : insteadOfLink(row)),
      joinUrl: link ?? answerUrl,
    },
  }
}

/** Whoever has said yes and has no link waits for a place. */
const insteadOfLink = ({ answer }: ReservedRow) => (answer === 'yes' ? 'mail.meeting.joinWithPlace' : 'mail.meeting.joinAfterYes')
