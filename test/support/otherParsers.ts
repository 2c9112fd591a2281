import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'

/** What a parser sees in a header of addresses. */
type Seen = { name: string; address: string }[]

/** A parser of mail that is not ours. */
export interface OtherParser {
  name: string
  /** Null when it is not on this machine, with what is missing. */
  missing: string | null
  /** What stands in a header of each of some messages. */
  read: (messages: readonly string[], header: string) => Promise<Seen[]>
}

const inPython = `
import email, email.policy, json, sys
asked = json.load(sys.stdin)
seen = []
for text in asked['messages']:
    field = email.message_from_bytes(text.encode(), policy=email.policy.default)[asked['header']]
    seen.append([{'name': a.display_name, 'address': a.addr_spec} for a in field.addresses])
json.dump(seen, sys.stdout)
`

const inGo = `package main

import (
	"encoding/json"
	"net/mail"
	"os"
	"strings"
)

type mailbox struct {
	Name    string \`json:"name"\`
	Address string \`json:"address"\`
}

func main() {
	var asked struct {
		Messages []string
		Header   string
	}
	if err := json.NewDecoder(os.Stdin).Decode(&asked); err != nil {
		panic(err)
	}
	seen := [][]mailbox{}
	for _, text := range asked.Messages {
		found := []mailbox{}
		message, err := mail.ReadMessage(strings.NewReader(text))
		if err != nil {
			panic(err)
		}
		list, err := message.Header.AddressList(asked.Header)
		if err != nil {
			found = append(found, mailbox{"error", err.Error()})
		}
		for _, one := range list {
			found = append(found, mailbox{one.Name, one.Address})
		}
		seen = append(seen, found)
	}
	json.NewEncoder(os.Stdout).Encode(seen)
}
`

/** Those that can be had here; the ones that cannot say what they lack. */
export const otherParsers: readonly OtherParser[] = [
  { name: 'mailparser', missing: null, read: (messages, header) => Promise.all(messages.map((text) => byMailparser(text, header))) },
  byProgram("Python's email", 'python3', (folder) => [written(folder, 'read.py', inPython)]),
  byProgram("Go's net/mail", 'go', (folder) => ['run', written(folder, 'main.go', inGo)]),
]

async function byMailparser(text: string, header: string): Promise<Seen> {
  const { headers } = await simpleParser(text)
  const field = headers.get(header.toLowerCase()) as { value: { name: string; address?: string }[] } | undefined
  return (field?.value ?? []).map(({ name, address = '' }) => ({ name, address }))
}

function byProgram(name: string, program: string, makeArguments: (folder: string) => string[]): OtherParser {
  const isHere = spawnSync(program, [program === 'go' ? 'version' : '--version']).status === 0
  return {
    name,
    missing: isHere ? null : program,
    read: async (messages, header) => {
      const folder = mkdtempSync(join(tmpdir(), 'spets-parser-'))
      const { status, stderr, stdout } = spawnSync(program, makeArguments(folder), {
        input: JSON.stringify({ messages, header }),
        encoding: 'utf8',
      })
      rmSync(folder, { recursive: true })
      if (status !== 0) throw new Error(`${name}: ${stderr}`)
      return JSON.parse(stdout) as Seen[]
    },
  }
}

function written(folder: string, name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}
