import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { postAs } from './support/newsletters'
import { asAdministrator, expectAccessible, spets, test } from './support/spets'

type Made = { doc: { id: string } }

const day = (of: string) => `${of}T12:00:00.000Z`

/** A plan with something in each of its parts. */
async function makePlan(page: Page): Promise<string> {
  const plan = {
    title: 'Kommunikationsplan för smart specialisering 2027',
    from: day('2027-01-01'),
    to: day('2027-12-31'),
    status: 'draft',
    background: 'Programmet säger vilka områden regionen satsar på.\n\nFå utanför regionen vet vad det betyder.',
    purpose: 'Fler ska se hur de kan delta.',
    goals: [
      {
        text: 'Minst 300 personer får nyhetsbrevet',
        measure: 'Antal i sista utskicket',
        baseline: 40,
        target: 300,
        unit: 'personer',
        outcome: 182,
        outcomeOn: day('2027-06-30'),
      },
      { text: 'Fler svarar på inbjudningar', baseline: 20, target: 50, unit: '%', outcome: 61 },
    ],
    audiences: [
      {
        name: 'Kommunernas tjänstepersoner',
        influence: 'high',
        interest: 'medium',
        know: 'Vad regionen satsar på.',
        do: 'Kommer till våra möten.',
      },
      { name: 'Näringslivet', influence: 'high', interest: 'low', message: 'Det finns stöd att få.' },
      { name: 'Lärosäten', influence: 'medium', interest: 'high' },
      { name: 'Allmänheten', influence: 'low', interest: 'low' },
    ],
    messages: [{ text: 'Det är ni som gör det.' }],
    channels: [{ name: 'Nyhetsbrev' }, { name: 'Webb' }],
    budget: [{ what: 'Film', amount: 60_000 }],
    followUp: 'Varje halvår i styrgruppen.',
  }
  const { doc } = await postAs<Made>(page, '/communication-plans', plan)
  const activity = (title: string, more: object) =>
    postAs<Made>(page, '/activities', { title, plan: doc.id, type: 'news', status: 'planned', year: 2027, ...more })
  await activity('Vårens nyhetsbrev', { month: '4', cost: 2500, status: 'done' })
  await activity('Öppet aktörsmöte', { month: '3', from: day('2027-03-09'), to: day('2027-03-10') })
  return doc.id
}

test('a plan is read as a document, in both languages, and taken home', async ({ page }) => {
  await asAdministrator(page)
  const plan = await makePlan(page)
  await page.goto(`${spets.url}/admin/collections/communication-plans/${plan}/reading`)
  const document = page.getByRole('article')
  await expect(document.getByRole('heading', { name: 'Bakgrund' })).toBeVisible()
  await expect(document.getByRole('img', { name: /utfallet är 182 personer/ })).toBeVisible()
  await expect(document.getByRole('rowheader', { name: 'Stort inflytande' })).toBeVisible()
  await expect(document.getByText('Håll nöjda, och väck intresset hos: Kommunernas tjänstepersoner och Näringslivet.')).toBeVisible()
  const rows = document.getByRole('table', { name: 'Planens aktiviteter i tidsordning' }).getByRole('row')
  await expect(rows.nth(1)).toContainText('9–10 mars 2027')
  await expectAccessible(page, '.spets-reading')
  await page.screenshot({ path: 'test-results/plan-read.png', fullPage: true })

  for (const [link, begins] of [
    ['Hämta som PDF', '%PDF'],
    ['Hämta som Word-fil', 'PK'],
  ] as const) {
    const saved = page.waitForEvent('download')
    await page.getByRole('link', { name: link }).click()
    expect((await readFile(await (await saved).path())).toString('latin1').slice(0, begins.length)).toBe(begins)
  }

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('link', { name: 'Hämta som PDF' })).toBeHidden()
  await expect(document).toBeVisible()
  await page.emulateMedia({ media: 'screen' })

  await page.getByRole('link', { name: 'Engelska' }).click()
  await expect(document.getByRole('heading', { name: 'Background' })).toBeVisible()
  await expect(document.locator('p [lang=sv]').first()).toContainText('Programmet säger')
  await page.setViewportSize({ width: 390, height: 844 })
  await expectAccessible(page, '.spets-reading')
  await page.screenshot({ path: 'test-results/plan-read-phone.png', fullPage: true })
})

test('audiences are drawn by influence and interest while they are written', async ({ page }) => {
  await asAdministrator(page)
  const plan = await makePlan(page)
  await page.goto(`${spets.url}/admin/collections/communication-plans/${plan}`)
  await page.getByRole('button', { name: 'Målgrupper och budskap' }).click()
  const matrix = page.getByRole('region', { name: 'Inflytande och intresse' })
  await expect(matrix.getByRole('cell', { name: 'Näringslivet' })).toBeVisible()
  await expect(matrix.getByText('Håll ett öga på: Allmänheten.')).toBeVisible()
  await expectAccessible(page, '.spets-matrix-field')
  await page.screenshot({ path: 'test-results/plan-matrix.png', fullPage: true })
})

test("next year's plan is made from this year's in one step", async ({ page }) => {
  await asAdministrator(page)
  const plan = await makePlan(page)
  await page.goto(`${spets.url}/admin/collections/communication-plans/${plan}`)
  await page.getByRole('button', { name: 'Gör ny plan från den här' }).click()
  const dialog = page.getByRole('dialog', { name: 'Gör ny plan från den här' })
  await expect(dialog.getByLabel('Gäller från')).toHaveValue('2028-01-01')
  await expect(dialog.getByLabel('Gäller till')).toHaveValue('2028-12-31')
  await expectAccessible(page, '.spets-dialog')
  await page.screenshot({ path: 'test-results/plan-anew.png' })

  await dialog.getByLabel('Gäller från').fill('2027-06-01')
  await dialog.getByRole('button', { name: 'Gör ny plan' }).click()
  await expect(dialog.getByText('Den nya planen måste börja ett senare år än den här.')).toBeVisible()
  await dialog.getByLabel('Gäller från').fill('2028-01-01')
  await dialog.getByLabel('De som är klara').check()
  await dialog.getByRole('button', { name: 'Gör ny plan' }).click()

  await expect(page.getByRole('textbox', { name: 'Namn' })).toHaveValue('Kommunikationsplan för smart specialisering 2028')
  expect(page.url()).not.toContain(plan)
  await page.getByRole('button', { name: 'Aktiviteter', exact: true }).click()
  await expect(page.getByRole('table').getByText('Vårens nyhetsbrev')).toBeVisible()
  await expect(page.getByRole('table').getByText('Öppet aktörsmöte')).toHaveCount(0)
})
