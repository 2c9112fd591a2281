import type { Translate } from '../i18n'
import type { Blocker, KeyFault } from './mailings'

/** What keeps a dispatch back, in a reader's words. @param problem what the mail server said, or which key it is about */
export const blockerInWords = (translate: Translate, blocker: Blocker, problem: string): string =>
  blocker === 'serverUnreachable'
    ? translate('mail.outcome.serverUnreachable', { detail: problem })
    : translate('dispatching.keyFault.waits', { fault: faultInWords(translate, blocker, problem) })

/** What is wrong with the key that mail is to be signed with. */
export const faultInWords = (translate: Translate, fault: KeyFault, file: string): string =>
  translate(`dispatching.keyFault.${fault}`, { file })
