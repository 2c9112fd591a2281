import type { Payload } from 'payload'
import { settingsOf } from '../env'
import { translator } from '../i18n'
import { defaultLanguage } from '../i18n/languages'
import type { User } from '../payload-types'
import { whyInWords } from './failed'
import type { Failure } from './failure'
import type { SetTime } from './timeSet'

/**
 * Mails whoever set a time that what was set could not be done, and why; where they are gone, the administrators. It
 * stands on the document and on the first page also when nobody can be mailed.
 */
export async function tellOfFailure(payload: Payload, { doc, type = 'publish', user }: SetTime, failure: Failure): Promise<void> {
  if (!doc) return
  const t = translator(defaultLanguage)
  const title = await titleOf(payload, doc)
  const words = {
    title,
    why: whyInWords(failure, defaultLanguage),
    url: `${settingsOf(payload).publicUrl}/admin/collections/${doc.relationTo}/${doc.value}`,
  }
  for (const { email } of await toldOf(payload, user))
    try {
      await payload.sendEmail({
        to: email,
        subject: t(`publishing.mail.${type}.subject`, words),
        text: t(`publishing.mail.${type}.body`, words),
      })
    } catch (error) {
      payload.logger.error({ err: error, msg: 'Nobody could be mailed that something was not published' })
    }
}

async function toldOf(payload: Payload, setter: SetTime['user']): Promise<User[]> {
  const found = setter ? await payload.findByID({ collection: 'users', id: setter.value, depth: 0, disableErrors: true }) : null
  if (found) return [found]
  const { docs } = await payload.find({ collection: 'users', where: { role: { equals: 'administrator' } }, depth: 0, pagination: false })
  return docs
}

async function titleOf(payload: Payload, { relationTo, value }: NonNullable<SetTime['doc']>): Promise<string> {
  const collection = relationTo as 'news'
  const found = await payload.findByID({ collection, id: value, draft: true, trash: true, depth: 0, disableErrors: true })
  return found?.title ?? value
}
