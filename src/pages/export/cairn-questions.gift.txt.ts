import type { APIRoute } from 'astro'
import { loadCourse } from '../../course/load.ts'
import { giftText } from '../../export/gift.ts'

/** The questions for Moodle. */
export const GET: APIRoute = async () =>
  new Response(giftText(await loadCourse()), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
