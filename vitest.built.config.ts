import { defineConfig, mergeConfig } from 'vitest/config'
import shared from './vitest.config'

/** What is asked of the app as it is built and as `npm start` runs it: where that differs from what the other tests run. */
export default mergeConfig(
  { ...shared, test: { ...shared.test, include: [] } },
  defineConfig({ test: { include: ['test/{built,odd,long}/**/*.test.ts'], hookTimeout: 300_000, testTimeout: 120_000, maxWorkers: 1 } }),
)
