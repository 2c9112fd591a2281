import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: { '@payload-config': here('./payload.config.ts'), '@': here('./src') },
    conditions: ['production'],
  },
  ssr: { resolve: { conditions: ['production', 'node'] } },
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/int/**/*.test.{ts,tsx}'],
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    execArgv: ['--conditions=production'],
  },
})
