import type { Properties } from 'hast'
import type { Wording } from '../../wording/index.ts'
import type { ReaderSide } from './reader.ts'

/**
 * Write what a citation names a text by, for the script that copies: its title with its number, and its language with
 * what the text is and who wrote it.
 */
export function citeText(side: ReaderSide, { translate }: Wording): Properties {
  const { title, language, badge, author, metadata } = side
  const { number } = metadata
  const kind = [
    language,
    badge,
    ...(metadata.content === 'structure' ? [translate('notOfficial')] : []),
    ...(author === undefined ? [] : [author])
  ]
  return {
    dataTitle: number === undefined ? title : translate('titleAndNumber', { title, number }),
    dataKind: kind.join(translate('listed'))
  }
}
