import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import type { Settings } from '../env'
import { Contacts } from './actors/Contacts'
import { Organisations } from './actors/Organisations'
import { Segments } from './actors/Segments'
import { Media } from './content/Media'
import { News } from './content/News'
import { StrengthAreas } from './content/StrengthAreas'
import { Terms } from './content/Terms'
import { TermTombstones } from './content/TermTombstones'
import { Deliveries } from './mailings/Deliveries'
import { Dispatches } from './mailings/Dispatches'
import { Newsletters } from './mailings/Newsletters'
import { Suppressions } from './mailings/Suppressions'
import { Invitations } from './meetings/Invitations'
import { Meetings } from './meetings/Meetings'
import { Activities } from './planning/Activities'
import { CommunicationPlans } from './planning/CommunicationPlans'
import { AuditEvents } from './system/AuditEvents'
import { People } from './system/People'
import { Users } from './system/Users'

/** Everything that is stored, in the order of the menu. */
export const collections = ({ dataFolder, publicUrl }: Settings): CollectionConfig[] => [
  News(),
  StrengthAreas(),
  Terms(),
  TermTombstones(),
  Media(join(dataFolder, 'media')),
  Newsletters(),
  Dispatches(),
  Deliveries(),
  Suppressions(),
  Meetings(),
  Invitations(),
  Activities(),
  CommunicationPlans(),
  Contacts(),
  Organisations(),
  Segments(),
  People(),
  Users({ https: publicUrl.startsWith('https:') }),
  AuditEvents(),
]
