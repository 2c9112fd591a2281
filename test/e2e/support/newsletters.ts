import { join } from 'node:path'
import { createClient, type InValue } from '@libsql/client'
import { expect, type Page } from '@playwright/test'
import { fetchAs, spets } from './spets'

/** Sends JSON to the API as the page's user. */
export const postAs = <T>(page: Page, path: string, body: object): Promise<T> =>
  page.evaluate(
    async ([address, json]) => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: json }
      return (await fetch(address, init)).json() as Promise<T>
    },
    [`${spets.url}/api${path}`, JSON.stringify(body)] as const,
  )

const node = (type: string, more: object) => ({ type, version: 1, ...more })

/** A text of one paragraph, as the editor stores it. */
export const prose = (text: string) => {
  const line = node('text', { text, detail: 0, format: 0, mode: 'normal', style: '' })
  const around = { direction: 'ltr', format: '', indent: 0 }
  return { root: node('root', { ...around, children: [node('paragraph', { ...around, children: [line] })] }) }
}

export const accounting = (page: Page, dispatch: string) =>
  fetchAs<{ status: string; uncertain: number; accepted: number }>(page, `${spets.url}/api/dispatches/${dispatch}/accounting`)

/** A newsletter that has been sent to everyone. @returns its dispatch */
export async function sentNewsletter(page: Page, subject: string): Promise<string> {
  const segments = await fetchAs<{ docs: { id: string }[] }>(page, `${spets.url}/api/segments?limit=20&depth=0`)
  const data = {
    subject: `${subject} ${Date.now()}`,
    blocks: [{ blockType: 'text', text: prose('Hej.') }],
    segments: segments.docs.map(({ id }) => id),
  }
  const { doc } = await postAs<{ doc: { id: string } }>(page, '/newsletters', data)
  const seen = await fetchAs<{ toSend: number; previousDispatches: number }>(page, `${spets.url}/api/newsletters/${doc.id}/audience`)
  const body = { confirmedCount: seen.toSend, previousDispatches: seen.previousDispatches }
  const { dispatch } = await postAs<{ dispatch: string }>(page, `/newsletters/${doc.id}/send`, body)
  await expect.poll(async () => (await accounting(page, dispatch)).status, { timeout: 60_000 }).toBe('completed')
  return dispatch
}

/** Changes what is stored, as something that cannot be had here would have: a mail server that errs, a worker that is killed. */
export async function tamper(...statements: [sql: string, args: InValue[]][]): Promise<void> {
  const database = createClient({ url: `file:${join(process.env.SPETS_FOLDER ?? '', 'spets.db')}` })
  await database.execute('pragma busy_timeout = 5000')
  for (const [sql, args] of statements) await database.execute({ sql, args })
  database.close()
}
