import { admin } from './admin'
import { answering } from './answering'
import { apiClients } from './apiClients'
import { assessments } from './assessments'
import { attendance } from './attendance'
import { audit } from './audit'
import { calendar } from './calendar'
import { cli } from './cli'
import { contacts } from './contacts'
import { dashboard } from './dashboard'
import { dialogue } from './dialogue'
import { dispatching } from './dispatching'
import { editor } from './editor'
import { importUndo } from './importUndo'
import { exporting } from './exporting'
import { feedback } from './feedback'
import { guard } from './guard'
import { guide } from './guide'
import { hardCoded } from './hardCoded'
import { imports } from './imports'
import { inbound } from './inbound'
import { series } from './series'
import { involvements } from './involvements'
import { keeping } from './keeping'
import { autosave } from './autosave'
import { lists } from './lists'
import { login } from './login'
import { mail } from './mail'
import { mailCheck } from './mailCheck'
import { meetingMail } from './meetingMail'
import { merging } from './merging'
import { openData } from './openData'
import { plainLanguage } from './plainLanguage'
import { planDocument } from './planDocument'
import { planning } from './planning'
import { problems } from './problems'
import { publishing } from './publishing'
import { record } from './record'
import { redirects } from './redirects'
import { refusals } from './refusals'
import { reporting } from './reporting'
import { reminders } from './reminders'
import { searching } from './searching'
import { segments } from './segments'
import { selfService } from './selfService'
import { sending } from './sending'
import { setTime } from './setTime'
import { signingUp } from './signingUp'
import { standing } from './standing'
import { suppressing } from './suppressing'
import { termImport } from './termImport'
import { uncertain } from './uncertain'
import { v1 } from './v1'
import { web } from './web'
import { webhooks } from './webhooks'
import { welcome } from './welcome'
import { whatsNew } from './whatsNew'
import { work } from './work'
import { writing } from './writing'
import { year } from './year'

export const en = {
  admin,
  answering,
  apiClients,
  assessments,
  attendance,
  audit,
  calendar,
  cli,
  contacts,
  dashboard,
  dialogue,
  dispatching,
  editor,
  importUndo,
  exporting,
  feedback,
  guard,
  guide,
  hardCoded,
  imports,
  inbound,
  series,
  involvements,
  keeping,
  autosave,
  lists,
  login,
  mail,
  mailCheck,
  meetingMail,
  merging,
  openData,
  plainLanguage,
  planDocument,
  planning,
  problems,
  publishing,
  record,
  redirects,
  refusals,
  reminders,
  reporting,
  searching,
  segments,
  selfService,
  sending,
  setTime,
  signingUp,
  standing,
  suppressing,
  termImport,
  uncertain,
  v1,
  web,
  webhooks,
  welcome,
  whatsNew,
  work,
  writing,
  year,
} as const
