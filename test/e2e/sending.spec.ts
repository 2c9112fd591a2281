import { expect, type Page } from '@playwright/test'
import { alive, asAdministrator, expectAccessible, fetchAs, linkIn, logIn, mailsAbout, spets, test } from './support/spets'
import { postAs, prose } from './support/newsletters'

test.describe.configure({ mode: 'serial' })
test.use({ actionTimeout: 20_000 })

const colleague = { name: 'Karin Ek', email: 'karin@region.example', password: 'en lång mening om fjäll och sjöar 47' }
const ours = '.gutter[class*=spets-]'

/** A newsletter to all segments of the demonstration. @returns its id */
async function newsletter(page: Page, subject: string): Promise<string> {
  const segments = await fetchAs<{ docs: { id: string }[] }>(page, `${spets.url}/api/segments?limit=20&depth=0`)
  const data = { subject, blocks: [{ blockType: 'text', text: prose('Mötet är på tisdag.') }], segments: segments.docs.map(({ id }) => id) }
  const { doc } = await postAs<{ doc: { id: string } }>(page, '/newsletters', data)
  return doc.id
}

const openSending = (page: Page, id: string) => page.goto(`${spets.url}/admin/collections/newsletters/${id}/sending`)

async function sendNow(page: Page) {
  await page.getByRole('button', { name: /^Skicka till \d+ mottagare/ }).click()
  await page.getByRole('button', { name: /^Ja, skicka till \d+ mottagare/ }).click()
  await expect(page).toHaveURL(/collections\/dispatches\/[0-9a-f-]{36}/)
}

