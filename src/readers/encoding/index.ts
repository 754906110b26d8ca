export { type Decoded, decode } from './decode.ts'
export { encodeLike } from './encode.ts'
