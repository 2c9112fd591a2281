import { describe, expect, it } from 'vitest'
import { fillSlots, renderInvitation, renderNewsletter } from '../../../src/emails'
import { dark, light, type Palette } from '../../../src/emails/theme'
import { dayInWords, whenInWords } from '../../../src/emails/times'
import { blocks, invitation, meeting, newsletter, publisher, values } from './samples'

const newsletterMail = async (changes: Parameters<typeof newsletter>[0] = {}) =>
  fillSlots(await renderNewsletter(newsletter(changes)), values)
const invitationMail = async (changes: Parameters<typeof invitation>[0] = {}) =>
  fillSlots(await renderInvitation(invitation(changes)), values)

/** What a reader sees of the HTML: the body without tags, with references turned into characters. */
const visible = (html: string) =>
  html
    .replace(/^.*<body/s, '<body')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<br\/?>|<\/(p|li|h\d|div|td)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

const hrefs = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]?.replace(/&amp;/g, '&'))
const unwrapped = (text: string) => text.replace(/\s+/g, ' ')

/** Facts that both forms must state. */
const shows = (mail: { html: string; text: string }, facts: string[]) => {
  const html = unwrapped(visible(mail.html))
  const text = unwrapped(mail.text)
  for (const fact of facts) {
    expect(html, 'HTML').toContain(fact)
    expect(text, 'text').toContain(fact)
  }
}
const links = (mail: { html: string; text: string }, urls: string[]) => {
  for (const url of urls) {
    expect(hrefs(mail.html)).toContain(url)
    expect(mail.text).toContain(url)
  }
}

describe('a newsletter says the same in HTML and in text', () => {
  it('frame: subject, greeting, publisher and why it came', async () => {
    const mail = await newsletterMail()
    expect(mail.subject).toBe('Smart specialisering i höst: möten, ord och en modell')
    shows(mail, [
      mail.subject,
      'Hej Anna Andersson!',
      publisher.fromName,
      publisher.name,
      publisher.postalAddress,
      publisher.footer,
      'Du får nyhetsbrevet för att',
      'vi läser alla svar',
    ])
    links(mail, [values.unsubscribeUrl, values.webVersionUrl, publisher.privacyUrl, publisher.homeUrl])
  })

  it('text block', async () => {
    const mail = await newsletterMail()
    shows(mail, ['Här är det viktigaste om smart', 'På gång i höst', 'Öppna möten om färdplaner', 'En ny ordlista'])
    links(mail, ['https://s3.region.example/sv/planen'])
  })

  it('news', async () => {
    const mail = await newsletterMail()
    shows(mail, [
      'Nyhet 12 oktober 2023',
      'Svåra ord får enkla förklaringar',
      'Nu finns en ordlista och en modell.',
      'Ragunda prövar Bas – Bredd – Spets',
    ])
    links(mail, ['https://s3.region.example/sv/nyheter/begreppen-forklaras', 'https://s3.region.example/sv/nyheter/ragunda-provar'])
  })

  it('meeting', async () => {
    const mail = await newsletterMail()
    shows(mail, [
      meeting.title,
      'När: Torsdag 3 december 2026 kl. 09:00–12:00 (svensk tid)',
      'Var: Exempelhuset, Östersund',
      'På nätet: Den som har svarat ja får länken.',
      '09:40 Tre projektidéer, tio minuter var',
    ])
    expect(mail.html + mail.text).not.toContain('https://moten.region.example/energi')
    links(mail, ['https://s3.region.example/sv/moten/hallbar-energi'])
  })

  it('term and call to action', async () => {
    const mail = await newsletterMail()
    shows(mail, ['Ordet förklarat', 'diversifiering', 'så att fler ben bär ekonomin', 'Läs hela ordlistan'])
    links(mail, ['https://s3.region.example/sv/ordlista/diversifiering', 'https://s3.region.example/sv/ordlista'])
  })

  it('EU notice', async () => {
    shows(await newsletterMail(), ['Medfinansieras av Europeiska unionen', 'Projekt: ORIGINN'])
    shows(await newsletterMail({ language: 'en' }), ['Co-funded by the European Union', 'Project: ORIGINN'])
  })

  it('leaves out what a meeting does not have', async () => {
    const bare = { ...meeting, place: null, link: null, url: null, agenda: [] }
    const mail = await newsletterMail({ blocks: [{ type: 'meeting', meeting: bare }] })
    shows(mail, [meeting.title, 'När:'])
    for (const word of ['Var:', 'På nätet:', 'null']) expect(mail.html + mail.text).not.toContain(word)
  })

  it('links to the web only where there is a web version', async () => {
    const mail = await newsletterMail({ hasWebVersion: false })
    expect(mail.html + mail.text).not.toContain(values.webVersionUrl)
    expect(mail.html + mail.text).not.toContain('Läs brevet på webben')
  })
})

