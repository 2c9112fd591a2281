import { Text } from '@react-email/components'
import type { ResolvedCall } from '../../domain/mailContent'
import { BlockHeading, Label } from '../components/Headings'
import { styles } from '../theme'
import { dayInWords } from '../times'
import type { Words } from '../words'
import type { BlockProps } from './props'

export const CallsBlock = ({ words, block }: BlockProps<'calls'>) => (
  <>
    {block.items.map((call) => (
      <Call key={call.url} words={words} call={call} />
    ))}
  </>
)

const Call = ({ words, call }: { words: Words; call: ResolvedCall }) => (
  <div style={styles.block}>
    <Label lang={words.lang} text={words.t('mail.call.label', { funder: call.funder })} />
    <BlockHeading lang={words.markOf(call.lang)} text={call.title} url={call.url} />
    <Text lang={words.markOf(call.lang)} className="text" style={styles.text}>
      {call.summary}
    </Text>
    {call.closes ? (
      <Text lang={words.lang} className="text" style={styles.text}>
        <strong>{words.t('mail.call.closes')}:</strong> {dayInWords(call.closes, words.language)}
      </Text>
    ) : null}
  </div>
)
