import nodemailer from 'nodemailer'

/** One process of the peer: says that it is ready, sends its share when told to, and says what that cost. */
const [port, share, connections, bytesEach] = process.argv.slice(2).map(Number) as [number, number, number, number]

const transport = nodemailer.createTransport({
  host: '127.0.0.1',
  port,
  pool: true,
  maxConnections: connections,
  maxMessages: Infinity,
  ignoreTLS: true,
})
const line = '<p>Styrkeområdena samlar kommuner, kluster, lärosäten och företag kring det vi är bäst på.</p>\n'
const html = line.repeat(Math.ceil((bytesEach * 0.62) / line.length))
const text = line.replace(/<[^>]+>/g, '').repeat(Math.ceil((bytesEach * 0.3) / line.length))

async function sendShare(): Promise<void> {
  let next = 0
  const sendOne = async () => {
    while (next < share) {
      next += 1
      const name = `Kontakt ${next}`
      await transport.sendMail({
        from: { name: 'Region Exempel', address: 'a@b.example' },
        to: { name, address: `contact-${next}@bench.example` },
        subject: 'Nyhetsbrev från Region Exempel',
        text: `Hej ${name}!\n${text}`,
        html: `<p>Hej ${name}!</p>${html}`,
      })
    }
  }
  await Promise.all(Array.from({ length: connections * 2 }, sendOne))
}

process.once('message', () => {
  const before = process.cpuUsage()
  void sendShare().then(() => {
    const { user, system } = process.cpuUsage(before)
    process.send?.({ cpu: (user + system) / 1e6, peak: process.resourceUsage().maxRSS / 1024 })
  })
})
process.send?.('ready')
