import type { Properties } from 'hast'
import type { Wording, WordingKey } from '../../../wording/index.ts'
import type { ReaderSide } from './reader.ts'

/**
 * Write the citation of a text for the copying script: its title with number and publication date, its language with
 * kind of text and author, and the address of the official text. In a structure, the headings are official and the text
 * below is not.
 */
export function citeText(side: ReaderSide, wording: Wording): Properties {
  const { title, language, badge, author, metadata } = side
  const { number, published, url } = metadata
  const { translate, day } = wording
  const facts = [
    ...(number === undefined ? [] : [number]),
    ...(published === undefined ? [] : [translate('publishedOn', { day: day(published) })])
  ].join(translate('listed'))
  const kind = (official: WordingKey) =>
    [
      language,
      badge,
      ...(metadata.content === 'structure' ? [translate(official)] : []),
      ...(author === undefined ? [] : [author])
    ].join(translate('listed'))
  return {
    dataTitle: facts === '' ? title : translate('titleAndFacts', { title, facts }),
    dataKind: kind('notOfficial'),
    dataHeadingKind: metadata.content === 'structure' ? kind('officialHeading') : undefined,
    dataOfficial:
      url === undefined ? undefined : translate('factName', { name: translate('officialText') }) + url
  }
}
