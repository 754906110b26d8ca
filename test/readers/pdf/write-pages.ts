/** A piece of text on a page, in points from its lower left corner. */
export interface PageText {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
  readonly bold?: boolean
}

/** A page to write: its texts, and lines from a corner to another. */
export interface Page {
  readonly texts: readonly PageText[]
  readonly lines?: ReadonlyArray<readonly [x0: number, y0: number, x1: number, y1: number]>
}

/** Settings of a file. */
export interface PageOptions {
  /** Whether lines run from top to bottom. */
  readonly vertical?: boolean
  /** Further entries of the trailer. */
  readonly trailer?: string
}

/** Write a PDF of A5 pages. Characters are an em wide, those of ASCII half an em; no font is embedded. */
export function writePages(
  pages: readonly Page[],
  { vertical = false, trailer = '' }: PageOptions = {}
): Uint8Array {
  const kids = pages.map((_, index) => `${9 + index * 2} 0 R`).join(' ')
  const encoding = vertical ? 'Identity-V' : 'Identity-H'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...['Mincho', 'Mincho-Bold'].flatMap((name, index) => fontObjects(name, 4 + index * 3, encoding)),
    ...pages.flatMap((page, index) => [pageObject(10 + index * 2), contents(page)])
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`)
  const start = '%PDF-1.7\n'
  let offset = start.length
  const entries = body.map(object => {
    const entry = `${String(offset).padStart(10, '0')} 00000 n \n`
    offset += object.length
    return entry
  })
  const size = body.length + 1
  return new TextEncoder().encode(
    `${start}${body.join('')}xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${offset}\n%%EOF\n`
  )
}

function fontObjects(name: string, next: number, encoding: string): string[] {
  const half = Array.from({ length: 95 }, () => 500).join(' ')
  return [
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /${encoding} /ToUnicode /Identity-H /DescendantFonts [${next} 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${next + 1} 0 R /DW 1000 /W [32 [${half}]] >>`,
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>`
  ]
}

function pageObject(contentsNumber: number): string {
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Resources << /Font << /F1 3 0 R /F2 6 0 R >> >> /Contents ${contentsNumber} 0 R >>`
}

function contents({ texts, lines = [] }: Page): string {
  const drawn = lines.map(([x0, y0, x1, y1]) => `${x0} ${y0} m ${x1} ${y1} l S`)
  const shown = texts.map(
    ({ x, y, text, size = 10, bold = false }) =>
      `BT /F${bold ? 2 : 1} ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET`
  )
  const stream = [...drawn, ...shown].join('\n')
  return `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`
}

function hex(text: string): string {
  return Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0')
  ).join('')
}
