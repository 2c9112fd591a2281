import { type ISpacingProperties, type IStylesOptions, LineRuleType } from 'docx'
import type { UiLanguage } from '../../i18n/languages'

export const colours = { accent: '0B5C5E', tint: 'EAF3F2', line: 'C3D1CE', muted: '51625F' }

/** The language and where it is read, as word processors name it. */
export const localeOf = (language: string): string => ({ sv: 'sv-SE', en: 'en-GB', sma: 'sma-SE' })[language] ?? language

/** So many 240ths of a line's own height. Said outright: LibreOffice else takes it for points, and large letters overlap. */
export const lines = (line: number): ISpacingProperties => ({ line, lineRule: LineRuleType.AUTO })

/** Headings tell their level: the library writes none by itself. */
const heading = (level: number, size: number, before: number) => ({
  run: { size, bold: true, color: level < 3 ? colours.accent : '000000' },
  paragraph: { spacing: { before, after: 100, ...lines(264) }, keepNext: true, outlineLevel: level - 1 },
})

export const stylesIn = (language: UiLanguage): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: localeOf(language) } },
      paragraph: { spacing: { after: 120, ...lines(276) } },
    },
    heading1: heading(1, 48, 0),
    heading2: heading(2, 32, 400),
    heading3: heading(3, 25, 260),
  },
})
