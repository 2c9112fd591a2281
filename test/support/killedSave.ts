import config from '@payload-config'
import { getPayload } from 'payload'
import { interruptedAt } from './failing'

/** Publishes a news item in a process of its own, which kills itself in the middle: ID, DATA as JSON, STEP. */
const [id = '', data = '', step = ''] = process.argv.slice(2)

const payload = await getPayload({ config })
const { count } = await interruptedAt(
  Number(step),
  () => payload.update({ collection: 'news', id, data: JSON.parse(data) as object }),
  () => void process.kill(process.pid, 'SIGKILL'),
)
process.stdout.write(`${count} steps`)
process.exit()
