// @vitest-environment jsdom
import axe from 'axe-core'
import { expect, it } from 'vitest'
import { everyMail } from './every'

// Colours are not drawn here: the palettes are measured in emails.test.tsx, and drawn mails in test/e2e/accessible.spec.ts.
// Landmarks are those of the page that a mail is shown in.
const options: axe.RunOptions = {
  rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'landmark-one-main': { enabled: false } },
}

const violationsIn = async (html: string) => {
  document.open()
  document.write(html)
  document.close()
  const { violations, passes } = await axe.run(document, options)
  expect(passes.length).toBeGreaterThan(5)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: node }) => node).join(' ')}`)
}

it('lets everyone read every mail in every language', async () => {
  for (const [name, html] of await everyMail()) expect(await violationsIn(html), name).toEqual([])
}, 120_000)

it('would tell of a picture without a text', async () => {
  const [, html = ''] = (await everyMail())[0] ?? []
  expect(await violationsIn(html.replaceAll(/ alt="[^"]*"/g, ''))).toEqual([expect.stringMatching(/^image-alt/)])
})
