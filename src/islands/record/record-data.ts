import type { ProgressData } from '../progress/progress-data.ts'

/** What a record calls by name: the course as the progress page reads it, and its title. */
export type RecordData = ProgressData & { readonly title: string }
