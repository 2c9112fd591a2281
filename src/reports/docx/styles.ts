import { type ISpacingProperties, type IStylesOptions, LineRuleType } from 'docx'
import type { UiLanguage } from '../../i18n/languages'
import type { ReportFace } from '../document'

export const colours = { line: 'C3D1CE', muted: '51625F' }

/** What differs from region to region, as word processors write colours. */
export interface Accent {
  accent: string
  tint: string
}

/** The colours of a region on paper, or Spets' own. */
export function accentOf({ colours: chosen }: ReportFace = {}): Accent {
  if (!chosen) return { accent: '0B5C5E', tint: 'EAF3F2' }
  return { accent: chosen.light.colour.slice(1), tint: chosen.light.tint.slice(1) }
}

/** The language and where it is read, as word processors name it. */
export const localeOf = (language: string): string => ({ sv: 'sv-SE', en: 'en-GB', sma: 'sma-SE' })[language] ?? language

/** So many 240ths of a line's own height. Said outright: LibreOffice else takes it for points, and large letters overlap. */
export const lines = (line: number): ISpacingProperties => ({ line, lineRule: LineRuleType.AUTO })

/** Headings tell their level: the library writes none by itself. */
const heading = (level: number, size: number, before: number, color = '000000') => ({
  run: { size, bold: true, color },
  paragraph: { spacing: { before, after: 100, ...lines(264) }, keepNext: true, outlineLevel: level - 1 },
})

/**
 * The letters are those of the word processor, whatever typeface the region has chosen: one that a machine lacks becomes
 * another that nobody chose (docs/decisions/0064).
 */
export const stylesIn = (language: UiLanguage, { accent }: Accent): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: localeOf(language) } },
      paragraph: { spacing: { after: 120, ...lines(276) } },
    },
    heading1: heading(1, 48, 0, accent),
    heading2: heading(2, 32, 400, accent),
    heading3: heading(3, 25, 260),
  },
})
