/** A piece of text on a page of a PDF. */
export interface PageText {
  /** Its characters; may be empty. */
  readonly str: string
  /** Whether a line ends with it. */
  readonly hasEOL: boolean
  /** Affine matrix; its last entry is the baseline's distance from the page's bottom, in points. */
  readonly transform: readonly number[]
  /** Size of its font, in points; 0 for a space that represents a gap. */
  readonly height: number
}

const spacedLetters =
  /(?<=^|\s)(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}] ){2,}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](?=\s|$)/gu

interface PageLine {
  text: string
  /** Baseline, in points from the page's bottom. */
  readonly baseline: number
  /** Size of its largest font, in points. */
  height: number
}

/**
 * Assemble the pieces of a page into lines. Where the distance between lines, relative to their font size, is larger
 * than usual, a blank line is inserted.
 */
export function pageLines(pieces: readonly PageText[]): string {
  const lines = toLines(pieces)
  const drops = lines.map(
    (line, index) => ((lines[index - 1]?.baseline ?? line.baseline) - line.baseline) / (line.height || 1)
  )
  const usual = median(drops.filter(drop => drop > 0))
  return lines.map(({ text }, index) => ((drops[index] ?? 0) > usual * 1.25 ? `\n${text}` : text)).join('\n')
}

function toLines(pieces: readonly PageText[]): PageLine[] {
  const lines: PageLine[] = []
  let open: PageLine | undefined
  for (const { str, hasEOL, transform, height } of pieces) {
    if (str !== '' && !open) {
      open = { text: '', baseline: transform[5] ?? 0, height }
      lines.push(open)
    }
    if (open) {
      open.text += str
      open.height = Math.max(open.height, height)
    }
    if (hasEOL) open = undefined
  }
  return lines.filter(line => line.text.trim() !== '').map(line => ({ ...line, text: closeUp(line.text) }))
}

/** Close gaps between letters that only justify a line: `全 文 は` → `全文は`. Two letters (`以 上`) are spaced on purpose. */
function closeUp(text: string): string {
  return text.replace(spacedLetters, found => found.replaceAll(' ', ''))
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
