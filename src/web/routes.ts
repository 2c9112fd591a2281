import { ownFeed } from './calendarFeeds/ownFeed'
import { meetingFeed, strengthAreaFeed } from './calendarFeeds/publicFeeds'
import { faceCss, favicon, patternSvg } from './face/files'
import { darkLogoFile, logoFile } from './face/logo'
import { areaFeed, feedOf } from './feeds/feeds'
import { guideChapterPage, guideContentsPage, guidePicture } from './guide/guidePages'
import { catalogueIn } from './openData/catalogue'
import { robots } from './openData/robots'
import { sitemap, sitemapPart } from './openData/sitemap'
import { lastingConcept, lastingName } from './openData/terms'
import { callListPage, callPage } from './pages/calls'
import { documentListPage } from './pages/documents'
import { initiativeListPage, initiativePage } from './pages/initiatives'
import { meetingCalendar } from './pages/meetingCalendar'
import { meetingListPage, meetingPage } from './pages/meetings'
import { missingPage } from './pages/missing'
import { newsListPage, newsPage } from './pages/news'
import { newsletterPage } from './pages/newsletter'
import { newsletterListPage } from './pages/newsletterList'
import { builtPage } from './pages/page'
import { previewPage } from './pages/preview'
import { privacyPage } from './pages/privacy'
import { searchPage, toSearch } from './pages/search'
import { startPage } from './pages/start'
import { strengthAreaPage } from './pages/strengthArea'
import { strengthAreaListPage } from './pages/strengthAreaList'
import { glossaryPage, termPage } from './pages/terms'
import { toYearWheel, yearWheelPage } from './pages/yearWheel'
import { confirmByPage, confirmPage, toConfirmPage } from './selfService/confirmPage'
import { feedbackByPage } from './selfService/feedbackPage'
import { answerByPage, invitationPage, toInvitationPage } from './selfService/invitationPage'
import { oneClick } from './selfService/oneClick'
import { preferencesPage, saveByPage, toPreferencesPage } from './selfService/preferencesPage'
import { confirmSignUpByPage, signUpByPage, signUpPage, toMeetingPage, toSignUpPage } from './selfService/signUpPage'
import { subscribeByPage, subscribePage } from './selfService/subscribePage'
import { askByPage, leaveByPage, rejoinByPage, toUnsubscribePage, unsubscribePage } from './selfService/unsubscribePage'
import { type Router, router, type Table } from './router'
import { sharingPicture } from './sharing/picture'
import { answerV1 } from './v1/answer'
import { yearWheelCalendar, yearWheelJson, yearWheelSvg } from './yearWheel/files'

/** What answers at each public address: pages, self-service, files, feeds, open data and the public API. */
export const publicRoutes: Router = router((table) => {
  table.all('/v1', answerV1)
  table.all('/v1/*', answerV1)
  files(table)
  selfService(table)
  guide(table)
  pages(table)
})

/** What pages and other programs fetch, and names that last. */
function files({ at }: Table): void {
  at('/catalog.jsonld', { GET: catalogueIn('jsonld') })
  at('/catalog.rdf', { GET: catalogueIn('rdf') })
  at('/catalog.ttl', { GET: catalogueIn('ttl') })
  at('/face.css', { GET: faceCss })
  at('/favicon.svg', { GET: favicon })
  at('/id/terms/:name', { GET: lastingConcept })
  at('/id/:name', { GET: lastingName })
  at('/logo-dark.png', { GET: darkLogoFile })
  at('/logo.png', { GET: logoFile })
  at('/og/:language/:kind/:file', { GET: sharingPicture })
  at('/patterns/:file', { GET: patternSvg })
  at('/robots.txt', { GET: robots })
  at('/sitemap.xml', { GET: sitemap })
  at('/sitemaps/:file', { GET: sitemapPart })
}

