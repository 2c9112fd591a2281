import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Files that take minutes, most of them since they start processes. Begun last they would run alone; `server/start` watches the clock. */
const slow = [
  'server/start',
  'access/matrix',
  'access/leaksRoles',
  'mail/survives',
  'inbound/imap',
  'mail/kill',
  'mail/refused',
  'mail/way',
  'inbound/inbound',
  'mail/restored',
  'login/login',
  'mail/smtp',
]

/** Runs the slow files first, and the others as Vitest orders them. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = slow.findIndex((name) => moduleId.endsWith(`/test/int/${name}.test.ts`))
      return found < 0 ? slow.length : found
    }
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other))
  }
}

export default defineConfig({
  resolve: {
    alias: { '@payload-config': here('./payload.config.ts'), '@': here('./src') },
    conditions: ['production'],
  },
  ssr: { resolve: { conditions: ['production', 'node'] } },
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/int/**/*.test.{ts,tsx}'],
    pool: 'forks',
    // Payload takes seconds to be read. No test replaces a module, and each suite has a database of its own.
    isolate: false,
    setupFiles: ['test/support/fewRounds.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    sequence: { sequencer: SlowFirst },
    maxWorkers: 3,
    execArgv: ['--conditions=production'],
  },
})
