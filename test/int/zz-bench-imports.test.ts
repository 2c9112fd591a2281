import { it } from 'vitest'
import { importContacts } from '/work/main/src/imports'
import { onEachDatabase } from '/work/main/test/support/spets'
onEachDatabase('bench', (spets) => {
  it('5000', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `Namn ${i};n${i}@x${i % 300}.example;Organisation ${i % 300};Roll;Åre;ja`)
    const bytes = new TextEncoder().encode(['Namn;E-post;Organisation;Roll;Kommun;Nyhetsbrev', ...rows].join('\n'))
    const order = { bytes, fileName: 'x.csv', newsletterBasis: 'consent', invitationBasis: 'consent', source: 'x', user: null, language: 'sv' } as const
    for (const [what, dryRun] of [['dry', true], ['real', false], ['again', false], ['dry again', true]] as const) {
      const t = performance.now()
      let last = t, gap = 0
      const timer = setInterval(() => { const n = performance.now(); gap = Math.max(gap, n - last); last = n }, 5)
      const { counts } = await importContacts(spets().payload, { ...order, dryRun })
      clearInterval(timer)
      console.log(spets().database, what, Math.round(performance.now() - t), 'ms; longest pause', Math.round(gap), JSON.stringify(counts))
    }
    const t = performance.now()
    const bytes2 = new TextEncoder().encode(['Namn;E-post;Organisation;Roll;Kommun;Nyhetsbrev', ...rows.map(r => r.replace(/Organisation/, 'Annan'))].join('\n'))
    const { counts } = await importContacts(spets().payload, { ...order, bytes: bytes2, dryRun: false })
    console.log(spets().database, 'update', Math.round(performance.now() - t), JSON.stringify(counts))
  }, 600_000)
})
