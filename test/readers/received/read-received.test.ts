import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'

import { type OpenedFile, readerOf, readers, writeImported } from '../../../src/readers/index.ts'

import { readPdf } from '../../../src/readers/pdf/read-pdf.ts'
import { readFile } from '../office/pack.ts'
import { writePdf } from './pdf.ts'

/** Read a file as one of a format; throws what is reported on it. */
async function openFile(bytes: Uint8Array, format: string): Promise<OpenedFile> {
  const file = new VFile()
  const reader = readers.find(({ name }) => name === format)
  const reading = reader && (await (await readerOf(reader))({ file, bytes, text: '' }))
  if (reading && 'format' in reading) return reading
  throw new Error(file.messages[0]?.reason ?? 'no message')
}

const docx = readFileSync(new URL('./fixtures/opinion.docx', import.meta.url))

const pdf = writePdf([
  [
    [560, 'Report on parks'],
    [530, 'The council has taken a number of long decisions on the inter-'],
    [516, 'national co-operation between the parks, which every one of the'],
    [502, 'parks has to keep from now on.'],
    [474, 'A second paragraph begins here and it runs on over the end of the'],
    [60, 'Yearly papers, vol. 3'],
    [40, '- 1 -']
  ],
  [
    [560, 'page, where it comes to its end after one more line of many short'],
    [546, 'words.'],
    [60, 'Yearly papers, vol. 3'],
    [40, '- 2 -']
  ]
])

it('reads the paragraphs of a PDF over the ends of its lines and pages', async () => {
  const file = new VFile()
  const imported = await readPdf(file, pdf)
  if (!imported) throw new Error('no tree')
  const { markdown, messages } = writeImported(file, imported, 'en')
  expect(markdown).toBe(
    `---
title: Report on parks
locale: en
---

# Report on parks

The council has taken a number of long decisions on the international co-operation between the parks, which every one of the parks has to keep from now on.

A second paragraph begins here and it runs on over the end of the page, where it comes to its end after one more line of many short words.
`
  )
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(Array.from({ length: 4 }, () => 'furniture-removed'))
})

it('leaves the bytes of a PDF as they were', async () => {
  const before = Uint8Array.from(pdf)
  await readPdf(new VFile(), pdf)
  expect(pdf).toEqual(before)
})

it('reads the headings, paragraphs and tables of a Word document', async () => {
  const { front, markdown } = await readFile('a.docx', docx)
  expect(front).toBe('title: 关于促进园区发展的意见\ncontent: full')
  expect(markdown).toBe(`# 关于促进园区发展的意见

各市人民政府：

## 一、总体要求

（一）指导思想。坚持新发展理念，深化“放管服”改革。

### （二）基本原则

**坚持合理布局。**

## 二、主要任务

1.优化营商环境。

| 地区 | 数量 |
| - | - |
| 东部 | 70 |
`)
})

it('says what is wrong with a file that only bears the name of a PDF or DOCX', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.7 no')
  await expect(openFile(bytes, 'pdf')).rejects.toThrow(
    /^Unexpected bytes, expected a PDF that can be opened: /
  )
  await expect(openFile(bytes, 'docx')).rejects.toThrow(/^Unexpected bytes, expected a DOCX file: /)
})

it('says that a PDF of pictures has no text', async () => {
  await expect(openFile(writePdf([[]]), 'pdf')).rejects.toThrow(/^Unexpected PDF without text/)
})
