import type { DataMigration } from '../../dataMigrations/dataMigration'
import { renameField } from '../reshape'

/** What keeps a dispatch back has the name that the code has for it. */
export const blocker: DataMigration = {
  name: '20261129_171331_blocker',
  run: (payload) => renameField(payload, { of: 'dispatches', path: 'obstacle', to: 'blocker' }),
}
