import * as enActors from './en/labels/actors'
import * as enAudit from './en/labels/audit'
import * as enContent from './en/labels/content'
import * as enGlobals from './en/labels/globals'
import * as enMailings from './en/labels/mailings'
import * as enMeetings from './en/labels/meetings'
import * as enPlanning from './en/labels/planning'
import * as enSystem from './en/labels/system'
import * as svActors from './sv/labels/actors'
import * as svAudit from './sv/labels/audit'
import * as svContent from './sv/labels/content'
import * as svGlobals from './sv/labels/globals'
import * as svMailings from './sv/labels/mailings'
import * as svMeetings from './sv/labels/meetings'
import * as svPlanning from './sv/labels/planning'
import * as svSystem from './sv/labels/system'
import type { UiLanguage } from './languages'
import type { EntityTextsBySlug } from './entityTexts'

/** The labels of everything that is stored, by slug (a block's slug stands behind `block-`). */
export const labels: Record<UiLanguage, EntityTextsBySlug> = {
  sv: {
    ...svActors.actors,
    ...svAudit.audit,
    ...svContent.content,
    ...svGlobals.globals,
    ...svMailings.mailings,
    ...svMeetings.meetings,
    ...svPlanning.planning,
    ...svSystem.system,
  },
  en: {
    ...enActors.actors,
    ...enAudit.audit,
    ...enContent.content,
    ...enGlobals.globals,
    ...enMailings.mailings,
    ...enMeetings.meetings,
    ...enPlanning.planning,
    ...enSystem.system,
  },
}
