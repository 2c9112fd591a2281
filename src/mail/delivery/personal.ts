import type { ReservedRow } from '../../database'
import type { Purpose } from '../../domain/mailings'
import { greetingFor, type Slot } from '../../emails'
import type { Settings } from '../../env'
import type { ContentLanguage } from '../../i18n/languages'
import type { PublicAddresses } from '../../links/addresses'
import { signToken } from '../../links/tokens'

/** What differs in a delivery's mail: its greeting and its own links. */
export interface Personal {
  slots: Record<Slot, string>
  /** Where a mail client posts for the person who leaves. */
  oneClick: string
}

/**
 * @param language what the mail is written in
 * @param webVersion the address of the same for everyone; null when there is none
 */
export function personalOf(
  row: ReservedRow,
  language: ContentLanguage,
  purpose: Purpose,
  webVersion: string | null,
  { addresses, secret }: Pick<Settings, 'secret'> & { addresses: PublicAddresses },
): Personal {
  const leaving = signToken(secret, 'unsubscribe', [row.contact ?? '', purpose])
  return {
    oneClick: addresses.unsubscribeOneClick(leaving),
    slots: {
      greeting: greetingFor({ kind: row.contactKind, name: row.name }, language),
      unsubscribeUrl: addresses.unsubscribe(leaving),
      webVersionUrl: webVersion ?? '',
      answerUrl: row.invitation ? addresses.invitation(signToken(secret, 'invitation', [row.invitation])) : '',
    },
  }
}
