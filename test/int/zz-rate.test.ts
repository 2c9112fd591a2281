import { it } from 'vitest'
import { mailRoom, permission } from '../support/mailings'
import { make } from '../support/fixtures'
import { startMailServer } from '../support/smtp'
import { onEachDatabase } from '../support/spets'
onEachDatabase('rate', (spets) => {
  const room = mailRoom(spets)
  it('x', async () => {
    await room.publisher()
    const server = await startMailServer()
    spets().settings.smtpUrl = server.url
    let t = Date.now()
    for (let n = 0; n < 500; n++) await spets().payload.db.create({ collection: 'contacts', data: { kind: 'person', name: 'X', email: `a${n}@m.example`, address: `a${n}@m.example`, language: 'sv', status: 'active', permissions: [{ ...permission('newsletter'), id: crypto.randomUUID() }] } })
    console.log('contacts', Date.now() - t); t = Date.now()
    const seg = await make(spets().payload).segment({ question: { email: { contains: 'm.example' } } })
    const id = await room.confirm(await room.newsletterTo([], { segments: [seg.id] }))
    console.log('confirm', Date.now() - t); t = Date.now()
    const c0 = process.cpuUsage(); const el = performance.eventLoopUtilization()
    await room.work()
    console.log('cpu', process.cpuUsage(c0), performance.eventLoopUtilization(el))
    console.log('work', Date.now() - t, await room.accounting(id))
    const d = await room.dispatch(id)
    console.log(new Date(d.completedAt!).getTime() - new Date(d.startedAt!).getTime())
    t = Date.now()
    for (let n = 0; n < 200; n++) await spets().payload.db.updateOne({ collection: 'deliveries', where: { id: { equals: (await room.deliveries(id))[0]!.id } }, data: { response: 'x' + n } , options: { atomic: true } } as never)
    console.log('updates', Date.now() - t)
    const rows = await room.deliveries(id)
    t = Date.now()
    for (let n = 0; n < 200; n++) await spets().payload.db.updateOne({ collection: 'deliveries', where: { id: { equals: rows[n]!.id } }, data: { response: 'x' + n } , options: { atomic: true } } as never)
    console.log('updates2', Date.now() - t)
    await server.close()
  })
})
