import { z } from "zod"
import { chartDefinition } from "../chart-definition"
import { loadRanking } from "../ranking/load"
import { drawMap } from "./drawing"
import { buildMap, buildMapYears } from "./words"
import { params, type MapRows, loadMapYears } from "./load"

/** The provinces of an edition in their groups, on a map or as tiles. */
export const map = chartDefinition({
  params,
  load: async (asked: z.output<typeof params>, context): Promise<MapRows> => {
    const overYears = asked.view === "years" ? await loadMapYears(asked, context) : null
    const year = overYears?.years.at(-1) ?? asked.year
    return { ...(await loadRanking({ ...asked, year }, context)), view: asked.view, overYears }
  },
  build: (rows: MapRows, wording) => {
    const latest = buildMap(rows, wording)
    return rows.overYears ? buildMapYears(latest, rows.overYears, wording) : latest
  },
  draw: drawMap,
  wideEmbed: { width: 720, from: 704 }, // its insets stand at the side
  saysResults: true,
  examples: [
    { name: "latest", params: {} },
    { name: "tiles", params: { view: "tiles" } },
    { name: "three-missing", params: { year: "2021", province: "da-nang,quang-ninh" } },
    { name: "three-missing-tiles", params: { year: "2021", province: "da-nang,quang-ninh", view: "tiles" } },
    { name: "dimension", params: { year: "2024", dimension: "7", province: "hung-yen" } },
    { name: "everyone-has-a-result", params: { year: "2019" } },
    { name: "years", params: { view: "years" } },
    { name: "years-dimension", params: { view: "years", dimension: "7", province: "hung-yen" } },
  ],
})