describe('an invitation says the same in HTML and in text', () => {
  it('what, when, where, who and why', async () => {
    const mail = await invitationMail()
    expect(mail.subject).toBe('Inbjudan: Öppet aktörsmöte: Hållbar energi')
    shows(mail, [
      meeting.title,
      'Hej Anna Andersson!',
      'Vi samlar alla som arbetar med hållbar energi i länet',
      'Ta gärna med en kollega. Det finns kaffe från 08:30.',
      'När: Torsdag 3 december 2026 kl. 09:00–12:00 (svensk tid)',
      'Var: Exempelhuset, Östersund',
      '11:40 Vad händer nu?',
      'Kommer du?',
      'Processledare Hållbar energi ordnar mötet.',
      'energi@region.example',
      `Du får inbjudan för att du finns bland dem som ${publisher.name} bjuder in`,
      publisher.postalAddress,
    ])
    links(mail, [...['yes', 'no', 'maybe'].map((answer) => `${values.answerUrl}?answer=${answer}`), publisher.privacyUrl])
    expect(hrefs(mail.html)).toContain('mailto:energi@region.example')
  })

  it('in English', async () => {
    const mail = await invitationMail({ language: 'en' })
    expect(mail.subject).toBe('Invitation: Öppet aktörsmöte: Hållbar energi')
    shows(mail, ['When: Thursday', '3 December 2026, 09:00–12:00 (Swedish time)', 'Will you come?'])
  })

  it('has the three answers, each on a line of its own in the text', async () => {
    const { text } = await invitationMail()
    const address = (answer: string) => `${values.answerUrl}?answer=${answer}`
    expect(text).toContain(`Ja:\n${address('yes')}\nNej:\n${address('no')}\nKanske:\n${address('maybe')}\n`)
    expect((await invitationMail({ language: 'en' })).text).toContain(`Maybe:\n${address('maybe')}\n`)
  })

  it('welcomes in our words when the organiser wrote none', async () => {
    for (const message of [null, { value: ' \n ', lang: 'sv' as const }]) {
      shows(await invitationMail({ message }), ['Välkommen att vara med på det här mötet.'])
    }
  })

  it("shows the organiser's words as plain text, whatever they hold", async () => {
    const mail = await invitationMail({ message: { value: '<script>alert(1)</script> & <b>fetstil</b>', lang: 'sv' } })
    expect(mail.html).not.toContain('<script>')
    expect(mail.html).toContain('&lt;b&gt;fetstil&lt;/b&gt;')
    expect(mail.text).toContain('<script>alert(1)</script> & <b>fetstil</b>')
  })

  it('keeps the title of a meeting from breaking the subject', async () => {
    const mail = await invitationMail({ meeting: { ...meeting, title: 'Möte\r\nBcc: alla@x.example' } })
    expect(mail.subject).toBe('Inbjudan: Möte Bcc: alla@x.example')
  })
})

describe('the plain text', () => {
  it('reads well: headings underlined, addresses bare, no capitals, lines within 72', async () => {
    const { text } = await newsletterMail()
    expect(text).toContain(
      [
        'Nyhet 12 oktober 2023',
        'Svåra ord får enkla förklaringar',
        '--------------------------------',
        'https://s3.region.example/sv/nyheter/begreppen-forklaras',
        '',
        'Många har sagt att språket kring smart specialisering är svårt. Nu finns',
        'en ordlista och en modell.',
      ].join('\n'),
    )
    expect(text).toContain('Läs hela ordlistan:\nhttps://s3.region.example/sv/ordlista\n')
    expect(text).toContain('Läs mer i kommunikationsplanen ( https://s3.region.example/sv/planen ).')
    const prose = text.split('\n').filter((line) => !line.includes('https://'))
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(72)
  })

  it('does not repeat the preheader, the style sheet or the picture', async () => {
    const { text } = await newsletterMail()
    for (const noise of [newsletter().preheader, 'EU:s flagga', 'eu-emblem', '{', '<', '&nbsp;']) {
      expect(text).not.toContain(noise)
    }
  })

  it('gives an address once where it is its own text', async () => {
    const { text } = await invitationMail()
    expect(text.split('energi@region.example')).toHaveLength(2)
  })
})

