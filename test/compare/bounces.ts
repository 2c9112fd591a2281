import { compareBounces } from './command'

process.exitCode = await compareBounces(process.argv.slice(2), {
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
})
