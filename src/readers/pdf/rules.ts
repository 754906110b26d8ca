import { getResolvedPDFJS } from 'unpdf'
import type { PaintedBox } from './page.ts'

/** Operators of a page, as pdf.js lists them. */
export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

type Matrix = readonly [number, number, number, number, number, number]
type Codes = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS']

const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** List the boxes of the shapes that are painted on a page: rectangles, and the straight parts of paths. */
export async function paintedRules({ fnArray, argsArray }: Operators): Promise<PaintedBox[]> {
  const { OPS } = await getResolvedPDFJS()
  const painting = new Set([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fill,
    OPS.eoFill,
    OPS.fillStroke,
    OPS.eoFillStroke
  ])
  const rules: PaintedBox[] = []
  const saved: Matrix[] = []
  let matrix = identity
  let path: PaintedBox[] = []
  for (const [index, code] of fnArray.entries()) {
    const args = argsArray[index]
    if (code === OPS.save) saved.push(matrix)
    else if (code === OPS.restore) matrix = saved.pop() ?? identity
    else if (code === OPS.transform) matrix = multiply(matrix, args)
    else if (code === OPS.constructPath)
      path.push(...boxesOf(args, OPS).map(box => transformBox(box, matrix)))
    else if (painting.has(code)) {
      rules.push(...path)
      path = []
    } else if (code === OPS.endPath) path = []
  }
  return rules
}

function multiply(matrix: Matrix, args: unknown): Matrix {
  if (!isNumbers(args)) return matrix
  const [a, b, c, d, e, f] = matrix
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = args
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every(entry => typeof entry === 'number')
}

/** List the boxes of the parts of a path; a curved path is one box, around its control points too. */
function boxesOf(args: unknown, OPS: Codes): PaintedBox[] {
  const [codes, coordinates]: readonly unknown[] = Array.isArray(args) ? args : []
  if (!isNumbers(codes) || !isNumbers(coordinates)) return []
  if (codes.some(code => code === OPS.curveTo || code === OPS.curveTo2 || code === OPS.curveTo3)) {
    const xs = coordinates.filter((_, index) => index % 2 === 0)
    const ys = coordinates.filter((_, index) => index % 2 === 1)
    return [{ x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }]
  }
  return straightBoxes(codes, coordinates, OPS)
}

function straightBoxes(codes: readonly number[], coordinates: readonly number[], OPS: Codes): PaintedBox[] {
  const boxes: PaintedBox[] = []
  let at = 0
  let [x, y] = [0, 0]
  const next = (): number => coordinates[at++] ?? 0
  for (const code of codes) {
    if (code === OPS.rectangle) {
      const [left, bottom, width, height] = [next(), next(), next(), next()]
      boxes.push({ x0: left, y0: bottom, x1: left + width, y1: bottom + height })
    } else if (code === OPS.moveTo) [x, y] = [next(), next()]
    else if (code === OPS.lineTo) {
      const [toX, toY] = [next(), next()]
      boxes.push({ x0: x, y0: y, x1: toX, y1: toY })
      ;[x, y] = [toX, toY]
    }
  }
  return boxes
}

function transformBox({ x0, y0, x1, y1 }: PaintedBox, [a, b, c, d, e, f]: Matrix): PaintedBox {
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e]
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f]
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
}