describe('language', () => {
  it('is that of the mail, and nothing is marked when all is in it', async () => {
    const { html } = await newsletterMail()
    expect(html.match(/ lang="\w+"/g)).toEqual([' lang="sv"'])
  })

  it('is marked on each text that fell back, and not on our own words', async () => {
    const { html } = await newsletterMail({ language: 'en' })
    expect(html).toMatch(/<html[^>]* lang="en"/)
    for (const marked of [
      /<div lang="sv" class="rich">/,
      /<h2[^>]* lang="sv"[^>]*><a [^>]*>Svåra ord/,
      /<h2[^>]* lang="sv"[^>]*><a [^>]*>Öppet aktörsmöte/,
      /<span lang="sv">Exempelhuset/,
      /<li[^>]* lang="sv"/,
      /<p[^>]* lang="sv"[^>]*>Att bygga/,
      /<p[^>]* lang="sv"[^>]*><a [^>]*><span>.*?<\/span><span[^>]*>Läs hela/,
      /<span lang="sv">ORIGINN/,
    ]) {
      expect(html).toMatch(marked)
    }
    expect(html).not.toMatch(/lang="sv"[^>]*>(News|Meeting|When|Co-funded)/)
  })

  it('of our own words is Swedish in a South Sami mail, and marked', async () => {
    const sma: typeof blocks = [
      { type: 'text', html: '<p>x</p>', lang: 'sma' },
      { type: 'meeting', meeting },
    ]
    const { html } = await newsletterMail({ language: 'sma', blocks: sma })
    expect(html).toMatch(/<html[^>]* lang="sma"/)
    expect(html).toMatch(/<div class="rich">/)
    expect(html).toMatch(/<p[^>]* lang="sv"[^>]*>Hej Anna/)
    expect(html).toMatch(/<strong lang="sv">När/)
    expect(html).toMatch(/<div lang="sv"><p[^>]*>Du får nyhetsbrevet/)
  })
})

