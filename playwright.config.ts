import { defineConfig, devices } from '@playwright/test'

/** Browser tests, with the Chromium of this machine, against a Spets that is started for them. */
export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: './test/e2e/support/start.ts',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 90_000,
  // A machine that builds and tests at once takes its time to show a page.
  expect: { timeout: 15_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    screenshot: 'only-on-failure',
    trace: 'off',
    ...devices['Desktop Chrome'],
    launchOptions: {
      executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
})
