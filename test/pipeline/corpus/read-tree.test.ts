import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readTree } from '../../../pipeline/corpus/read-tree.ts'

const conflict = '<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> other\n'

test.each([
  ['a conflict', conflict, ['<<<<<<<', '=======', '>>>>>>>']],
  ['code between fences that shows one', `\`\`\`\`text\n\`\`\`\n${conflict}\`\`\`\`\n`, []],
  ['a conflict behind such code', `~~~\n${conflict}~~~\n\n${conflict}`, ['<<<<<<<', '=======', '>>>>>>>']]
])('%s is told from the other', (_, value, markers) => {
  const file = new VFile({ path: 'en.md', value })
  const tree = readTree(file)
  expect(tree === undefined).toBe(markers.length > 0)
  const found = file.messages.map(({ reason }) => /`(.*?)`/.exec(reason)?.[1])
  expect(new Set(found)).toEqual(new Set(markers))
})
