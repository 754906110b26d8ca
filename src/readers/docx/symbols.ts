/** The font Symbol from U+0021 on, in its own order; `?` is a place without a character of its own. */
const symbolFont =
  '!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'
const symbolFontHigh =
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪?〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭'

/** Characters of the fonts Wingdings and Wingdings 2 that documents use, by code. */
const wingdings = new Map([
  ...pairs(0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'),
  ...pairs(0x6c, '●❍■□❐❑❒⬧⧫◆❖'),
  ...pairs(0xd5, '⌫⌦➢'),
  ...pairs(0xdf, '←→↑↓'),
  ...pairs(0xe8, '➔'),
  ...pairs(0xef, '⇦⇨⇧⇩'),
  ...pairs(0xfb, '✗✓☒☑'),
  ...pairs(0x9e, '·•'),
  ...pairs(0xa1, '○⭘'),
  ...pairs(0xa7, '▪◻'),
  ...pairs(0xab, '★'),
  ...pairs(0x20, ' '),
  ...pairs(0x22, '✂'),
  ...pairs(0x28, '☎✆✉'),
  ...pairs(0x46, '☞'),
  ...pairs(0x4a, '☺'),
  ...pairs(0xb7, '•')
])
const wingdings2 = new Map([
  ...pairs(0x4f, '✗✓☒☑'),
  ...pairs(0x54, '☒'),
  ...pairs(0x97, '●'),
  ...pairs(0xa2, '■□'),
  ...pairs(0x6a, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿').map(([code, sign]) => [code - 1, sign] as const)
])
const symbol = new Map([...pairs(0x20, ' '), ...pairs(0x21, symbolFont), ...pairs(0xa0, symbolFontHigh)])

const fonts: ReadonlyArray<readonly [RegExp, ReadonlyMap<number, string>]> = [
  [/^symbol$/i, symbol],
  [/^wingdings$/i, wingdings],
  [/^wingdings 2$/i, wingdings2]
]

function pairs(first: number, characters: string): Array<readonly [number, string]> {
  return Array.from(characters).flatMap((sign, at) =>
    sign === '?' && at > 40 ? [] : [[first + at, sign] as const]
  )
}

/** Tell whether a font has symbols in place of letters. */
export function isSymbolFont(font: string): boolean {
  return /^(?:symbol|wingdings.*|webdings|zapf ?dingbats|marlett)$/i.test(font)
}

/**
 * Get the character that a font of symbols shows for a code, with or without the offset 0xF000 of the private area.
 *
 * @returns `undefined` if Unicode has none that is known.
 */
export function symbolCharacter(code: number, font: string): string | undefined {
  if (!isSymbolFont(font)) return isPrivate(code) ? undefined : String.fromCodePoint(code)
  const plain = isPrivate(code) ? code - 0xf000 : code
  return fonts.find(([name]) => name.test(font))?.[1].get(plain)
}

/** Tell whether a code lies in the private area. */
export function isPrivate(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff
}
