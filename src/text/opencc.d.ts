/** The character tables of opencc-js: pairs `traditional simplified`, separated by `|`. */
declare module 'opencc-js/dict/*' {
  const couples: string
  export default couples
}
