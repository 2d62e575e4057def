import type { APIRoute } from 'astro'
import { loadCourse } from '../../course/load.ts'
import { qtiPackage } from '../../export/qti-package.ts'

/** The questions as a QTI 2.1 package. */
export const GET: APIRoute = async () =>
  new Response(qtiPackage(await loadCourse()), { headers: { 'content-type': 'application/zip' } })
