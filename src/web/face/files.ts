import { isSomething, pickLanguage } from '../../domain/localised'
import { accents, isPattern, letterOf } from '../../domain/face'
import { patternFile } from '../../drawings/patterns/patterns'
import { defaultLanguage } from '../../i18n/languages'
import { forEveryone } from '../../keptAnswers'
import { readSite } from '../content/site'
import { readStrengthAreas } from '../content/strengthAreas'
import type { Handler } from '../handler'
import { faceStyleSheet } from './styleSheet'

const fileOf = (type: string, body: string): Response => forEveryone(new Response(body, { headers: { 'content-type': type } }))

const svg = 'image/svg+xml; charset=utf-8'

/** How the region looks, as a style sheet of every page. */
export const faceCss: Handler = async (payload) => {
  const { face } = await readSite(payload)
  return fileOf('text/css; charset=utf-8', faceStyleSheet(face ?? {}, await readStrengthAreas(payload, defaultLanguage)))
}

/** The sign in the browser's tab: the first letter of the region's name on its colour. */
export const favicon: Handler = async (payload) => {
  const site = await readSite(payload)
  const { value } = pickLanguage(site.name, defaultLanguage)
  return fileOf(svg, signOf(isSomething(value) ? value : '', accents(site.face ?? {}).light))
}

function signOf(name: string, { colour, ink }: { colour: string; ink: string }): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${colour}"/>` +
    `<text x="16" y="23.5" text-anchor="middle" font-family="Arial, Helvetica, sans-serif" font-size="22" font-weight="700" fill="${ink}">${letterOf(name)}</text></svg>`
  )
}

/** The drawing that a strength area may wear; pages use it as a mask, so that it takes the area's colour. */
export const patternSvg: Handler<{ file: string }> = async (_payload, _request, { file }) => {
  const pattern = /^([a-z]+)\.svg$/.exec(file)?.[1]
  const isDrawn = isPattern(pattern) && pattern !== 'none'
  return Promise.resolve(isDrawn ? fileOf(svg, patternFile(pattern)) : new Response(null, { status: 404 }))
}
