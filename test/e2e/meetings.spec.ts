import { expect, type Page } from '@playwright/test'
import { testMailbox } from '../support/imap'
import { until } from '../support/until'
import { asAdministrator, expectAccessible, fetchAs, linkIn, mailsAbout, spets, test } from './support/spets'

const { SPETS_MAILBOX } = process.env

/** Asks the API as the page's user. */
const send = <T>(page: Page, method: string, path: string, body: object): Promise<T> =>
  page.evaluate(
    async ([how, address, text]) =>
      (
        await fetch(address, { method: how, credentials: 'include', headers: { 'content-type': 'application/json' }, body: text })
      ).json() as Promise<T>,
    [method, path, JSON.stringify(body)] as const,
  )

const inDays = (days: number, hour: number): string => {
  const at = new Date(Date.now() + days * 86_400_000)
  at.setUTCHours(hour, 0, 0, 0)
  return at.toISOString()
}

const contact = async (page: Page, name: string): Promise<{ id: string; email: string }> => {
  const email = `${name.toLowerCase().replaceAll(/[^a-z]/g, '')}-${Date.now()}@actors.example`
  const permission = { purpose: 'invitation', state: 'given', basis: 'consent', source: 'e2e', date: '2026-01-07' }
  const { doc } = await send<{ doc: { id: string } }>(page, 'POST', '/api/contacts', {
    kind: 'person',
    name,
    email,
    language: 'sv',
    status: 'active',
    permissions: [permission],
  })
  return { id: doc.id, email }
}

const meeting = async (page: Page, data: object): Promise<string> => {
  const { doc } = await send<{ doc: { id: string } }>(page, 'POST', '/api/meetings', {
    start: inDays(30, 8),
    end: inDays(30, 10),
    start_tz: 'Europe/Stockholm',
    end_tz: 'Europe/Stockholm',
    kind: 'open',
    place: 'Östersund',
    ...data,
  })
  return doc.id
}

/** Sends what the tab shows to so many, as a person does. */
async function sendFromTab(page: Page, id: string, mail: string, count: number): Promise<void> {
  await page.goto(`${spets.url}/admin/collections/meetings/${id}/inviting${mail ? `?mail=${mail}` : ''}`)
  await page.getByRole('button', { name: new RegExp(`${count} mottagare …`) }).click()
  await page.getByRole('dialog').getByRole('button', { name: /^Ja, / }).click()
  await expect(page).toHaveURL(/\/dispatches\//)
}

const mailTo = async (subject: string, email: string) => {
  const found = async () => (await mailsAbout(subject)).filter(({ to }) => to.some(({ address }) => address === email))
  await until(`a mail about ${subject}`, async () => (await found()).length > 0, 60_000)
  return (await found()).at(-1)!
}

test('a meeting is invited to, moved, told of, answered by a calendar and ticked off at the door', async ({ page }) => {
  test.slow()
  await asAdministrator(page)
  const title = `Möte om skog ${Date.now()}`
  const [anna, bo] = [await contact(page, 'Anna Skog'), await contact(page, 'Bo Berg')]
  const id = await meeting(page, { title, contacts: [anna.id, bo.id] })
  await sendFromTab(page, id, '', 2)
  const invitation = await mailTo(`Inbjudan: ${title}`, anna.email)

  // Anna answers on the page.
  await page.goto(linkIn(invitation, '/invitations/'))
  await page.getByRole('button', { name: 'Ja, jag kommer' }).click()
  await expect(page.getByText('Tack, ditt svar är sparat.')).toBeVisible()

  // The organiser moves the meeting, and is asked.
  await page.goto(`${spets.url}/admin/collections/meetings/${id}`)
  await page.locator('#field-place').fill('Åre')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('2 inbjudna vet inte att mötet har ändrats.')).toBeVisible()
  await expect(page.getByText('Ändrat: platsen')).toBeVisible()
  await page.screenshot({ path: 'test-results/meeting-untold.png' })
  await page.getByRole('link', { name: 'Se vilka, och berätta för dem' }).click()
  await expect(page).toHaveURL(/mail=update/)
  await expect(page.getByRole('link', { name: 'Ändring', exact: true })).toHaveAttribute('aria-current', 'page')
  await expectAccessible(page, '.spets-send')
  await page.screenshot({ path: 'test-results/meeting-update.png', fullPage: true })
  await sendFromTab(page, id, 'update', 2)
  const update = await mailTo(`Ändrat: ${title}`, bo.email)
  expect(update.text.replaceAll(/\s+/g, ' ')).toContain('Platsen är flyttad från Östersund till Åre.')
  await page.goto(`${spets.url}/admin/collections/meetings/${id}`)
  await expect(page.locator('#field-place')).toHaveValue('Åre')
  await expect(page.getByText('inbjudna vet inte att mötet har ändrats.')).toHaveCount(0)

  // Bo's calendar answers by mail.
  if (SPETS_MAILBOX) {
    const { uid, sequence } = await fetchAs<{ uid: string; sequence: number }>(page, `/api/meetings/${id}`)
    const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')
    const calendar = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Test//EN',
      'METHOD:REPLY',
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `SEQUENCE:${sequence}`,
    ]
    const reply = [...calendar, `DTSTAMP:${stamp}`, `ATTENDEE;PARTSTAT=TENTATIVE:mailto:${bo.email}`, 'END:VEVENT', 'END:VCALENDAR', '']
    const headers = [
      `From: Bo Berg <${bo.email}>`,
      'To: svar@region.example',
      `Subject: Preliminärt: ${title}`,
      `Message-ID: <${Date.now()}@calendar.example>`,
      `Date: ${new Date().toUTCString()}`,
      'MIME-Version: 1.0',
      'Content-Type: text/calendar; charset=utf-8; method=REPLY',
    ]
    const mailbox = testMailbox(decodeURIComponent(new URL(SPETS_MAILBOX).username))
    await mailbox.put(Buffer.from([...headers, '', ...reply].join('\r\n')))
    const answer = async () =>
      (await fetchAs<{ docs: { answer?: string; via?: string }[] }>(page, `/api/invitations?where[contact][equals]=${bo.id}`)).docs[0]
    await until('the reply of the calendar is counted', async () => (await answer())?.answer === 'maybe', 60_000)
    expect((await answer())?.via).toBe('calendar')
  }

  // Who comes.
  await page.goto(`${spets.url}/admin/collections/meetings/${id}/attendance`)
  await expect(page.getByText('1 kommer').first()).toBeVisible()
  await expectAccessible(page, '.spets-attendance')
  await page.screenshot({ path: 'test-results/attendance.png', fullPage: true })
  const bos = page.locator('.spets-attendee').filter({ hasText: 'Bo Berg' })
  await bos.getByRole('button', { name: 'Ja', exact: true }).click()
  await expect(page.getByText('2 kommer').first()).toBeVisible()

  // At the door, on a phone, for a while without a network.
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: 'Pricka av' }).click()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Anna Skog är här' }).click()
  await expect(page.getByText('1 avprickning väntar på nätet.')).toBeVisible()
  await expectAccessible(page, '.spets-checkin')
  await page.screenshot({ path: 'test-results/checkin-phone.png', fullPage: true })
  await page.context().setOffline(false)
  await expect(page.getByText('avprickning väntar på nätet.')).toHaveCount(0)
  await expect(page.getByText('1 av 2 är här')).toBeVisible()
  const { participants } = await fetchAs<{ participants: (string | { id: string })[] }>(page, `/api/meetings/${id}?depth=0`)
  expect(participants).toEqual([anna.id])

  // To print.
  await page.setViewportSize({ width: 1280, height: 720 })
  for (const list of ['door-list', 'badges']) {
    await page.goto(`${spets.url}/api/meetings/${id}/${list}`)
    await expect(page.getByText('Anna Skog')).toBeVisible()
    await page.screenshot({ path: `test-results/${list}.png`, fullPage: true })
  }
})

