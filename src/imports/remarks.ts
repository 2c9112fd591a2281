import type { Encoding } from '../domain/imports/encoding'
import type { Sheets } from '../domain/imports/table'
import { type Translate, translator } from '../i18n'
import type { UiLanguage } from '../i18n/languages'
import type { ListFacts } from '../domain/imports/listFacts'

/** So many names stand in a sentence. */
const mostNames = 20

/** What to know about a list as a whole before its rows, in the reader's language. */
export function remarksOn({ encoding, faultyQuotes, hiddenRows, newOrganisations, sheets }: ListFacts, language: UiLanguage): string[] {
  const translate = translator(language)
  const some = (count: number, key: Counted, names = ''): string[] => (count === 0 ? [] : [counted(count, key, names, language)])
  return [
    ...(sheets ? sheetRemarks(sheets, language) : []),
    ...some(hiddenRows, 'imports.remarks.hiddenRows'),
    ...encodingRemarks(encoding, translate),
    ...some(faultyQuotes, 'imports.remarks.quotes'),
    ...some(newOrganisations.length, 'imports.remarks.newOrganisations', namesIn(newOrganisations, translate)),
  ]
}

type Counted = 'imports.remarks.hiddenRows' | 'imports.remarks.quotes' | 'imports.remarks.newOrganisations' | 'imports.remarks.otherSheets'

const counted = (count: number, key: Counted, names: string, language: UiLanguage): string =>
  translator(language)(`${key}.${count === 1 ? 'one' : 'other'}`, { count: new Intl.NumberFormat(language).format(count), names })

function sheetRemarks({ all, hiddenColumns, read }: Sheets, language: UiLanguage): string[] {
  const translate = translator(language)
  const others = all
    .filter(({ name }) => name !== read)
    .map(({ hidden, name }) => (hidden ? translate('imports.remarks.hiddenSheet', { name }) : name))
  return [
    ...(others.length > 0
      ? [
          translate('imports.remarks.sheet', { name: read }),
          counted(others.length, 'imports.remarks.otherSheets', namesIn(others, translate), language),
        ]
      : []),
    ...(hiddenColumns.length > 0 ? [translate('imports.remarks.hiddenColumns', { columns: hiddenColumns.join(', ') })] : []),
  ]
}

function encodingRemarks(encoding: Encoding | undefined, translate: Translate): string[] {
  if (encoding === undefined || encoding === 'utf-8' || encoding === 'utf-16') return []
  if (encoding === 'mixed') return [translate('imports.remarks.mixedEncoding')]
  return [translate('imports.remarks.encoding', { encoding: translate(`imports.encodings.${encoding}`) })]
}

function namesIn(names: string[], translate: Translate): string {
  const shown = names.slice(0, mostNames).join(', ')
  const count = names.length - mostNames
  return count > 0 ? translate('imports.remarks.andMore', { names: shown, count }) : shown
}
