import { saveProgressFile } from './save-file.ts'

/* The button in the notice that nothing can be kept: on any other page, what was done here is gone. */
document.querySelector('[data-save-file]')?.addEventListener('click', saveProgressFile)