test('somebody signs up for an open meeting past its places, and is promoted', async ({ page, context }) => {
  test.slow()
  await asAdministrator(page)
  const title = `Öppet hus ${Date.now()}`
  const first = await contact(page, 'Först Kommen')
  const id = await meeting(page, { title, contacts: [first.id], public: true, signUp: true, capacity: 1 })
  const { slug } = await fetchAs<{ slug: string }>(page, `/api/meetings/${id}`)
  await sendFromTab(page, id, '', 1)
  const invitation = await mailTo(`Inbjudan: ${title}`, first.email)
  await page.goto(linkIn(invitation, '/invitations/'))
  await page.getByRole('button', { name: 'Ja, jag kommer' }).click()

  const visitor = await context.browser()!.newContext({ locale: 'sv-SE' })
  const other = await visitor.newPage()
  await other.goto(`${spets.url}/sv/meetings/${slug}`)
  await expectAccessible(other)
  await other.screenshot({ path: 'test-results/sign-up.png', fullPage: true })
  const email = `ny-${Date.now()}@actors.example`
  await other.getByLabel('Namn', { exact: true }).fill('Ny Gäst')
  await other.getByLabel(/E-post/).fill(email)
  await other.getByRole('button', { name: /Anmäl/ }).click()
  const confirm = await mailTo(title, email)
  await other.goto(linkIn(confirm, '/sign-ups/'))
  await other
    .getByRole('button', { name: /Bekräfta|Ja/ })
    .first()
    .click()
  await expect(other.getByText(/plats 1 i kön/i)).toBeVisible()
  await expectAccessible(other)

  await page.goto(linkIn(invitation, '/invitations/'))
  await page.getByRole('button', { name: /Nej/ }).click()
  const told = await mailTo(`Du har fått en plats: ${title}`, email)
  await other.goto(linkIn(told, '/invitations/'))
  await expect(other.getByText(/Du har en plats/)).toBeVisible()
  await visitor.close()
})

test('a series is chosen in words, shown as dates and made', async ({ page }) => {
  await asAdministrator(page)
  const { doc } = await send<{ doc: { id: string } }>(page, 'POST', '/api/meeting-series', {
    title: `Frukost ${Date.now()}`,
    kind: 'standing',
    frequency: 'monthly',
    interval: 1,
    week: '2',
    weekday: 'TU',
    monthsLeftOut: ['7'],
    firstDay: '2027-01-01T12:00:00.000Z',
    lastDay: '2027-12-31T12:00:00.000Z',
    startClock: '09:00',
    endClock: '11:00',
    zone: 'Europe/Stockholm',
  })
  await page.goto(`${spets.url}/admin/collections/meeting-series/${doc.id}`)
  const dates = page.getByRole('region', { name: 'Så här blir det' })
  await expect(dates).toContainText('Andra tisdagen varje månad utom juli, till den 31 december 2027. 11 möten.')
  await page.locator('#field-startClock').fill('10:00')
  await expect(dates).toContainText('11 möten')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await dates.getByRole('button', { name: 'Lägg upp 11 möten' }).click()
  await expect(dates).toContainText('Alla möten finns.')
  await expectAccessible(page, '.spets-look')
  await page.screenshot({ path: 'test-results/series.png', fullPage: true })
})
