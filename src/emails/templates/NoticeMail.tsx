import { Text } from '@react-email/components'
import type { PublisherIdentity } from '../../domain/mailContent'
import type { ContentLanguage } from '../../i18n/languages'
import { ActionButton } from '../components/ActionButton'
import { ShortFooter } from '../components/Footer'
import { Title } from '../components/Headings'
import { Layout } from '../components/Layout'
import { Lines } from '../components/Lines'
import { Masthead } from '../components/Masthead'
import { styles } from '../theme'
import { type Words, wordsFor } from '../words'

export interface NoticeMailContent {
  language: ContentLanguage
  publisher: PublisherIdentity
  subject: string
  /** Plain text with a blank line between paragraphs. */
  text: string
  /** Where Spets is: an address below it that ends a paragraph is a button. Nobody else's is, whoever wrote the text. */
  root: string
}

/** A mail of a few words about something that happened, to somebody who works with Spets or was in touch with it. */
export function NoticeMail({ language, publisher, subject, text, root }: NoticeMailContent) {
  const words = wordsFor(language)
  const paragraphs = text.trim().split(/\n\s*\n/)
  return (
    <Layout
      words={words}
      publisher={publisher}
      title={subject}
      preheader={withoutWay(paragraphs[0] ?? '', root).said}
      below={<ShortFooter words={words} publisher={publisher} why={words.t('mail.notice.why')} />}
    >
      <Masthead publisher={publisher} />
      <Title lang={words.lang} text={subject} />
      {paragraphs.map((paragraph, index) => (
        <Paragraph key={index} words={words} {...withoutWay(paragraph, root)} />
      ))}
    </Layout>
  )
}

interface Part {
  said: string
  /** Where it leads. */
  way: string | null
}

function withoutWay(paragraph: string, root: string): Part {
  const [whole, way] = /\s*(https?:\/\/\S+)\s*$/.exec(paragraph) ?? []
  if (whole === undefined || !way?.startsWith(`${root}/`)) return { said: paragraph, way: null }
  return { said: paragraph.slice(0, -whole.length), way }
}

const Paragraph = ({ words, said, way }: Part & { words: Words }) => (
  <>
    {said ? (
      <Text lang={words.lang} className="text" style={styles.text}>
        <Lines text={said} />
      </Text>
    ) : null}
    {way === null ? null : <ActionButton lang={words.lang} label={words.t('mail.notice.open')} url={way} />}
  </>
)
