import { isDark, mix } from './palette'
import type { Stage } from './stage'
import { dots, HEIGHT, line, rect, times, WIDTH, type Point } from './svg'

function specks(stage: Stage, count: number): string {
  const { random } = stage
  return dots(times(count).map((): Point => [Math.round(random.range(0, WIDTH)), Math.round(random.range(0, HEIGHT))]))
}

/** Paper grain: a few hundred light and dark specks, one path each, so that flat areas do not look like plastic. */
export function grain(stage: Stage): string {
  const { paper, ink } = stage.palette
  return line(specks(stage, 190), paper, 2.2, isDark(stage.palette) ? 0.16 : 0.32) +
    line(specks(stage, 170), ink, 2, 0.13)
}

/** A breath of one ink over the whole sheet, lighter above and darker below, that ties the planes together. */
export function wash(stage: Stage): string {
  const { paper, ink, accent } = stage.palette
  const warm = mix(accent, paper, 0.5)
  return rect(0, 0, WIDTH, HEIGHT, stage.fade([[0, warm, 0.07], [0.6, warm, 0.02], [0.78, ink, 0], [1, ink, 0.2]]))
}
