import type { Page } from '@playwright/test'
import { spets } from './spets'

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
