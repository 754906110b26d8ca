import { expect, test } from 'vitest'
import { x } from 'xastscript'
import { writeXml } from '../../src/editions/xml.ts'

const start = '<?xml version="1.0" encoding="utf-8"?>\n'

test('an XML file begins with its declaration and ends with a line break; what is empty closes itself', () => {
  expect(writeXml(x('a', { b: '"' }, [x('c'), '<&']))).toBe(`${start}<a b="&#x22;"><c />&#x3C;&#x26;</a>\n`)
})

test('the end of a CDATA section does not stand in text', () => {
  expect(writeXml(x('a', ']]>'))).toBe(`${start}<a>]]&gt;</a>\n`)
})

test('characters that XML does not allow are left out, all others kept', () => {
  expect(writeXml(x('a', 'x\u0000\u0008\u001F\uFFFE\uD800y\t\u{20000}'))).toBe(
    `${start}<a>xy\t\u{20000}</a>\n`
  )
})
