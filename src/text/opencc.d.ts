/** The character tables of opencc-js as they ship: `traditional simplified` couples with `|` between them. */
declare module 'opencc-js/dict/*' {
  const couples: string
  export default couples
}
