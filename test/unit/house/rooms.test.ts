import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rooms, roomRules } from '../../support/rooms'

it('every folder of src stands among the rooms, and the linter holds which uses which', () => {
  const folders = readdirSync('src', { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []))
  // What serves the app, and is used by nothing else.
  expect(folders.filter((name) => name !== 'server').toSorted()).toEqual(Object.keys(rooms).toSorted())
  const { overrides } = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as { overrides: { files: string[] }[] }
  expect(overrides.filter(({ files: [file] }) => file?.startsWith('src/'))).toEqual(roomRules())
})
