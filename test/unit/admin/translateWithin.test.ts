import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { translateWithin } from '../../../src/admin/hardCoded/translateWithin'
import { texts } from '../../../src/i18n'

const { document, Element, HTMLInputElement, Text } = new JSDOM('<body></body>').window

beforeAll(() => {
  for (const [name, value] of Object.entries({ Element, HTMLInputElement, Text })) vi.stubGlobal(name, value)
})
afterAll(() => void vi.unstubAllGlobals())

const translate = () => translateWithin(document.body, texts.en.hardCoded, texts.sv.hardCoded)

it('says what React has parted into several texts, and again when React changes one of them', () => {
  document.body.innerHTML = '<div class="table-action-menu-dropdown"><span class="text"></span></div>'
  const item = document.querySelector('span')!
  const parts = ['Insert ', 'row', ' above'].map((part) => item.appendChild(document.createTextNode(part)))
  translate()
  expect(item.textContent).toBe('Lägg till en rad ovanför')
  translate()
  expect(item.textContent).toBe('Lägg till en rad ovanför')
  parts[1]!.data = '3 rows'
  translate()
  expect(item.textContent).toBe('Lägg till 3 rader ovanför')
  expect([...item.childNodes]).toEqual(parts)
})

it('leaves what people have written, and what holds more than text', () => {
  document.body.innerHTML =
    '<p class="text">Delete row</p><div class="table-action-menu-dropdown"><b class="text">Delete <i>row</i></b></div>'
  const before = document.body.innerHTML
  translate()
  expect(document.body.innerHTML).toBe(before)
})
