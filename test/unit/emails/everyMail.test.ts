import { caniemail, rawData } from 'caniemail'
import { type ConfigData, HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, it } from 'vitest'
import { everyMail } from './every'

let mails: [name: string, html: string][]
beforeAll(async () => {
  mails = await everyMail()
})

/** All that html-validate recommends, but for what mail clients need. */
const config: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // Gmail drops style sheets in some of its forms, so styles stand where they are used.
    'no-inline-style': 'off',
    // A button gets its size in old Outlooks by a comment that only they read.
    'no-conditional-comment': 'off',
    // As React writes them: XHTML's doctype keeps Outlook.com and old Outlooks in their standards mode.
    'doctype-style': 'off',
    'doctype-html': 'off',
    'void-style': ['error', { style: 'selfclosing' }],
    'attr-case': ['error', { style: ['lowercase', 'camelcase'] }],
  },
}

/** Old Outlooks lay out by tables, and know these attributes and not what style sheets say. */
const forOutlook = /^Attribute "(width|cellPadding|cellSpacing|align|valign)" is deprecated on <(table|td)> element$/

it('is HTML as it should be, every mail in every language', async () => {
  const validator = new HtmlValidate(config)
  for (const [name, html] of mails) {
    const { results } = await validator.validateString(html)
    const messages = results.flatMap((result) => result.messages).filter(({ message }) => !forOutlook.test(message))
    expect(
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
      name,
    ).toEqual([])
  }
})

it('would be told if it were not', async () => {
  const { valid } = await new HtmlValidate(config).validateString(mails[0]?.[1].replace('</h1>', '</h2>') ?? '')
  expect(valid).toBe(false)
})

it('is less than 102 kB, where Gmail cuts it off, with everything in it', () => {
  for (const [name, html] of mails) expect(Buffer.byteLength(html), name).toBeLessThan(102 * 1000)
})

/**
 * What some of the large clients do not know of that we use, and why the mail is as readable there. Anything else
 * that is not supported everywhere must be taken out, or be put here with its reason.
 */
const graceful: Record<string, string> = {
  '<style> element': 'Gmail for other accounts than its own drops it: the light colours stand inline.',
  '@media': 'Without it the mail has its light colours and the wide margins.',
  'Type selector': 'Only with the style element.',
  '<body> element': 'Its style stands on the table cell within it as well.',
  'Class selector': 'Only with the style element.',
  'Attribute selector': 'For Outlook.com alone, in a style sheet of its own.',
  'Child combinator': 'Only for the dark ground behind the page.',
  'Descendant combinator': 'Only for dark mode.',
  'display:none': 'Hides the line for the inbox; where it is not hidden it is read first, as one line.',
  opacity: 'Hides the line for the inbox, together with display.',
  overflow: 'Hides the line for the inbox, together with display.',
  'border-radius': 'Square corners.',
  'text-decoration-thickness': 'The line under a link is the usual one.',
  'text-underline-offset': 'The line under a link is where it usually is.',
  'text-decoration-line': 'Stands beside text-decoration.',
  'target attribute': 'Mail clients open links outside the mail anyhow.',
  'loading attribute': 'The picture is fetched at once.',
  outline: 'Takes a line away that old Outlooks do not draw.',
  'role attribute': 'Old Windows Mail reads tables as tables; they are few and in reading order.',
  'height property': 'The height attribute says it too.',
}

/** The large clients, as the data names them; Outlook.com is looked up by itself, since the checker has no name for it. */
const clients = ['outlook.*', 'gmail.*', 'apple-mail.*', 'yahoo.*', 'samsung-email.*'] as const

describe('what mail clients do not support', () => {
  const unsupported = new Map<string, Set<string>>()
  const note = (title: string, client: string) => unsupported.set(title, (unsupported.get(title) ?? new Set()).add(client))

  beforeAll(() => {
    for (const [, html] of mails) {
      for (const [client, issues] of caniemail({ clients: [...clients], html }).issues.errors)
        for (const { title } of issues) note(title, client)
      for (const title of usedIn(html)) if (isUnknownToOutlookCom(title)) note(title, 'outlook.com')
    }
  })

  /** Every feature that at least one client of all has some trouble with. */
  const usedIn = (html: string): string[] => {
    const { errors, warnings } = caniemail({ clients: ['*'], html }).issues
    return [...errors.values(), ...warnings.values()].flatMap((issues) => issues.map(({ title }) => title))
  }

  const isUnknownToOutlookCom = (title: string): boolean => {
    const versions = rawData.data.find((feature) => feature.title === title)?.stats.outlook?.['outlook-com'] ?? {}
    return (
      Object.entries(versions)
        .toSorted(([a], [b]) => a.localeCompare(b))
        .at(-1)?.[1]
        .startsWith('n') ?? false
    )
  }

  it('is only what we know of and does no harm', () => {
    const unforeseen = [...unsupported]
      .filter(([title]) => !(title in graceful))
      .map(([title, known]) => `${title}: ${[...known].join(', ')}`)
    expect(unforeseen).toEqual([])
  })

  it('is all still used: what nobody lacks any more needs no reason', () => {
    expect(Object.keys(graceful).filter((title) => !unsupported.has(title))).toEqual([])
  })
})
