import type { Payload } from 'payload'
import { type Settings, settingsOf } from '../env'
import { type Translate, translator } from '../i18n'
import { isBroken, keysOf } from './engine'
import { sendingDomains } from './senders'

/** What is to be said about the keys of the domains that mail is sent from, when a process starts. */
export async function keyRemarks(payload: Payload): Promise<string[]> {
  const settings = settingsOf(payload)
  const translate = translator(settings.language)
  const domains = await sendingDomains(payload)
  return domains.flatMap((domain) => remarksOn(settings, domain, translate))
}

function remarksOn(settings: Settings, domain: string, translate: Translate): string[] {
  const keys = keysOf(settings, domain)
  // A demonstration's mail goes no further than to this machine.
  if (keys.length === 0) return settings.demonstration ? [] : [translate('mailCheck.fault.missing', { domain })]
  return keys.flatMap((key, place) => {
    if (!isBroken(key)) return []
    const { file, fault } = key
    return [translate(`mailCheck.fault.${place === 0 ? fault : 'waiting'}`, { domain, file })]
  })
}
