import { site, spetsUrl } from '../../site.config'
import { mediaName, picturesIn, rootOf } from './own'
import { listOf, newsletterIn } from './spets'

/** All pictures that pages show, by the names that we keep them under, so that nobody's browser asks another host. */
export async function allPictures(): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const add = (url: string) => found.set(mediaName(url), url)
  for (const language of site.languages) {
    for (const { picture } of [...(await listOf('/news', language)), ...(await listOf('/strength-areas', language))])
      if (picture) [picture, ...picture.sizes].forEach(({ url }) => add(url))
    for (const { body, page } of await listOf('/news', language)) picturesIn(body?.html ?? '', rootOf(page)).forEach(add)
    for (const { page, texts } of await listOf('/pages', language)) texts.forEach(({ html }) => picturesIn(html, rootOf(page)).forEach(add))
    for (const { id, page } of await listOf('/newsletters', language))
      picturesIn((await newsletterIn(id, language)).html.html, rootOf(page)).forEach(add)
  }
  return found
}

/** A picture as Spets has it, asked for where we reach Spets. */
export async function fetchPicture(url: string): Promise<Response> {
  const { pathname, search } = new URL(url, spetsUrl)
  const answer = await fetch(`${spetsUrl}${pathname}${search}`)
  if (!answer.ok) throw new Error(`${answer.status} for ${pathname}`)
  return answer
}
