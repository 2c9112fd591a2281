import { fileURLToPath } from 'node:url'
import { en } from '@payloadcms/translations/languages/en'
import { sv } from '@payloadcms/translations/languages/sv'
import { buildConfig, type Plugin } from 'payload'
import sharp from 'sharp'
import { onlyOneLanguage } from './src/access/oneLanguage'
import { noPictureOfPages, withPayloadsOwnShut } from './src/access/payloadsOwn'
import { collections } from './src/collections'
import { databaseAdapter } from './src/database/adapter'
import { languageChoices } from './src/i18n/payload'
import { readSettings, type Settings } from './src/env'
import { keepErrorNames } from './src/errorNames'
import { sayFailure } from './src/failures'
import { logDestination, logOptions } from './src/log'
import { proseEditor } from './src/fields/prose'
import { withProseWords } from './src/fields/proseWords'
import { withZonedTimes } from './src/fields/zonedTimes'
import { globals } from './src/globals'
import { publishing, withSystemPublishing } from './src/jobs'
import { plugins } from './src/plugins'
import { payloadMail } from './src/mail'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

keepErrorNames()

/**
 * Spets for given settings; a fresh one each time, since Payload changes the configuration it is given.
 * @param more plugins beside ours, for what a test adds
 */
export const spetsConfig = (settings: Settings, more: readonly Plugin[] = []) =>
  withProseWords(withZonedTimes(withSystemPublishing(withPayloadsOwnShut(configured(settings, more)))))

const configured = (settings: Settings, more: readonly Plugin[]) =>
  buildConfig({
    secret: settings.secret || 'only-for-building',
    serverURL: settings.demonstration ? '' : settings.publicUrl,
    csrf: trustedOrigins(settings),
    telemetry: false,
    logger: { options: logOptions(settings.logLevel), destination: logDestination(settings.logFormat) },
    custom: { settings },
    db: databaseAdapter(settings.database),
    email: payloadMail(settings),
    editor: proseEditor(),
    sharp,
    collections: collections(settings),
    globals: globals(),
    plugins: [...plugins, ...more],
    localization: languageChoices.localization,
    i18n: { supportedLanguages: { sv, en }, fallbackLanguage: 'sv', translations: languageChoices.translations },
    defaultDepth: 1,
    maxDepth: 4,
    graphQL: {
      maxComplexity: 500,
      disableIntrospectionInProduction: true,
      disablePlaygroundInProduction: true,
      validationRules: onlyOneLanguage,
    },
    upload: { limits: { fileSize: 12_000_000 }, abortOnLimit: true },
    jobs: publishing,
    endpoints: [noPictureOfPages],
    hooks: { afterError: [sayFailure] },
    admin: {
      avatar: 'default',
      dateFormat: 'yyyy-MM-dd HH:mm',
      user: 'users',
      importMap: { baseDir: here('.'), importMapFile: here('./src/app/(payload)/admin/importMap.js') },
      meta: { titleSuffix: ' – Spets', defaultOGImageType: 'off', icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }] },
      components: {
        providers: [
          '/src/admin/names/NamesProvider#NamesProvider',
          '/src/admin/autosave/ForgetAtLogout#ForgetAtLogout',
          '/src/admin/autosave/PlainFailures#PlainFailures',
          '/src/admin/hardCoded/HardCodedWords#HardCodedWords',
        ],
        beforeNavLinks: ['/src/admin/nav/RegionMark#RegionMark'],
        afterNavLinks: ['/src/admin/nav/SpetsLinks#SpetsLinks'],
        graphics: { Logo: '/src/admin/graphics/Logo#Logo', Icon: '/src/admin/graphics/Icon#Icon' },
        views: {
          dashboard: { Component: '/src/admin/dashboard/DashboardView#DashboardView' },
          login: { Component: '/src/admin/login/LoginView#LoginView', path: '/login' },
          dialogue: { Component: '/src/admin/dialogue/DialogueView#DialogueView', path: '/dialogue' },
          whatsNew: { Component: '/src/admin/whatsNew/WhatsNewView#WhatsNewView', path: '/whats-new' },
          merging: { Component: '/src/admin/merging/MergeView#MergeView', path: '/merge' },
          yearWheel: { Component: '/src/admin/year/YearView#YearView', path: '/year-wheel' },
          importing: { Component: '/src/admin/imports/ImportView#ImportView', path: '/import' },
          importingTerms: { Component: '/src/admin/imports/terms/TermImportView#TermImportView', path: '/import-terms' },
        },
      },
    },
    typescript: { outputFile: here('./src/payload-types.ts'), autoGenerate: false },
  })

/** Where a logged-in browser may send from. A demonstration on one machine is opened by either of its names. */
const trustedOrigins = ({ demonstration, publicUrl, port }: Settings): string[] =>
  demonstration ? [publicUrl, `http://localhost:${port}`, `http://127.0.0.1:${port}`] : [publicUrl]

export default spetsConfig(readSettings())
