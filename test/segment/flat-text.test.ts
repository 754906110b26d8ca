import { describe, expect, it } from 'vitest'
import { readSegments } from './read.ts'

/** Get the source of each segment by its offsets. */
function sources(markdown: string): string[] {
  return readSegments(markdown, 'en').segments.map(({ position }) =>
    markdown.slice(position?.start.offset, position?.end.offset)
  )
}

describe('places in the file', () => {
  it.each([
    ['\\&amp; one. Two.', ['\\&amp; one.', 'Two.']],
    ['&amp; one. Two.', ['&amp; one.', 'Two.']],
    ['a &#x4e2d; b. Two.', ['a &#x4e2d; b.', 'Two.']],
    ['**A**\\*. Two `x. y`.', ['A**\\*.', 'Two `x. y`.']],
    ['> One\n> goes on. Two.', ['One\n> goes on.', 'Two.']]
  ])('of %j are those of its characters', (markdown, expected) => {
    expect(sources(markdown)).toEqual(expected)
  })
})
