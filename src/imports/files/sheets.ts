import type { SheetName } from '../../domain/imports/table'
import { tagsIn } from './markup'

/** A sheet with cells, and the part of the archive that it stands in. */
export interface Sheet extends SheetName {
  part: string
}

/**
 * The sheets of a workbook that hold cells, in their order; charts and dialogs on sheets of their own do not.
 * @param workbook `xl/workbook.xml` (ECMA-376, 18.2.19 sheet)
 * @param relations `xl/_rels/workbook.xml.rels`, which says where each stands
 */
export function sheetsOf(workbook: string, relations: string): Sheet[] {
  const parts = new Map<string, string>()
  for (const { get } of tagsIn(relations, ['Relationship']))
    if (get('Type')?.endsWith('/worksheet')) parts.set(get('Id') ?? '', partAt(get('Target') ?? ''))
  return Array.from(tagsIn(workbook, ['sheet'])).flatMap(({ get }) => {
    const part = parts.get(get('id') ?? '')
    const isHidden = ['hidden', 'veryHidden'].includes(get('state') ?? '')
    return part === undefined ? [] : [{ name: nameIn(get('name') ?? ''), hidden: isHidden, part }]
  })
}

/** Relative to the workbook's own folder, or from the archive's root. */
const partAt = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)

/** Characters that XML cannot hold are written `_x0041_` (ECMA-376, 22.4.2.4 bstr). */
const nameIn = (written: string): string =>
  written.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
