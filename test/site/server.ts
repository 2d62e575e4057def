import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png'
}

export type Site = { readonly origin: string; close(): Promise<void> }

/**
 * Serves a built site the way a good static host does: brotli, long caching for hashed files, `404.html` for what is missing.
 * @param folder the built site
 * @param base the sub-path it was built for, `/` or `/some/base/`
 */
export async function serveSite(folder: string, base = '/'): Promise<Site> {
  // Hosts compress once, as tightly as they can; so does this one.
  const packed = new Map<string, Buffer>()
  const compressed = (file: string): Buffer => {
    const body = packed.get(file) ?? brotliCompressSync(readFileSync(file))
    packed.set(file, body)
    return body
  }
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    let file = path.startsWith(base) ? join(folder, normalize(path.slice(base.length))) : ''
    if (file && existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html')
    const found = file !== '' && file.startsWith(folder) && existsSync(file)
    if (!found) file = join(folder, '404.html')
    const type = types[extname(file)] ?? 'application/octet-stream'
    const compress = /text|json|svg/.test(type) && /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      'cache-control': path.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(compress ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {})
    })
    if (compress) response.end(compressed(file))
    else createReadStream(file).pipe(response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}
