import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemonstration } from '../../../src/seed'
import { publicRoutes } from '../../../src/web/routes'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('what answers at public addresses', (spets) => {
  beforeAll(() => seedDemonstration(spets().payload))

  const ask = (address: string, method = 'GET') => publicRoutes(spets().payload, new Request(`http://localhost${address}`, { method }))

  describe('what is special stands before what is general', () => {
    it.each([
      ['/sv', 200, 'text/html'],
      ['/sv/news', 200, 'text/html'],
      ['/sv/news/feed.rss', 200, 'application/rss+xml'],
      ['/sv/news/feed.json', 200, 'application/feed+json'],
      ['/sv/meetings/calendar.ics', 200, 'text/calendar'],
      ['/sv/year-wheel/year-wheel.svg', 200, 'image/svg+xml'],
      ['/sv/privacy', 200, 'text/html'],
      ['/guide', 303, undefined],
      ['/guide/images/none.png', 303, undefined],
      ['/catalog.ttl', 200, 'text/turtle'],
      ['/robots.txt', 200, 'text/plain'],
      ['/face.css', 200, 'text/css'],
      ['/v1', 200, 'application/json'],
      ['/v1/api-info', 200, 'application/json'],
      ['/v1/nothing/here', 404, 'application/problem+json'],
      ['/sv/news/nothing', 404, 'text/html'],
      ['/sv/nothing', 404, 'text/html'],
      ['/sv/nothing/at/all', 404, 'text/html'],
      ['/nothing', 404, 'text/html'],
      ['/guide/nothing/here', 404, 'text/html'],
      ['/unsubscribe/forged', 404, 'text/html'],
    ])('%s', async (address, status, type) => {
      const answer = await ask(address)
      expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([status, type])
    })
  })

  it('reads what is percent-encoded in an address', async () => {
    const answer = await ask('/sv/terms/smart%2Dspecialisering')
    expect(await (await ask('/sv/terms/smart-specialisering')).text()).toBe(await answer.text())
  })

  it('answers HEAD as GET, without the text', async () => {
    const [head, whole] = [await ask('/sv/news', 'HEAD'), await ask('/sv/news')]
    expect(head.status).toBe(200)
    expect(head.headers.get('etag')).toBe(whole.headers.get('etag'))
    expect(await head.text()).toBe('')
  })

  it.each(['PUT', 'DELETE', 'PATCH', 'POST'])('tells what a page takes instead of %s', async (method) => {
    const answer = await ask('/sv/news', method)
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })

  it('tells what a form takes', async () => {
    const answer = await ask('/sv/subscribe', 'OPTIONS')
    expect([answer.status, answer.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS, POST'])
  })
})
