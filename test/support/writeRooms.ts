import { readFileSync, writeFileSync } from 'node:fs'
import { roomRules } from './rooms'

interface Override {
  files: string[]
}

const file = '.oxlintrc.json'
const config = JSON.parse(readFileSync(file, 'utf8')) as { overrides: Override[] }
const others = config.overrides.filter(({ files }) => !files.some((each) => each.startsWith('src/')))
writeFileSync(file, `${JSON.stringify({ ...config, overrides: [...roomRules(), ...others] }, null, 2)}\n`)
