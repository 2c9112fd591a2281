import type { Purpose } from '../../domain/mailings'
import type { ContentLanguage } from '../../i18n/languages'
import { publicAddresses } from '../../links/addresses'

/** What the headers of a dispatch say that are the same for everyone. */
interface ListFacts {
  purpose: Purpose
  dispatch: string
  language: ContentLanguage
  publicUrl: string
  /** Whether there are letters for everyone to read on the web. */
  hasArchive: boolean
}

/**
 * Headers of what goes to many: whose list it is (RFC 2919), where earlier ones stand (RFC 2369), one click to leave
 * (RFC 8058), and for the mailbox providers' own figures what it belongs to (Feedback-ID). What is sent without
 * anybody asking for an answer says that a machine sent it, so that other machines do not answer (RFC 3834).
 */
export function listHeaders({ dispatch, hasArchive, language, publicUrl, purpose }: ListFacts): Record<string, string> {
  const host = new URL(publicUrl).hostname
  return {
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-ID': `<${purpose}.${host}>`,
    ...(hasArchive ? { 'List-Archive': `<${publicAddresses(publicUrl).newsletterList(language)}>` } : {}),
    'Feedback-ID': `${dispatch}:${purpose}:spets:${host}`,
    Precedence: 'bulk',
    ...(purpose === 'invitation' ? {} : { 'Auto-Submitted': 'auto-generated' }),
  }
}
