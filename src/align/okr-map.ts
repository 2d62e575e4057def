/** An objective of the company or of a team, with the key results that say when it is reached. */
export type MapObjective = {
  readonly id: string
  readonly text: string
  readonly keyResults: readonly string[]
}

export type Team = { readonly id: string; readonly name: string; readonly objectives: readonly MapObjective[] }

/** A team objective (`from`) serves a company objective (`to`): “we do this so that …”. An empty `so` is not said yet. */
export type Link = { readonly from: string; readonly to: string; readonly so: string }

/** The objectives of a company and its teams, and which serves which. Many may serve many. Ids are unique in a map. */
export type OkrMap = {
  readonly name: string
  readonly company: readonly MapObjective[]
  readonly teams: readonly Team[]
  readonly links: readonly Link[]
}

/** Every team objective with its team, in the order shown. */
export function teamObjectives({
  teams
}: Pick<OkrMap, 'teams'>): readonly (MapObjective & { readonly team: string })[] {
  return teams.flatMap(({ name, objectives }) => objectives.map(objective => ({ ...objective, team: name })))
}

/** Links from a team objective that lead to a company objective of the map, in the company’s order. */
export function linksOf({ company, links }: Pick<OkrMap, 'company' | 'links'>, from: string): readonly Link[] {
  return company.flatMap(({ id }) => links.filter(link => link.from === from && link.to === id))
}

/** Links to a company objective from the team objectives of the map, in the teams’ order. */
export function linksTo(map: OkrMap, to: string): readonly Link[] {
  return teamObjectives(map).flatMap(({ id }) => map.links.filter(link => link.to === to && link.from === id))
}
