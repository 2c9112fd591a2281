import { writeFileSync } from 'node:fs'
import { envExample } from '../envVariables'

writeFileSync('.env.example', envExample())