test('a newsletter is tested, set for a time, taken back, undone, sent, watched, sent again and corrected', async ({ page }) => {
  test.setTimeout(240_000)
  const subject = `Höstens möten å ä ö ${Date.now()}`
  await asAdministrator(page)
  await postAs(page, '/users', { ...colleague, role: 'communicator' })
  const id = await newsletter(page, subject)
  await openSending(page, id)

  await test.step('a test to oneself and a colleague, in every language', async () => {
    // Other tests make colleagues as well: where they are many, one is searched for.
    await expect(page.getByRole('checkbox', { name: /\(du\)$/ })).toBeVisible()
    const search = page.getByRole('searchbox', { name: 'Sök kollega' })
    if (await search.isVisible()) await search.fill(colleague.name)
    await page.getByText(`${colleague.name} (${colleague.email})`).click()
    await page.getByRole('button', { name: 'Alla språk' }).click()
    await page.getByRole('button', { name: 'Skicka 6 prov' }).click()
    await expect(page.getByText('Provet är skickat till')).toContainText(colleague.email)
    await expectAccessible(page, ours)
  })

  await test.step('set for a time that has passed, and told so', async () => {
    await page.getByRole('radio', { name: 'Vid en viss tid' }).check()
    await page.getByLabel('Dag').fill('2020-01-01')
    await expect(page.getByText('Tiden har passerat')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Schemalägg utskick till/ })).toBeDisabled()
  })

  await test.step('set for a time, and taken back with nothing lost', async () => {
    const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
    await page.getByLabel('Dag').fill(day)
    await page.getByLabel('Klockslag').fill('09:30')
    await page.getByRole('button', { name: /^Schemalägg utskick till/ }).click()
    await expect(page.getByRole('dialog').getByText('09:30')).toBeVisible()
    await expectAccessible(page, 'dialog[open]')
    await page.getByRole('button', { name: /^Ja, schemalägg/ }).click()
    await expect(page.getByText(/^Skickas .* 09:30$/)).toBeVisible()
    await expectAccessible(page, ours)
    await page.getByRole('button', { name: 'Ta tillbaka' }).click()
    await expect(page.getByText('Inget har skickats')).toBeVisible()
    await page.getByRole('link', { name: 'Till Skicka' }).click()
    await expect(page.getByText(/Det var schemalagt till .* 09:30/)).toBeVisible()
  })

  await test.step('sent and undone before anything leaves, also after the page is loaded again', async () => {
    await sendNow(page)
    await page.reload()
    await page.getByRole('button', { name: 'Ångra' }).click()
    await expect(page.getByText('Inget har skickats')).toBeVisible()
    expect((await mailsAbout(subject)).filter((mail) => mail.subject === subject)).toEqual([])
  })

  await test.step('sent, and watched until all have come to their end', async () => {
    await openSending(page, id)
    await sendNow(page)
    await expect(page.getByText('Summan stämmer')).toBeVisible({ timeout: 60_000 })
    await expect(page.locator('.spets-status__words')).toHaveText('Klart', { timeout: 60_000 })
    await expectAccessible(page, ours)
  })
  const dispatch = page.url()

  await test.step('each number opens its rows, and each left out says why in words', async () => {
    await page.getByRole('link', { name: /rad.*Utelämnat/ }).click()
    await expect(page).toHaveURL(/deliveries\?/)
    await expect(page.getByText('Kontakten har slutat och får inga utskick.').first()).toBeVisible()
    await expect(page.getByText('Adressen är spärrad.').first()).toBeVisible()
  })

  await test.step('the rows as a file', async () => {
    await page.goto(dispatch)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Hämta raderna (CSV)' }).click()
    expect((await download).suggestedFilename()).toMatch(/\.csv$/)
  })

  await test.step('a second time it warns, and goes to nobody who has it unless one says so', async () => {
    await openSending(page, id)
    await expect(page.getByText(/skickades det till \d+ mottagare/).first()).toBeVisible()
    await expect(page.getByText('Alla i urvalen som kan få det har redan fått det.')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Skicka till/ })).toHaveCount(0)
    await page.getByRole('radio', { name: 'Alla, en gång till' }).click()
    await expect(page.getByText('Är du säker på att det är meningen?').first()).toBeVisible()
    await expect(page.getByRole('button', { name: /^Skicka till \d+ mottagare/ })).toBeEnabled()
  })

  await test.step('the web version is corrected, with a note that is told at the field when it is missing', async () => {
    await page.goto(dispatch)
    await page.getByRole('button', { name: 'Rätta webbversionen …' }).click()
    await page.getByRole('button', { name: 'Rätta webbversionen', exact: true }).click()
    await expect(page.getByText('Skriv på svenska vad som var fel')).toBeVisible()
    await page.getByLabel('På svenska').fill('Mötet är på onsdag, inte på tisdag.')
    await page.getByRole('button', { name: 'Rätta webbversionen', exact: true }).click()
    await expect(page.getByText('Webbversionen är rättad.')).toBeVisible()
    // Some get it in English, and whose mail came first is chance.
    const sent = (await mailsAbout(subject)).find((mail) => mail.subject === subject && mail.html.includes('/sv/newsletters/'))
    await page.goto(linkIn(sent!, '/sv/newsletters/'))
    await expect(page.getByText(/^Rättad /)).toBeVisible()
    await expect(page.getByText('Mötet är på onsdag, inte på tisdag.')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('a correction goes to those who got it', async () => {
    await page.goto(dispatch)
    await page.getByRole('button', { name: 'Skicka en rättelse …' }).click()
    await expect(page.getByText(/\d+ mottagare får rättelsen/)).toBeVisible()
    await page.getByLabel('På svenska').fill('Mötet är på onsdag, inte på tisdag.')
    await page.getByRole('button', { name: 'Visa hur den ser ut' }).click()
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toContainText('Rättelse: ')
    await expectAccessible(page, ours)
    await page.getByRole('button', { name: /^Skicka rättelsen till/ }).click()
    await page.getByRole('button', { name: /^Ja, skicka till/ }).click()
    await expect(page).not.toHaveURL(dispatch)
    await expect(page.locator('.spets-status__words')).toHaveText('Klart', { timeout: 60_000 })
    expect((await mailsAbout(`Rättelse: ${subject}`)).length).toBeGreaterThan(0)
  })
})

test('where the rules ask for it another person approves, and what was approved is sent', async ({ page, browser }) => {
  test.setTimeout(120_000)
  const subject = `Brev som ska godkännas ${Date.now()}`
  await asAdministrator(page)
  await postAs(page, '/globals/mail-settings', { approval: 'always' })
  const id = await newsletter(page, subject)
  await openSending(page, id)
  await page.getByRole('button', { name: 'Be om godkännande …' }).click()
  await page.getByRole('button', { name: 'Ja, be om godkännande' }).click()
  await expect(page.getByText('Väntar på godkännande.')).toBeVisible()
  const [notice] = await mailsAbout(`Godkänn: ${subject}`)
  const link = /https?:\S+dispatches\/\S+/.exec(notice?.text ?? '')?.[0] ?? ''

  const other = await browser.newPage({ locale: 'sv-SE' })
  await logIn(other, colleague)
  await other.goto(link)
  await alive(other)
  await expect(other.frameLocator('iframe').getByText('Mötet är på tisdag.')).toBeVisible()
  await expectAccessible(other, ours)
  await other.getByRole('button', { name: 'Godkänn inte …' }).click()
  await other.getByRole('button', { name: 'Skicka svaret' }).click()
  await expect(other.getByText('Skriv varför')).toBeVisible()
  await other.keyboard.press('Escape')
  await other.getByRole('button', { name: 'Godkänn …' }).click()
  await other.getByRole('button', { name: 'Ja, godkänn' }).click()
  await expect(other.getByText('Godkänt. Nu kan det skickas.')).toBeVisible()
  await other.close()

  await page.reload()
  await expect(page.getByText(`Godkänt av ${colleague.name}`)).toBeVisible()
  await sendNow(page)
  await expect(page.locator('.spets-status__words')).toHaveText('Klart', { timeout: 60_000 })
  await postAs(page, '/globals/mail-settings', { approval: 'never' })
})
