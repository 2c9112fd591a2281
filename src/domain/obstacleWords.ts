import type { Translate } from '../i18n'
import type { KeyFault, Obstacle } from './mailings'

/** What keeps a dispatch back, in a reader's words. @param problem what the mail server said, or which key it is about */
export const obstacleInWords = (translate: Translate, obstacle: Obstacle, problem: string): string =>
  obstacle === 'serverUnreachable'
    ? translate('mail.outcome.serverUnreachable', { detail: problem })
    : translate('dispatching.keyFault.waits', { fault: faultInWords(translate, obstacle, problem) })

/** What is wrong with the key that mail is to be signed with. */
export const faultInWords = (translate: Translate, fault: KeyFault, file: string): string =>
  translate(`dispatching.keyFault.${fault}`, { file })
