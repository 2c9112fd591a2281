import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import type { Settings } from '../env'
import { ContactImportChanges, ContactImportLists, ContactImportRows, ContactImports } from './actors/ContactImports'
import { Contacts } from './actors/Contacts'
import { ContactMerges } from './actors/ContactMerges'
import { Organisations } from './actors/Organisations'
import { Segments } from './actors/Segments'
import { Calls } from './content/Calls'
import { Documents } from './content/Documents'
import { Initiatives } from './content/Initiatives'
import { Media } from './content/Media'
import { News } from './content/News'
import { Pages } from './content/Pages'
import { RoleDescriptions } from './content/RoleDescriptions'
import { StrengthAreas } from './content/StrengthAreas'
import { Terms } from './content/Terms'
import { TermTombstones } from './content/TermTombstones'
import { Deliveries } from './mailings/Deliveries'
import { Dispatches } from './mailings/Dispatches'
import { IncomingMails } from './mailings/IncomingMails'
import { Newsletters } from './mailings/Newsletters'
import { Suppressions } from './mailings/Suppressions'
import { Invitations } from './meetings/Invitations'
import { Meetings } from './meetings/Meetings'
import { MeetingSeries } from './meetings/MeetingSeries'
import { CalendarFeeds, FeedbackAnswers, MeetingNeeds, MeetingSeats, ReplyAddresses, SignUps } from './meetings/stores'
import { Activities } from './planning/Activities'
import { Assessments } from './planning/Assessments'
import { CommunicationPlans } from './planning/CommunicationPlans'
import { PageVisits } from './planning/PageVisits'
import { Reports } from './planning/Reports'
import { ApiClients } from './system/ApiClients'
import { AuditEvents } from './system/AuditEvents'
import { ContentVersions, Heartbeats, Logins, RateLimits, SecondFactors } from './system/loginStores'
import { People } from './system/People'
import { Logos } from './system/Logos'
import { Redirects } from './system/Redirects'
import { Users } from './system/Users'
import { BegunChanges, WebhookDeliveries, Webhooks } from './system/Webhooks'

/** Everything that is stored, in the order of the menu. */
export const collections = ({ dataFolder, publicUrl }: Settings): CollectionConfig[] => [
  News(),
  Pages(),
  StrengthAreas(),
  Terms(),
  TermTombstones(),
  Initiatives(),
  Calls(),
  Documents(join(dataFolder, 'documents')),
  Media(join(dataFolder, 'media')),
  Newsletters(),
  Dispatches(),
  Deliveries(),
  Suppressions(),
  IncomingMails(),
  Meetings(),
  MeetingSeries(),
  Invitations(),
  Activities(),
  CommunicationPlans(),
  Assessments(),
  Reports(),
  PageVisits(),
  Contacts(),
  ContactMerges(),
  ContactImports(),
  ContactImportChanges(),
  ContactImportLists(),
  ContactImportRows(),
  Organisations(),
  Segments(),
  People(),
  RoleDescriptions(),
  Users({ https: publicUrl.startsWith('https:') }),
  ApiClients(),
  Webhooks(),
  WebhookDeliveries(),
  Redirects(),
  Logos(join(dataFolder, 'logos')),
  AuditEvents(),
  SecondFactors(),
  Logins(),
  RateLimits(),
  Heartbeats(),
  ContentVersions(),
  BegunChanges(),
  MeetingSeats(),
  MeetingNeeds(),
  SignUps(),
  FeedbackAnswers(),
  ReplyAddresses(),
  CalendarFeeds(),
]