/** Where links in mails lead, and where their forms go. */
function selfService({ at }: Table): void {
  at('/calendar/:file', { GET: ownFeed })
  at('/invitations/:token', { GET: invitationPage })
  at('/invitations/:token/answer', { GET: toInvitationPage, POST: answerByPage })
  at('/invitations/:token/feedback', { GET: toInvitationPage, POST: feedbackByPage })
  at('/preferences/:token', { GET: preferencesPage })
  at('/preferences/:token/save', { GET: toPreferencesPage, POST: saveByPage })
  at('/sign-ups/:token', { GET: signUpPage })
  at('/sign-ups/:token/confirm', { GET: toSignUpPage, POST: confirmSignUpByPage })
  at('/subscriptions/:token', { GET: confirmPage })
  at('/subscriptions/:token/confirm', { GET: toConfirmPage, POST: confirmByPage })
  at('/unsubscribe/:token', { GET: unsubscribePage })
  at('/unsubscribe/:token/choose', { GET: toUnsubscribePage, POST: askByPage })
  at('/unsubscribe/:token/leave', { GET: toUnsubscribePage, POST: leaveByPage })
  at('/unsubscribe/:token/one-click', { GET: toUnsubscribePage, POST: oneClick })
  at('/unsubscribe/:token/rejoin', { GET: toUnsubscribePage, POST: rejoinByPage })
}

/** How the admin UI is used. */
function guide({ at }: Table): void {
  at('/guide', { GET: guideContentsPage })
  at('/guide/images/:name', { GET: guidePicture })
  at('/guide/:chapter', { GET: guideChapterPage })
}

/** What the public reads, and what it can fetch of that. */
function pages({ at }: Table): void {
  at('/:language', { GET: startPage })
  at('/:language/arshjul', { GET: toYearWheel })
  at('/:language/calls', { GET: callListPage })
  at('/:language/calls/feed.atom', { GET: feedOf('call', 'atom') })
  at('/:language/calls/feed.json', { GET: feedOf('call', 'json') })
  at('/:language/calls/feed.rss', { GET: feedOf('call', 'rss') })
  at('/:language/calls/:slug', { GET: callPage })
  at('/:language/documents', { GET: documentListPage })
  at('/:language/initiatives', { GET: initiativeListPage })
  at('/:language/initiatives/:slug', { GET: initiativePage })
  at('/:language/meetings', { GET: meetingListPage })
  at('/:language/meetings/calendar.ics', { GET: meetingFeed })
  at('/:language/meetings/:slug', { GET: meetingPage })
  at('/:language/meetings/:slug/calendar.ics', { GET: meetingCalendar })
  at('/:language/meetings/:slug/sign-up', { GET: toMeetingPage, POST: signUpByPage })
  at('/:language/news', { GET: newsListPage })
  at('/:language/news/feed.atom', { GET: feedOf('news', 'atom') })
  at('/:language/news/feed.json', { GET: feedOf('news', 'json') })
  at('/:language/news/feed.rss', { GET: feedOf('news', 'rss') })
  at('/:language/news/:slug', { GET: newsPage })
  at('/:language/newsletters', { GET: newsletterListPage })
  at('/:language/newsletters/feed.atom', { GET: feedOf('newsletter', 'atom') })
  at('/:language/newsletters/feed.json', { GET: feedOf('newsletter', 'json') })
  at('/:language/newsletters/feed.rss', { GET: feedOf('newsletter', 'rss') })
  at('/:language/newsletters/:slug', { GET: newsletterPage })
  at('/:language/preview/:kind/:id', { GET: previewPage })
  at('/:language/privacy', { GET: privacyPage })
  at('/:language/search', { GET: searchPage })
  at('/:language/sok', { GET: toSearch })
  at('/:language/strength-areas', { GET: strengthAreaListPage })
  at('/:language/strength-areas/:slug', { GET: strengthAreaPage })
  at('/:language/strength-areas/:slug/calendar.ics', { GET: strengthAreaFeed })
  at('/:language/strength-areas/:slug/feed.atom', { GET: areaFeed('atom') })
  at('/:language/strength-areas/:slug/feed.json', { GET: areaFeed('json') })
  at('/:language/strength-areas/:slug/feed.rss', { GET: areaFeed('rss') })
  at('/:language/subscribe', { GET: subscribePage, POST: subscribeByPage })
  at('/:language/terms', { GET: glossaryPage })
  at('/:language/terms/:identifier', { GET: termPage })
  at('/:language/year-wheel', { GET: yearWheelPage })
  at('/:language/year-wheel/calendar.ics', { GET: yearWheelCalendar })
  at('/:language/year-wheel/year-wheel.json', { GET: yearWheelJson })
  at('/:language/year-wheel/year-wheel.svg', { GET: yearWheelSvg })
  at('/:language/:slug', { GET: builtPage })
  at('/:language/*', { GET: missingPage })
}
