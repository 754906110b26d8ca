import { listSegments, segmentText } from 'taiyaku'
import { findLanguage } from 'taiyaku/languages'

/** Both texts as plain text, a bead after the other. */
export const bilingualText = {
  name: 'text',
  label: 'Text',
  mediaType: 'text/plain',
  path: ({ slug, sourceLocale, targetLocale }, language) =>
    `${language}/${slug}/${sourceLocale}--${targetLocale}/bilingual.txt`,
  write({ bitext, document, targetLocale }, { translate, choose }) {
    const texts = new Map(
      [bitext.source, bitext.target].map(tree => [
        tree,
        new Map(listSegments(tree).map(segment => [segment.path, segmentText(segment)]))
      ])
    )
    const join = (tree, references) => references.map(({ path }) => texts.get(tree).get(path)).join(' ')
    const beads = bitext.beads.map(
      ({ source, target }) => `${join(bitext.source, source)}\n${join(bitext.target, target)}\n`
    )
    const head = `${choose(document.title).text}\n${translate('documents')}, ${findLanguage(targetLocale).tag}\n`
    return [head, ...beads].join('\n')
  }
}
