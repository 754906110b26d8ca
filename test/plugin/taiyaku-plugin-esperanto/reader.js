/** Subtitles (SubRip): each is a paragraph; its number and its times are left out. */
export const subtitles = {
  name: 'srt',
  extensions: ['srt'],
  resembles: start => /^1\r?\n\d\d:\d\d:\d\d,\d{3} --> /.test(start),
  read({ file, text }) {
    const blocks = text.trim().split(/(?:\r?\n){2,}/)
    const paragraphs = blocks.map(block => block.split(/\r?\n/).slice(2).join('\n'))
    if (paragraphs.every(paragraph => paragraph.trim() === '')) {
      file.message('Unexpected file without a subtitle, expected text under each time').fatal = true
      return undefined
    }
    return {
      tree: {
        type: 'root',
        children: paragraphs.map(value => ({ type: 'paragraph', children: [{ type: 'text', value }] }))
      }
    }
  }
}
