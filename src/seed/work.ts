import type { Payload } from 'payload'
import editorial from './data/editorial.json'
import region from './data/region.json'
import { prose } from '../domain/prose'
import { noon } from './days'
import { idIn, type Ids, writeBoth } from './write'

const inDays = (days: number): string => noon(new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10))

type Kind = 'pre-study' | 'project' | 'interreg' | 'roadmap' | 'expert-support'

/** As the seed file writes them: each has only what is known of it. */
interface SeedInitiative {
  kind: string
  title: { sv: string; en: string }
  owner?: string
  funder?: string
  note?: { sv: string; en: string }
  partners?: number
  status?: string
  year?: number
  validFrom?: string
  validTo?: string
  euNotice?: boolean
  strengthAreas: string[]
}

/** Pre-studies and projects that others own and the region talks with; what the report tells, and no more. */
export async function seedInitiatives(payload: Payload, areas: Ids, organisations: Ids): Promise<Ids> {
  const ids = new Map<string, string>()
  const initiatives: SeedInitiative[] = region.initiatives
  for (const initiative of initiatives) {
    const { euNotice, funder, kind, note, owner, partners, status, title, validFrom, validTo, year } = initiative
    const partnersIn = { sv: `${partners} partner deltar.`, en: `${partners} partners take part.` }
    const areaIds = initiative.strengthAreas.map((area) => idIn(areas, area))
    const id = await writeBoth(payload, 'initiatives', (language) => ({
      title: owner && kind === 'pre-study' ? `${title[language]} (${owner})` : title[language],
      summary: note?.[language] ?? (partners ? partnersIn[language] : undefined),
      kind: kind as Kind,
      status: status ?? (validTo ? 'ongoing' : 'done'),
      owner: owner ? organisations.get(owner) : undefined,
      funder,
      from: validFrom ? noon(validFrom) : year ? noon(`${year}-01-01`) : undefined,
      to: validTo ? noon(validTo) : undefined,
      euNotice: euNotice ?? false,
      strengthAreas: areaIds,
      _status: 'published',
    }))
    ids.set(title.sv, id)
  }
  return ids
}

export async function seedCalls(payload: Payload, areas: Ids): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const call of editorial.calls) {
    const id = await writeBoth(payload, 'calls', (language) => ({
      title: call.title[language],
      funder: call.funder,
      summary: call.summary[language],
      opens: inDays(call.opensOffsetDays),
      closes: inDays(call.closesOffsetDays),
      strengthAreas: call.strengthAreas.map((area) => idIn(areas, area)),
      slug: call.key,
      _status: 'published',
    }))
    ids.set(call.key, id)
  }
  return ids
}

/** The follow-up report as it is written from what is stored, with the number and day of the region's own. */
export async function seedReport(payload: Payload): Promise<void> {
  for (const { covers, date, registryNumber, title } of region.reports)
    await payload.create({
      collection: 'reports',
      data: { title: `${title.sv} ${covers}`, year: covers, language: 'sv', status: 'draft', date: noon(date), registryNumber },
    })
}

/** The programme and the follow-up report; their files are the region's to add. */
export async function seedDocuments(payload: Payload): Promise<void> {
  const { decidedBy, decidedOn, paragraph, registryNumber, title, validFrom, validTo } = region.programme
  await writeBoth(payload, 'documents', (language) => ({
    title: title[language],
    kind: 'programme',
    registryNumber,
    decision: { body: decidedBy[language], date: noon(decidedOn), paragraph },
    validFrom: noon(validFrom),
    validTo: noon(validTo),
    _status: 'published',
  }))
  for (const report of region.reports)
    await writeBoth(payload, 'documents', (language) => ({
      title: `${report.title[language]} ${report.covers}`,
      kind: 'report',
      registryNumber: report.registryNumber,
      decision: { date: noon(report.date) },
      _status: 'published',
    }))
}

export async function seedRoleDescriptions(payload: Payload): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const role of region.roles) {
    const id = await writeBoth(payload, 'role-descriptions', (language) => ({
      title: role.title[language],
      task: role.task[language],
      revision: '1',
      validFrom: noon('2021-01-01'),
      slug: role.key,
      _status: 'published',
    }))
    ids.set(role.key, id)
  }
  return ids
}

export async function seedPages(payload: Payload, terms: Ids): Promise<void> {
  for (const page of editorial.pages)
    await writeBoth(payload, 'pages', (language, made) => ({
      title: page.title[language],
      blocks: page.blocks.map((written, index) => ({
        ...blockFrom(written, page.text[language], terms),
        ...(made?.blocks?.[index]?.id ? { id: made.blocks[index].id } : {}),
      })),
      inMenu: page.key === 'om-smart-specialisering',
      slug: page.key,
      _status: 'published',
    }))
}

/** A block as the seed file writes it: its kind, and what it is about after a colon. */
function blockFrom(written: string, text: string, terms: Ids): object {
  const [kind = '', about = ''] = written.split(':')
  switch (kind) {
    case 'text':
      return { blockType: 'prose', text: prose([text]) }
    case 'explanation-model':
      return { blockType: 'explanationModel' }
    case 'glossary':
      return { blockType: 'glossary', terms: about.split(',').map((term) => idIn(terms, term)) }
    case 'people':
      return { blockType: 'people' }
    default:
      throw new Error(`The seed has a page block "${written}" that is not known`)
  }
}
