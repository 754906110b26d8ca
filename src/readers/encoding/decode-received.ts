import { VFile } from 'vfile'
import { report } from '../../message/report.ts'
import { type Decoded, decodeAs, decodes, statedEncoding, type TextFormat } from './decode.ts'
import { type DetectedEncoding, detectEncoding } from './detect-encoding.ts'

/**
 * Decode a file as received: in the encoding that is given, else that of its byte order mark or, for HTML, of its
 * declaration, else in the one detected.
 *
 * A doubtful detection, and a declaration that does not fit the bytes, give a message that says what was assumed.
 *
 * @param encoding - a name that `encodingNamed` returned.
 */
export function decodeReceived(bytes: Uint8Array, format: TextFormat, encoding?: string): Decoded {
  const stated = encoding ?? statedEncoding(bytes, format)
  if (stated !== undefined && (encoding !== undefined || decodes(bytes, stated)))
    return decodeAs(bytes, stated)
  const found = detectEncoding(bytes)
  const decoded = decodeAs(bytes, found.encoding)
  // A page with an invalid byte or two keeps its declaration, and the byte is reported.
  if (stated !== undefined && (decoded.messages.length > 0 || found.isDoubtful))
    return decodeAs(bytes, stated)
  const assumed = explain(found, stated)
  return assumed === undefined
    ? decoded
    : { ...decoded, messages: [...decoded.messages, report(new VFile(), 'encoding-assumed', assumed)] }
}

function explain(
  { encoding, isDoubtful, others }: DetectedEncoding,
  stated: string | undefined
): string | undefined {
  const remedy = others.length > 0 ? `, perhaps ${others.join(' or ')}` : ''
  if (stated !== undefined && stated !== encoding)
    return `Unexpected text in ${encoding}, expected ${stated}, which the page declares: read as ${encoding} (--encoding names another one)`
  return isDoubtful
    ? `Unsure of the encoding: read as ${encoding}; if the text looks wrong, name its encoding (--encoding)${remedy}`
    : undefined
}
