import { defineConfig } from '@playwright/test'
import browserTests from './playwright.config'

/** Takes the pictures of the README and docs, of a Spets that is started for them. */
export default defineConfig({ ...browserTests, testDir: 'test/screenshots', testMatch: '*.shots.ts' })
