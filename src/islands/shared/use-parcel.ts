import { useEffect, useState } from 'preact/hooks'
import { type Problem, parcelOfFile, parcelOfFragment, type Received } from '../../share/letter.ts'
import type { Parcel } from '../../share/parcel.ts'

/** What the page holds: nothing read yet, nothing sent along, something that is no OKR, or one. */
export type Arrived =
  | { readonly state: 'reading' }
  | { readonly state: 'empty' }
  | { readonly state: 'problem'; readonly problem: Problem }
  | { readonly state: 'here'; readonly parcel: Parcel }

const arrivedAs = (received: Received): Arrived =>
  received.ok ? { state: 'here', parcel: received.parcel } : { state: 'problem', problem: received.problem }

/** The OKR in this page’s address, followed when the address changes; and a way to read one from a file instead. */
export function useParcel(): { readonly arrived: Arrived; readonly readFile: (file: File) => Promise<void> } {
  const [arrived, setArrived] = useState<Arrived>({ state: 'reading' })
  useEffect(() => {
    let latest = 0
    const read = async () => {
      latest += 1
      const turn = latest
      const received = await parcelOfFragment(location.hash)
      // Whoever pastes two links in a row gets the second, whichever unpacks first.
      if (turn === latest) setArrived(location.hash.length > 1 ? arrivedAs(received) : { state: 'empty' })
    }
    addEventListener('hashchange', read)
    read()
    return () => removeEventListener('hashchange', read)
  }, [])
  return {
    arrived,
    async readFile(file) {
      let received: Received
      try {
        received = parcelOfFile(await file.text())
      } catch {
        received = { ok: false, problem: 'unreadable' }
      }
      setArrived(arrivedAs(received))
    }
  }
}
