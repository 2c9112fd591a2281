import type { Payload } from 'payload'
import { settingsOf } from '../env'
import { translator } from '../i18n'
import { checkMailing, confirmDispatch, type Mailing } from '../mail'
import type { Seeded } from '../seed'

/**
 * Confirms the seeded newsletter and invitation, as a person would.
 * @returns the ids of their dispatches
 */
export async function sendSeeded(payload: Payload, { newsletter, meeting }: Seeded): Promise<string[]> {
  const first = await confirm(payload, { kind: 'newsletter', id: newsletter })
  return [first, await confirm(payload, { kind: 'invitation', id: meeting })]
}

async function confirm(payload: Payload, mailing: Mailing): Promise<string> {
  const { language } = settingsOf(payload)
  const { toSend, previousDispatches } = await checkMailing(payload, mailing, null, translator(language))
  return confirmDispatch(payload, mailing, { confirmedCount: toSend, previousDispatches, user: null, areas: null, language })
}