describe('the HTML', () => {
  it('is under the 102 kB at which Gmail clips, also for a long newsletter', async () => {
    const long = Array.from({ length: 6 }, () => blocks).flat()
    const { html } = await newsletterMail({ blocks: long })
    expect(new TextEncoder().encode(html).length).toBeLessThan(102_000)
  })

  it('has one h1, and headings that skip no level', async () => {
    for (const { html } of [await newsletterMail(), await invitationMail()]) {
      const levels = [...html.matchAll(/<h(\d)/g)].map((match) => Number(match[1]))
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      expect(levels[0]).toBe(1)
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    }
  })

  it('marks every table as layout', async () => {
    for (const { html } of [await newsletterMail(), await invitationMail()]) {
      const tables = html.match(/<table[^>]*>/g) ?? []
      expect(tables.length).toBeGreaterThan(0)
      expect(tables.filter((table) => !table.includes('role="presentation"'))).toEqual([])
    }
  })

  it('fetches nothing but the emblem, and runs nothing', async () => {
    const { html } = await newsletterMail()
    const sources = [...html.matchAll(/ src="([^"]*)"/g)].map((match) => match[1])
    expect(sources).toEqual(['https://s3.region.example/eu-emblem.png'])
    expect(html).not.toMatch(/<script|<link|<iframe|@import|@font-face|url\(/)
    expect((await invitationMail()).html).not.toMatch(/<img|<link|url\(/)
  })

  it('gives the emblem an alternative text and a size', async () => {
    const image = /<img[^>]*>/.exec((await newsletterMail()).html)?.[0]
    expect(image).toContain('alt="EU:s flagga"')
    expect(image).toMatch(/width="72"/)
    expect(image).toMatch(/height="48"/)
  })

  it('links with the very addresses that it was given', async () => {
    const { html } = await newsletterMail()
    expect(hrefs(html).filter((url) => !url?.startsWith('https://s3.region.example/'))).toEqual([])
  })

  it('keeps the style that rich text came with, beside ours', async () => {
    const html = '<p style="text-align: center">Mitt</p><p title="a > b">x</p><abbr>S3</abbr><pre>kod</pre>'
    const mail = await newsletterMail({ blocks: [{ type: 'text', html, lang: 'sv' }] })
    expect(mail.html).toMatch(/<p style="[^"]*color:[^"]*;text-align: center">Mitt/)
    expect(mail.html).toMatch(/<p title="a > b" style="[^"]*">x/)
    expect(mail.html).toContain('<abbr>S3</abbr><pre>kod</pre>')
  })
})

describe('dark mode', () => {
  it('is announced and styled', async () => {
    for (const { html } of [await newsletterMail(), await invitationMail()]) {
      expect(html).toContain('<meta name="color-scheme" content="light dark"/>')
      expect(html).toMatch(/@media \(prefers-color-scheme: dark\) \{[^@]*\.card \{ background-color: #/)
    }
  })

  it('is styled for Outlook.com too, in a style sheet of its own', async () => {
    for (const { html } of [await newsletterMail(), await invitationMail()]) {
      const sheets = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, sheet = '']) => sheet)
      expect(sheets.map((sheet) => /data-ogs[cb]/.test(sheet))).toEqual([false, true])
      for (const [, rule = ''] of (sheets[0] ?? '').split('dark) {')[1]?.matchAll(/^ {2}\.(\w+.*)$/gm) ?? [])
        expect(sheets[1]?.replaceAll(/\[data-ogs[cb]\] /g, '')).toContain(rule)
    }
  })

  it('reaches whatever has a colour of its own', async () => {
    for (const { html } of [await newsletterMail(), await invitationMail()]) {
      const outsideRich = html.replace(/<div[^>]*class="rich">.*?<\/div>/gs, '')
      const coloured = (outsideRich.match(/<(?!td style="background-color:#eef2f1)\w+[^>]*color:#[^>]*>/g) ?? []).filter(
        (tag) => !/class="(?:[\w ]+ )?(page|card|panel|text|muted|link|line|button)[ "]/.test(tag),
      )
      expect(coloured).toEqual([])
    }
  })

  const luminance = (colour: string) => {
    const channel = (at: number) => {
      const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    }
    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
  }
  const contrast = (one: string, other: string) => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  }

  it.each<[string, Palette]>([
    ['light', light],
    ['dark', dark],
  ])('keeps the contrast of WCAG AA in %s mode', (_, palette) => {
    const grounds = [palette.page, palette.card, palette.tint]
    for (const ground of grounds) {
      for (const text of [palette.text, palette.muted, palette.link]) {
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
      }
    }
    expect(contrast(palette.onButton, palette.button)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.button, palette.card)).toBeGreaterThanOrEqual(3)
  })
})

describe('days and times in words', () => {
  const at = (start: string, end: string, zone = 'Europe/Stockholm') => ({ start, end, zone })

  it('follow summer time in the zone of the meeting', () => {
    expect(whenInWords(at('2026-06-03T07:00:00Z', '2026-06-03T08:30:00Z'), 'sv')).toBe('Onsdag 3 juni 2026 kl. 09:00–10:30 (svensk tid)')
  })

  it('name both days of a meeting that goes on past midnight', () => {
    expect(whenInWords(at('2026-12-03T12:00:00Z', '2026-12-04T11:00:00Z'), 'sv')).toBe(
      'Torsdag 3 december 2026 kl. 13:00 till fredag 4 december 2026 kl. 12:00 (svensk tid)',
    )
  })

  it('name another zone than the Swedish one', () => {
    expect(whenInWords(at('2026-12-03T08:00:00Z', '2026-12-03T09:00:00Z', 'Europe/Helsinki'), 'en')).toMatch(
      /10:00–11:00 \(Eastern European Time\)$/,
    )
  })

  it('refuse a zone that does not exist', () => {
    expect(() => whenInWords(at('2026-12-03T08:00:00Z', '2026-12-03T09:00:00Z', 'Europe/Ostersund'), 'sv')).toThrow(RangeError)
  })

  it('take the day of publication as it is written', () => {
    expect(dayInWords('2023-10-12', 'sv')).toBe('12 oktober 2023')
    expect(dayInWords('2023-10-12', 'en')).toBe('12 October 2023')
    expect(dayInWords('2023-10-12T23:30:00.000Z', 'sma')).toBe('12 oktober 2023')
  })
})
