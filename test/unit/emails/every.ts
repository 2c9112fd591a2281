import {
  fillSlots,
  renderAccountMail,
  renderInvitation,
  renderNewsletter,
  renderReminderMail,
  renderSelfServiceMail,
} from '../../../src/emails'
import { contentLanguages } from '../../../src/i18n/languages'
import { everything, invitation, newsletter, values } from './samples'

/** What somebody is reminded of. */
const reminded = {
  ahead: [
    { title: 'Nyhetsbrev i december', day: 'torsdag 10 december 2026', url: 'https://s3.region.example/admin/collections/activities/1' },
  ],
  late: [{ title: 'Möte med aktörer', day: 'fredag 27 november 2026', url: 'https://s3.region.example/admin/collections/activities/2' }],
}

/** Every mail that Spets writes, with all that can stand in it, in every language: its name and its HTML. */
export async function everyMail(): Promise<[name: string, html: string][]> {
  return (await everyMailInBothForms()).map(({ html, name }) => [name, html])
}

/** The same with the text that stands beside the HTML. */
export async function everyMailInBothForms(): Promise<{ name: string; html: string; text: string }[]> {
  const mails = await Promise.all(contentLanguages.map(mailsIn))
  return mails.flat()
}

async function mailsIn(language: (typeof contentLanguages)[number]): Promise<{ name: string; html: string; text: string }[]> {
  const account = (kind: 'forgotten' | 'invited') =>
    renderAccountMail({
      kind,
      language,
      url: 'https://s3.region.example/admin/reset/abc',
      publisher: 'Region Exempel',
      email: 'a@region.example',
      hours: 1,
    })
  const selfService = (kind: 'choose' | 'confirm' | 'left' | 'signUp' | 'signedUp') =>
    renderSelfServiceMail({
      kind,
      language,
      url: 'https://s3.region.example/sv/subscriptions/abc',
      publisher: 'Region Exempel',
      address: 'a@region.example',
      mailing: 'nyhetsbrevet',
    })
  const named = {
    newsletter: fillSlots(await renderNewsletter(newsletter({ language, blocks: everything })), values),
    'short newsletter': fillSlots(await renderNewsletter(newsletter({ language, blocks: [], hasWebVersion: false })), values),
    invitation: fillSlots(await renderInvitation(invitation({ language })), values),
    'invitation without words': fillSlots(await renderInvitation(invitation({ language, message: null })), values),
    'new password': await account('forgotten'),
    'new account': await account('invited'),
    'choose what to get': await selfService('choose'),
    'confirm a subscription': await selfService('confirm'),
    'confirm a sign-up': await selfService('signUp'),
    'signed up': await selfService('signedUp'),
    'a shared mailbox left': await selfService('left'),
    'a reminder': await renderReminderMail({
      language,
      publisher: 'Region Exempel',
      name: 'Ann Berg',
      url: 'https://s3.region.example/admin',
      ...reminded,
    }),
  }
  return Object.entries(named).map(([name, { html, text }]) => ({ name: `${name} (${language})`, html, text }))
}
