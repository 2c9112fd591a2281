import type { GlobalConfig } from 'payload'
import { ExplanationModel } from './ExplanationModel'
import { MailSettings } from './MailSettings'
import { Publisher } from './Publisher'

export { renewNames } from './names'

export const globals = (): GlobalConfig[] => [ExplanationModel(), Publisher(), MailSettings()]
