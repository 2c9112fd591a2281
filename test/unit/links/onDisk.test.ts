import { expect, it } from 'vitest'
import { isGoodLink, isOnDisk } from '../../../src/domain/links'

it.each([
  'file:///C:/Users/anna/plan.docx',
  'FILE://server/share/plan.docx',
  'file:plan.docx',
  'C:\\Users\\anna\\plan.docx',
  'c:/plan.docx',
  'H:\\',
  'C|/plan.docx',
  '\\\\server\\share\\plan.docx',
  'smb://server/share',
  'cifs://server/x',
  'afp://server/x',
  '/C:/plan.docx',
  '///C:/plan.docx',
  '/Users/anna/Desktop/plan.pdf',
  '/Volumes/G/plan.pdf',
  '~/Desktop/plan.pdf',
  'https://C:\\plan.docx',
  'https://c:/plan.docx',
  'https://file:///C:/plan.docx',
  'http://\\\\server\\share',
  'C%3A%5CUsers%5Cplan.docx',
  ' file:///etc/passwd',
  'https://file://server/plan',
])('%s leads to a disk, and is no link', (link) => {
  expect([isOnDisk(link), isGoodLink(link)]).toEqual([true, false])
})

it.each([
  'https://exempel.se/C:/fil',
  'https://file.example/x',
  'https://c.example',
  'mailto:anna@exempel.se',
  'tel:+46701234567',
  '/sv/nyheter',
  '/users/anna',
  '#del',
  '?sida=2',
  'https://exempel.se/100%25',
  'http://localhost:3000/x',
])('%s does not', (link) => {
  expect([isOnDisk(link), isGoodLink(link)]).toEqual([false, true])
})
