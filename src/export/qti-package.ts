import type { Course } from '../course/course.ts'
import { allQuestionsOf } from '../course/questions-of.ts'
import { zipOf } from './package.ts'
import { qtiItem } from './qti-item.ts'
import { named } from './qti-parts.ts'
import { xml, xmlDocument } from './xml.ts'

/** Every file of the QTI 2.1 package by its path: an item a question, and the manifest that lists them. */
export function qtiFiles(course: Pick<Course, 'lessons' | 'parts'>): Readonly<Record<string, string>> {
  const items = allQuestionsOf(course).map(question => ({
    identifier: named(question.id),
    href: `items/${question.id.replace(/[^\w-]/g, '.')}.xml`,
    text: qtiItem(question)
  }))
  const resources = items.map(({ identifier, href }) =>
    xml('resource', { identifier: `R${identifier}`, type: 'imsqti_item_xmlv2p1', href }, xml('file', { href }))
  )
  const manifest = xml(
    'manifest',
    { xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1', identifier: 'cairn-questions' },
    xml('metadata', {}, xml('schema', {}, 'IMS Content'), xml('schemaversion', {}, '1.1')),
    xml('organizations', {}),
    xml('resources', {}, ...resources)
  )
  return {
    'imsmanifest.xml': xmlDocument(manifest),
    ...Object.fromEntries(items.map(({ href, text }) => [href, text]))
  }
}

/** The questions as a QTI 2.1 package, a zip. */
export function qtiPackage(course: Pick<Course, 'lessons' | 'parts'>): Uint8Array<ArrayBuffer> {
  return zipOf(qtiFiles(course))
}
