import * as enActors from './en/labels/actors'
import * as enAudit from './en/labels/audit'
import * as enContent from './en/labels/content'
import * as enGlobals from './en/labels/globals'
import * as enIncoming from './en/labels/incoming'
import * as enMailings from './en/labels/mailings'
import * as enMeetings from './en/labels/meetings'
import * as enPages from './en/labels/pages'
import * as enPlanning from './en/labels/planning'
import * as enSystem from './en/labels/system'
import * as svActors from './sv/labels/actors'
import * as svAudit from './sv/labels/audit'
import * as svContent from './sv/labels/content'
import * as svGlobals from './sv/labels/globals'
import * as svIncoming from './sv/labels/incoming'
import * as svMailings from './sv/labels/mailings'
import * as svMeetings from './sv/labels/meetings'
import * as svPages from './sv/labels/pages'
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
    ...svIncoming.incoming,
    ...svMailings.mailings,
    ...svMeetings.meetings,
    ...svPages.pages,
    ...svPlanning.planning,
    ...svSystem.system,
  },
  en: {
    ...enActors.actors,
    ...enAudit.audit,
    ...enContent.content,
    ...enGlobals.globals,
    ...enIncoming.incoming,
    ...enMailings.mailings,
    ...enMeetings.meetings,
    ...enPages.pages,
    ...enPlanning.planning,
    ...enSystem.system,
  },
}
