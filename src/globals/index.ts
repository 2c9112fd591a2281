import type { GlobalConfig } from 'payload'
import { ExplanationModel } from './ExplanationModel'
import { Publisher } from './Publisher'

export const globals = (): GlobalConfig[] => [ExplanationModel(), Publisher()]
