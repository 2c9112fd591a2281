import { createClientConfig } from 'payload'
import { initI18n } from '@payloadcms/translations'
import { afterEach, expect, it } from 'vitest'
import { putNamesInForce } from '../../../src/i18n/strengthAreaName'
import { startPage } from '../../../src/web/pages/start'
import { seedDemonstration } from '../../../src/seed'
import { rest, sending } from '../../support/rest'
import { get } from '../../support/pages'
import { onEachDatabase, type Spets } from '../../support/spets'

const priority = {
  sv: {
    strengthArea: 'prioritering',
    strengthAreas: 'prioriteringar',
    theStrengthArea: 'prioriteringen',
    theStrengthAreas: 'prioriteringarna',
  },
  en: { strengthArea: 'priority', strengthAreas: 'priorities' },
}

async function call(spets: Spets): Promise<void> {
  for (const locale of ['sv', 'en'] as const)
    await spets.payload.updateGlobal({ slug: 'publisher', locale, data: { names: priority[locale] } })
}

onEachDatabase('another name for strength areas', (spets) => {
  afterEach(() => putNamesInForce({}))

  it('reaches the public pages at once, in each language', async () => {
    await seedDemonstration(spets().payload)
    await call(spets())
    const headings = async (language: 'sv' | 'en') =>
      [...(await get(spets().payload, startPage, { language })).html.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, text]) => text)
    expect(await headings('sv')).toContain('Prioriteringar')
    expect(await headings('sv')).not.toContain('Styrkeområden')
    expect(await headings('en')).toContain('Priorities')
  })

  it('reaches menu, lists and forms of the admin', async () => {
    await call(spets())
    const i18n = await initI18n({ config: spets().payload.config.i18n, context: 'client', language: 'sv' })
    const user = await spets().user('administrator')
    const { collections } = createClientConfig({ config: spets().payload.config, i18n, importMap: {}, user })
    const areas = collections.find(({ slug }) => slug === 'strength-areas')
    expect(areas?.labels).toEqual({ singular: 'prioritering', plural: 'Prioriteringar' })
    const labelled = JSON.stringify(collections.flatMap(({ fields }) => fields))
    expect(labelled).toContain('"Prioriteringar"')
    expect(labelled).not.toMatch(/styrkeområde/i)
  })

  it('is demanded in all its forms, each said at its field', async () => {
    const user = await spets().user('administrator')
    const { token } = await spets().payload.login({
      collection: 'users',
      data: { email: user.email ?? '', password: 'a long password for administrator' },
    })
    const answer = await rest(
      spets(),
      '/globals/publisher?locale=sv',
      sending('POST', { names: { ...priority.sv, theStrengthArea: '' } }, { authorization: `JWT ${token}`, 'accept-language': 'sv' }),
    )
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('names.theStrengthArea')
    expect(answer.text).toContain('Skriv den här formen också')
  })
})
