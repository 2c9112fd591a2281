import { admin } from './admin'
import { apiClients } from './apiClients'
import { calendar } from './calendar'
import { cli } from './cli'
import { imports } from './imports'
import { login } from './login'
import { mail } from './mail'
import { problems } from './problems'
import { sending } from './sending'
import { web } from './web'
import { work } from './work'

export const sv = { admin, apiClients, calendar, cli, imports, login, mail, problems, sending, web, work } as const
