import type { Chapter, Item } from '../../domain/reporting/parts'
import { idOf } from '../../domain/relations'
import type { Initiative } from '../../payload-types'
import { areaParts } from './areaParts'
import { isOf } from './carriedOut'
import type { ReadYear } from './readYear'
import { item, type Setting, sourceOf } from './setting'

/** Pre-studies, projects, roadmaps and support that some day of the year belongs to. */
export function initiatives(read: ReadYear, setting: Setting): Chapter {
  return {
    key: 'initiatives',
    heading: setting.words.t('reporting.chapters.initiatives'),
    parts: areaParts('initiatives', read, setting, (area) =>
      read.initiatives.filter((initiative) => isOf(initiative, area, read)).map((initiative) => told(initiative, read, setting)),
    ),
  }
}

function told(initiative: Initiative, read: ReadYear, setting: Setting): Item {
  const { pick, t } = setting.words
  const { id, title } = initiative
  const words = pick(title) ?? { text: '–' }
  const text = t('reporting.initiative', { title: words.text, facts: factsOf(initiative, read, setting).join(', ') })
  return item(`initiative-${id}`, { ...words, text }, [sourceOf('initiatives', id, words)])
}

/** What is said of an initiative, as it stands in a sentence. */
function factsOf({ from, funder, kind, owner, status, to }: Initiative, { organisations }: ReadYear, { words }: Setting): string[] {
  const { day, option, t } = words
  const owned = owner && organisations.find(({ id }) => id === idOf(owner))
  return [
    option('initiatives', 'kind', kind).toLocaleLowerCase('sv'),
    ...(owned ? [t('reporting.owner', { owner: owned.name })] : []),
    ...(funder ? [t('reporting.funder', { funder })] : []),
    ...(from && to ? [t('reporting.period', { from: day(from), to: day(to) })] : []),
    option('initiatives', 'status', status).toLocaleLowerCase('sv'),
  ]
}
