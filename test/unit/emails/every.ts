import { accents, mailLooks } from '../../../src/domain/face'
import type { MailFace, PublisherIdentity } from '../../../src/domain/mailContent'
import {
  fillSlots,
  renderAccountMail,
  renderInvitation,
  renderNewsletter,
  renderNoticeMail,
  renderReminderMail,
  renderSelfServiceMail,
} from '../../../src/emails'
import { type ContentLanguage, contentLanguages } from '../../../src/i18n/languages'
import { everything, invitation, newsletter, publisher, values } from './samples'

/** What somebody is reminded of. */
const reminded = {
  ahead: [
    { title: 'Nyhetsbrev i december', day: 'torsdag 10 december 2026', url: 'https://s3.region.example/admin/collections/activities/1' },
  ],
  late: [{ title: 'Möte med aktörer', day: 'fredag 27 november 2026', url: 'https://s3.region.example/admin/collections/activities/2' }],
}

/** All that a region can choose for its mails. */
export const faces: MailFace[] = mailLooks.map((look) => ({
  look,
  colours: accents({ colour: '#8c2f5f' }),
  logo: {
    url: 'https://s3.region.example/logo.png',
    width: 132,
    height: 44,
    dark: { url: 'https://s3.region.example/logo-dark.png', width: 140, height: 42 },
  },
}))

interface NamedMail {
  name: string
  html: string
  text: string
}

/** Every mail that Spets writes, with all that can stand in it, in every language and every look: its name and its HTML. */
export async function everyMail(): Promise<[name: string, html: string][]> {
  return (await everyMailInBothForms()).map(({ html, name }) => [name, html])
}

/** The same with the text that stands beside the HTML. */
export async function everyMailInBothForms(): Promise<NamedMail[]> {
  const inLanguages = contentLanguages.map((language) => mailsIn(language, language))
  const inLooks = faces.map((face) => mailsIn('sv', face.look, face))
  return (await Promise.all([...inLanguages, ...inLooks])).flat()
}

/** @param how said of them in their names */
export async function mailsIn(language: ContentLanguage, how: string, face?: MailFace): Promise<NamedMail[]> {
  const from: PublisherIdentity = { ...publisher, name: 'Region Exempel', ...(face ? { face } : {}) }
  const account = (kind: 'forgotten' | 'invited') =>
    renderAccountMail({
      kind,
      language,
      url: 'https://s3.region.example/admin/reset/abc',
      publisher: from,
      email: 'a@region.example',
      hours: 1,
    })
  const selfService = (kind: 'choose' | 'confirm' | 'left' | 'signUp' | 'signedUp') =>
    renderSelfServiceMail({
      kind,
      language,
      url: 'https://s3.region.example/sv/subscriptions/abc',
      publisher: from,
      address: 'a@region.example',
      mailing: 'nyhetsbrevet',
    })
  const named = {
    newsletter: fillSlots(await renderNewsletter(newsletter({ language, publisher: from, blocks: everything })), values),
    'short newsletter': fillSlots(
      await renderNewsletter(newsletter({ language, publisher: from, blocks: [], hasWebVersion: false })),
      values,
    ),
    invitation: fillSlots(await renderInvitation(invitation({ language, publisher: from })), values),
    'invitation without words': fillSlots(await renderInvitation(invitation({ language, publisher: from, message: null })), values),
    'new password': await account('forgotten'),
    'new account': await account('invited'),
    'choose what to get': await selfService('choose'),
    'confirm a subscription': await selfService('confirm'),
    'confirm a sign-up': await selfService('signUp'),
    'signed up': await selfService('signedUp'),
    'a shared mailbox left': await selfService('left'),
    'a reminder': await renderReminderMail({
      language,
      publisher: from,
      name: 'Ann Berg',
      url: 'https://s3.region.example/admin',
      ...reminded,
    }),
    'a notice': await renderNoticeMail({
      language,
      publisher: from,
      subject: 'Godkänn: Nyhetsbrev i december',
      text: 'Bo Berg ber dig att godkänna nyhetsbrevet.\n\nLäs och godkänn här:\nhttps://s3.region.example/admin/collections/dispatches/1\n',
      root: 'https://s3.region.example',
    }),
  }
  return Object.entries(named).map(([name, { html, text }]) => ({ name: `${name} (${how})`, html, text }))
}
