/** The tables of Anki's collection, schema 11: what every version of Anki since 2.1 imports. */
export const ANKI_TABLES = `
create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,
  ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null,
  models text not null, decks text not null, dconf text not null, tags text not null);
create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,
  usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,
  flags integer not null, data text not null);
create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,
  mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null,
  ivl integer not null, factor integer not null, reps integer not null, lapses integer not null,
  left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null,
  ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
create table graves (usn integer not null, oid integer not null, type integer not null);
create index ix_notes_usn on notes (usn);
create index ix_cards_usn on cards (usn);
create index ix_revlog_usn on revlog (usn);
create index ix_cards_nid on cards (nid);
create index ix_cards_sched on cards (did, queue, due);
create index ix_revlog_cid on revlog (cid);
create index ix_notes_csum on notes (csum);
`

/** Made once and never changed: Anki tells decks and kinds of note apart by these numbers. */
export const DECK_ID = 1_790_000_000_001
export const MODEL_ID = 1_790_000_000_002

const CSS = `.card { font-family: Georgia, serif; font-size: 20px; line-height: 1.5; text-align: left; max-width: 36em; margin: 0 auto; }
.lesson { font-size: 14px; opacity: 0.7; }`

const fieldOf = (name: string, ord: number) => ({
  name,
  ord,
  sticky: false,
  rtl: false,
  font: 'Arial',
  size: 20,
  media: []
})

/**
 * The one row of the table `col`.
 * @param now seconds since 1970
 */
export function collectionRow(now: number): (string | number)[] {
  const deck = (id: number, name: string) => ({
    id,
    name,
    mod: now,
    usn: 0,
    lrnToday: [0, 0],
    revToday: [0, 0],
    newToday: [0, 0],
    timeToday: [0, 0],
    collapsed: false,
    browserCollapsed: false,
    desc: '',
    dyn: 0,
    conf: 1,
    extendNew: 0,
    extendRev: 0
  })
  const model = {
    id: MODEL_ID,
    name: 'Cairn',
    type: 0,
    mod: now,
    usn: 0,
    sortf: 0,
    did: DECK_ID,
    tmpls: [
      {
        name: 'Recall',
        ord: 0,
        qfmt: '{{Front}}',
        afmt: '{{FrontSide}}<hr id="answer">{{Back}}<p class="lesson">{{Lesson}}</p>',
        bqfmt: '',
        bafmt: '',
        did: null
      }
    ],
    flds: ['Front', 'Back', 'Lesson'].map(fieldOf),
    css: CSS,
    latexPre: '\\documentclass[12pt]{article}\n\\begin{document}\n',
    latexPost: '\\end{document}',
    tags: [],
    vers: [],
    req: [[0, 'any', [0]]]
  }
  const options = {
    id: 1,
    name: 'Default',
    mod: 0,
    usn: 0,
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    dyn: false,
    new: { bury: true, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1, perDay: 20, separate: true },
    rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36_500, minSpace: 1, perDay: 200 },
    lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 }
  }
  const settings = {
    activeDecks: [1],
    curDeck: 1,
    curModel: String(MODEL_ID),
    nextPos: 1,
    newSpread: 0,
    collapseTime: 1200,
    timeLim: 0,
    estTimes: true,
    dueCounts: true,
    sortType: 'noteFld',
    sortBackwards: false,
    addToCur: true
  }
  const decks = { 1: deck(1, 'Default'), [DECK_ID]: deck(DECK_ID, 'Cairn') }
  const json = [settings, { [MODEL_ID]: model }, decks, { 1: options }, {}].map(part => JSON.stringify(part))
  return [1, now, now * 1000, now * 1000, 11, 0, 0, 0, ...json]
}
