import { loadIslands } from './load.ts'
import { rememberDepth } from './page/depth.ts'
import { fetchFaces } from './page/faces.ts'
import { rememberPlace } from './page/place.ts'
import { switchTheme } from './page/theme.ts'
import { showTrail } from './page/trail.ts'

/* What every page runs once it has been drawn. It has a budget of 2 kB; whatever can wait is fetched later. */
const root = document.documentElement
switchTheme(root)
showTrail(root)
rememberDepth(root)
rememberPlace(root)
loadIslands(document)
fetchFaces(document.fonts)
root.dataset.alive = ''
