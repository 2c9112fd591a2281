import { writeTemplate } from './template'

/** Makes the template in a process of its own, since Payload outside Next needs Node's production condition. */
await writeTemplate(process.argv[2] ?? '.')
process.exit(0)
