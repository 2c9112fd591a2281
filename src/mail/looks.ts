import type { Payload } from 'payload'
import { type ChosenColours, type MailLook, mailLooks } from '../domain/face'
import type { ResolvedBlock } from '../domain/mailContent'
import { fillSlots, greetingFor, renderNewsletter } from '../emails'
import { settingsOf } from '../env'
import { translator } from '../i18n'
import type { UiLanguage } from '../i18n/languages'
import { publicAddresses } from '../links/addresses'
import { mailFace, publisherIn } from './content/publisher'

/** A look that can be chosen, as the same small letter in each. */
export interface ShownLook {
  look: MailLook
  html: string
}

/**
 * The same letter in each look that can be chosen, in colours that need not be saved yet.
 * @param colours what stands in the form
 */
export async function mailsInEachLook(payload: Payload, language: UiLanguage, colours: ChosenColours): Promise<ShownLook[]> {
  const addresses = publicAddresses(settingsOf(payload).publicUrl)
  const publisher = await publisherIn(payload, language)
  const { face } = await payload.findGlobal({ slug: 'publisher', depth: 0, locale: language })
  const t = translator(language)
  const blocks = sampleBlocks(language, addresses.home(language))
  const shown = mailLooks.map(async (look): Promise<ShownLook> => {
    const dressed = { ...publisher, face: await mailFace(payload, { ...face, ...colours }, addresses, look) }
    const mail = await renderNewsletter({
      language,
      subject: t('mail.sample.subject'),
      preheader: '',
      blocks,
      publisher: dressed,
      euEmblemUrl: addresses.euEmblem(),
      hasWebVersion: false,
    })
    const values = {
      greeting: greetingFor({ kind: 'person', name: null }, language),
      unsubscribeUrl: '#',
      webVersionUrl: '#',
      answerUrl: '#',
      joinText: '',
      joinUrl: '#',
    }
    return { look, html: fillSlots(mail, values).html }
  })
  return Promise.all(shown)
}

function sampleBlocks(lang: UiLanguage, url: string): ResolvedBlock[] {
  const t = translator(lang)
  return [
    { type: 'text', html: `<p>${t('mail.sample.text')}</p>`, lang },
    { type: 'term', label: t('mail.sample.term'), definition: t('mail.sample.definition'), url, lang },
    { type: 'callToAction', label: t('mail.sample.button'), url, lang },
  ]
}
