import type { Payload, Where } from 'payload'
import type { ReactNode } from 'react'
import type { TextKey } from '../../i18n'
import { dayOf } from '../../domain/days'
import { idOf } from '../../domain/relations'
import { settingsOf } from '../../env'
import type { Explainer } from '../../glossary'
import type { Page, Term } from '../../payload-types'
import { Glossary } from '../components/Glossary'
import { MeetingList } from '../components/MeetingList'
import { Model } from '../components/Model'
import { NewsList } from '../components/NewsList'
import { PeopleList } from '../components/PeopleList'
import { Picture } from '../components/Picture'
import { Prose } from '../components/Prose'
import { Text } from '../components/Text'
import { readNextMeetings } from '../content/meetings'
import { readNews } from '../content/news'
import { readPeople } from '../content/people'
import { allPopulated, asPublic, populated } from '../content/read'
import { readTerms } from '../content/terms'
import type { Words } from '../words'

type Block = NonNullable<Page['blocks']>[number]
type Of<Type extends Block['blockType']> = Extract<Block, { blockType: Type }>

interface Place {
  payload: Payload
  words: Words
  now: Date
  explainer: Explainer | null
}

/** A page's blocks as the public sees them, each with what it shows looked up. */
export const pageBlocks = (blocks: Page['blocks'], place: Place): Promise<ReactNode[]> =>
  Promise.all((blocks ?? []).map(async (block) => shown(block, place)))

/** Its type has no room for nothing: a block without a case is told of when types are checked. */
function shown(block: Block, place: Place): NonNullable<ReactNode> | Promise<ReactNode> {
  const { words } = place
  switch (block.blockType) {
    case 'prose':
      return <Prose key={block.id} words={words} of={block.text} explainer={place.explainer} />
    case 'explanationModel':
      return model(block, place)
    case 'glossary':
      return glossary(block, place)
    case 'newsList':
      return news(block, place)
    case 'meetingList':
      return meetings(block, place)
    case 'people':
      return people(block, place)
    case 'pagePicture':
      return (
        <div key={block.id}>
          <Picture words={words} media={populated(block.picture)} />
          <Text as="p" className="muted" words={words} of={block.caption} />
        </div>
      )
  }
}

async function model(block: Of<'explanationModel'>, { payload, words }: Place) {
  const found = await payload.findGlobal({ slug: 'explanation-model', ...asPublic })
  return <Model key={block.id} words={words} model={found} />
}

async function glossary(block: Of<'glossary'>, { payload, words }: Place) {
  const chosen = allPopulated<Term>(block.terms)
  const terms = block.terms && block.terms.length > 0 ? chosen : await readTerms(payload, words.language)
  return (
    <Section key={block.id} words={words} heading={block.heading} otherwise="web.site.glossary">
      <Glossary words={words} terms={terms} />
    </Section>
  )
}

async function news(block: Of<'newsList'>, { payload, words }: Place) {
  const { items } = await readNews(payload, block.count, 1, inAreas(block.strengthAreas))
  return (
    <Section key={block.id} words={words} heading={block.heading} otherwise="web.start.latestNews">
      <NewsList words={words} items={items} />
    </Section>
  )
}

async function meetings(block: Of<'meetingList'>, { payload, words, now }: Place) {
  const items = await readNextMeetings(payload, now, block.count, inAreas(block.strengthAreas))
  return (
    <Section key={block.id} words={words} heading={block.heading} otherwise="web.start.comingMeetings">
      <MeetingList words={words} items={items} />
    </Section>
  )
}

async function people(block: Of<'people'>, { payload, words, now }: Place) {
  const today = dayOf(now, settingsOf(payload).zone)
  const found = await readPeople(payload, today, (block.strengthAreas ?? []).map(idOf))
  return (
    <Section key={block.id} words={words} heading={block.heading} otherwise="web.page.people">
      <PeopleList words={words} people={found} />
    </Section>
  )
}

const inAreas = (areas: (string | { id: string })[] | null | undefined): Where =>
  areas && areas.length > 0 ? { strengthAreas: { in: areas.map(idOf) } } : {}

interface SectionProps {
  words: Words
  heading: string | null | undefined
  /** What the section is called where the page gives it no heading. */
  otherwise: TextKey
  children: ReactNode
}

const Section = ({ words, heading, otherwise, children }: SectionProps) => (
  <section>
    {words.pick(heading) ? <Text as="h2" words={words} of={heading} /> : <h2>{words.t(otherwise)}</h2>}
    {children}
  </section>
)
