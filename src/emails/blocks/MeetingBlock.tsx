import { Agenda } from '../components/Agenda'
import { BlockHeading, Label } from '../components/Headings'
import { MeetingFacts } from '../components/MeetingFacts'
import { Panel } from '../components/Panel'
import type { BlockProps } from './props'

export const MeetingBlock = ({ words, block: { meeting } }: BlockProps<'meeting'>) => (
  <Panel>
    <Label lang={words.lang} text={words.t(meeting.isCancelled ? 'mail.meeting.cancelled' : 'mail.meeting.label')} />
    <BlockHeading lang={words.markOf(meeting.lang)} text={meeting.title} url={meeting.url} />
    <MeetingFacts words={words} meeting={meeting} readers="anybody" />
    <Agenda words={words} meeting={meeting} />
  </Panel>
)
