import type { TextFieldSingleValidation } from 'payload'
import { type Colour, contrast, isColour, nearestReadable } from '../domain/colours'
import { mustHoldOn, type Scheme } from '../domain/face'
import { translator } from '../i18n'
import { uiLanguageFor } from '../i18n/languages'

/** A colour as CSS writes it in hexadecimal: `#1a6b4f`. */
export const checkColour: TextFieldSingleValidation = (value, { req }) =>
  !value || isColour(value) || translator(req.i18n.language)('problems.colour')

const unreadable = { light: 'problems.colourUnreadable', dark: 'problems.colourUnreadableOnDark' } as const

/** The same, that text on pages of a scheme can have; else it is said which is nearest that can. */
export function checkReadable(scheme: Scheme): TextFieldSingleValidation {
  return (value, { req }) => {
    const t = translator(req.i18n.language)
    if (!value) return true
    if (!isColour(value)) return t('problems.colour')
    const nearest = nearestReadable(value, mustHoldOn(scheme))
    const ratio = ratioInWords(value, scheme, req.i18n.language)
    return nearest === value || t(unreadable[scheme], { colour: value, nearest, ratio })
  }
}

/** Rounded down, so that what is too little never reads as enough. */
function ratioInWords(colour: Colour, scheme: Scheme, language: string): string {
  const least = Math.min(...mustHoldOn(scheme).map((ground) => contrast(colour, ground)))
  const format = new Intl.NumberFormat(uiLanguageFor(language), { maximumFractionDigits: 1 })
  return format.format(Math.floor(least * 10) / 10)
}
