import { defaultLanguage } from '../../i18n/languages'
import type { ResolvedBlock, ResolvedNews } from '../../domain/mailContent'
import { proseHtml, type Word } from '../../glossary'
import type { Meeting, News, Newsletter, Term } from '../../payload-types'
import { documents } from './documents'
import { type InTwo, textIn } from './inTwo'
import { calls, picture } from './moreBlocks'
import { resolveMeeting } from './meeting'
import { Block, BlockOf, Wanted } from './wanted'

/**
 * A newsletter's blocks in a language with everything looked up. What has been removed since it was
 * chosen is left out.
 * @param newsletter read with its relations, in the language with no fallback and in the default one
 */
export const resolveBlocks = ({ own, base }: InTwo<Newsletter>, wanted: Wanted): ResolvedBlock[] =>
  base.blocks.flatMap((block, index) => resolveBlock({ own: own.blocks[index] ?? block, base: block }, wanted) ?? [])

function resolveBlock(block: InTwo<Block>, wanted: Wanted): ResolvedBlock | null {
  switch (block.base.blockType) {
    case 'text':
      return text(block as BlockOf<'text'>, wanted)
    case 'news':
      return news(block as BlockOf<'news'>, wanted)
    case 'meeting':
      return meeting(block as BlockOf<'meeting'>, wanted)
    case 'meetings':
      return meetings(block as BlockOf<'meetings'>, wanted)
    case 'calls':
      return calls(block as BlockOf<'calls'>, wanted)
    case 'picture':
      return picture(block as BlockOf<'picture'>, wanted)
    case 'quote':
      return quote(block as BlockOf<'quote'>, wanted)
    case 'divider':
      return { type: 'divider' }
    case 'term':
      return term(block as BlockOf<'term'>, wanted)
    case 'callToAction':
      return callToAction(block as BlockOf<'callToAction'>, wanted)
    case 'euNotice':
      return euNotice(block as BlockOf<'euNotice'>, wanted)
  }
}

function text({ own, base }: BlockOf<'text'>, { addresses, explainer, language }: Wanted): ResolvedBlock | null {
  const isOwn = Boolean(own.text)
  const data = isOwn ? own.text : base.text
  if (!data) return null
  const lang = isOwn ? language : defaultLanguage
  const attributes = ({ identifier }: Word) => ({ class: 'term', href: addresses.term(language, identifier) })
  return { type: 'text', html: proseHtml(data, explainer && { search: explainer.in(lang), attributes }), lang }
}

function news({ own, base }: BlockOf<'news'>, wanted: Wanted): ResolvedBlock | null {
  const items = base.items.flatMap((item, index) => {
    const found = documents<News>(own.items?.[index], item)
    return found ? [newsItem(found, wanted)] : []
  })
  return items.length > 0 ? { type: 'news', items } : null
}

function newsItem({ own, base }: InTwo<News>, { language, addresses }: Wanted): ResolvedNews {
  const title = textIn(own.title, base.title, language)
  return {
    title: title.value,
    lead: title.lang === language ? own.lead || base.lead : base.lead,
    url: addresses.news(language, base.slug),
    date: base.date,
    lang: title.lang,
  }
}

function meeting({ own, base }: BlockOf<'meeting'>, { language, addresses }: Wanted): ResolvedBlock | null {
  const found = documents<Meeting>(own.meeting, base.meeting)
  return found ? { type: 'meeting', meeting: resolveMeeting(found, language, addresses) } : null
}

function meetings({ own, base }: BlockOf<'meetings'>, { language, addresses }: Wanted): ResolvedBlock | null {
  const items = base.items.flatMap((item, index) => {
    const found = documents<Meeting>(own.items?.[index], item)
    return found ? [resolveMeeting(found, language, addresses)] : []
  })
  return items.length > 0 ? { type: 'meetings', items } : null
}

function quote({ own, base }: BlockOf<'quote'>, { language }: Wanted): ResolvedBlock {
  const { value, lang } = textIn(own.text, base.text, language)
  const source = (lang === language && own.source) || base.source || ''
  return { type: 'quote', text: value, source, lang }
}

function term({ own, base }: BlockOf<'term'>, { language, addresses }: Wanted): ResolvedBlock | null {
  const found = documents<Term>(own.term, base.term)
  if (!found) return null
  const label = textIn(found.own.preferredLabel, found.base.preferredLabel, language)
  const definition = label.lang === language ? found.own.definition : found.base.definition
  return {
    type: 'term',
    label: label.value,
    definition: definition || found.base.definition || '',
    url: addresses.term(language, found.base.identifier),
    lang: label.lang,
  }
}

function callToAction({ own, base }: BlockOf<'callToAction'>, { language, addresses }: Wanted): ResolvedBlock {
  const { value, lang } = textIn(own.label, base.label, language)
  const targets = {
    glossary: () => addresses.glossary(language),
    news: () => addresses.newsList(language),
    home: () => addresses.home(language),
    url: () => base.url ?? addresses.home(language),
  }
  return { type: 'callToAction', label: value, url: targets[base.target](), lang }
}

function euNotice({ own, base }: BlockOf<'euNotice'>, { language }: Wanted): ResolvedBlock {
  const { value, lang } = textIn(own.project, base.project, language)
  return { type: 'euNotice', project: value, lang }
}
