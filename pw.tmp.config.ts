import { defineConfig, devices } from '@playwright/test'

/** Browser tests, with the Chromium of this machine, against a Spets that is started for them. */
export default defineConfig({
  testDir: '/tmp/w/sending/test/e2e',
  
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 90_000,
  reporter: [['list']],
  outputDir: '/tmp/sending-shots/results',
  use: {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    ...devices['Desktop Chrome'],
    launchOptions: {
      executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
})
