import { admin } from './admin'
import { calendar } from './calendar'
import { cli } from './cli'
import { imports } from './imports'
import { mail } from './mail'
import { problems } from './problems'
import { segments } from './segments'
import { web } from './web'

export const en = { admin, calendar, cli, imports, mail, problems, segments, web } as const
