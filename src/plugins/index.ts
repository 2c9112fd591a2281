import type { CollectionConfig, Config, GlobalConfig, Plugin } from 'payload'
import { withAlphabet } from './alphabet'
import { withAudit, withGlobalAudit } from './audit'
import { withAutosave, withGlobalAutosave } from './autosave'
import { withSensibleBulkEdit } from './bulkEdit/fields'
import { withRefusedNamed } from './bulkEdit/refusals'
import { withWaitingDrafts } from './bulkEdit/waitingDrafts'
import { withComposedText, withGlobalComposedText } from './composedText'
import { withFromActivity } from './fromActivity'
import { withLanguagesApart } from './languagesApart'
import { withLightReading } from './lightReading'
import { withGlobalOnlyText, withOnlyText } from './onlyText'
import { withOwnAreas } from './ownAreas'
import { withGlobalOwnFieldsShut, withOwnFieldsShut } from './ownFields'
import { withPublicQueries } from './publicQueries'
import { withPublishing, withSetTime } from './publishing'
import { withReasonForReadOnly } from './readOnlyReason'
import { withGlobalReadersTold, withReadersTold } from './readersTold'
import { withReferences } from './references'
import { withGlobalSentChecked, withSentChecked } from './sent'
import { withShowPage } from './showPage'
import { withTrash } from './trash'
import { withUniqueSaid } from './unique'
import { withNothingFetched } from './uploads'
import { withGlobalWholeWrites, withWholeWrites } from './wholeWrites'
import { withRestoring } from './versions'
import { withWritingHelp } from './writingHelp'

interface Policy {
  collection?: (collection: CollectionConfig) => CollectionConfig
  /** Where a collection's part depends on what others say. */
  collections?: (collections: CollectionConfig[]) => CollectionConfig[]
  global?: (global: GlobalConfig) => GlobalConfig
}

/** A policy as a Payload plugin: what it makes of every collection and global. */
function plugin(slug: string, { collection, collections, global }: Policy): Plugin & { slug: string } {
  const change = (config: Config): Config => {
    const made = collections ? collections(config.collections ?? []) : (config.collections ?? [])
    return {
      ...config,
      collections: collection ? made.map(collection) : made,
      globals: global ? (config.globals ?? []).map(global) : config.globals,
    }
  }
  return Object.assign(change, { slug })
}

/**
 * Spets' policies for all collections and globals, in the order that they are laid around them. Most put their hooks before
 * those that are there, so what stands last here is asked first; `sent`, `unique` and `languagesApart` put theirs after.
 * README.md says which must come before which and why; test/unit/plugins/order.test.ts holds it.
 */
export const plugins = [
  plugin('alphabet', { collection: withAlphabet }),
  plugin('lightReading', { collection: withLightReading }),
  plugin('versions', { collection: withRestoring }),
  plugin('sent', { collection: withSentChecked, global: withGlobalSentChecked }),
  plugin('references', { collections: withReferences }),
  plugin('waitingDrafts', { collection: withWaitingDrafts }),
  plugin('refusals', { collection: withRefusedNamed }),
  plugin('unique', { collection: withUniqueSaid }),
  plugin('languagesApart', { collection: withLanguagesApart }),
  plugin('bulkEdit', { collection: withSensibleBulkEdit }),
  plugin('publicQueries', { collection: withPublicQueries }),
  plugin('ownAreas', { collection: withOwnAreas }),
  plugin('trash', { collection: withTrash }),
  plugin('uploads', { collection: withNothingFetched }),
  plugin('wholeWrites', { collection: withWholeWrites, global: withGlobalWholeWrites }),
  plugin('readersTold', { collection: withReadersTold, global: withGlobalReadersTold }),
  plugin('audit', { collection: withAudit, global: withGlobalAudit }),
  plugin('composedText', { collection: withComposedText, global: withGlobalComposedText }),
  plugin('onlyText', { collection: withOnlyText, global: withGlobalOnlyText }),
  plugin('autosave', { collection: withAutosave, global: withGlobalAutosave }),
  plugin('publishing', { collection: withPublishing }),
  plugin('setTime', { collection: withSetTime }),
  plugin('showPage', { collection: withShowPage }),
  plugin('fromActivity', { collection: withFromActivity }),
  plugin('writingHelp', { collection: withWritingHelp }),
  plugin('readOnlyReason', { collection: withReasonForReadOnly }),
  plugin('ownFields', { collection: withOwnFieldsShut, global: withGlobalOwnFieldsShut }),
]
