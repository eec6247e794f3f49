import type { CHART_KINDS } from "@/domain/chart-kinds"
import type { ChartDefinition } from "./chart-definition"
import { change } from "./change/definition"
import { map } from "./map/definition"
import { profile } from "./profile/definition"
import { ranking } from "./ranking/definition"
import { scorecard } from "./scorecard/definition"
import { spread } from "./spread/definition"
import { strip } from "./strip/definition"
import { trend } from "./trend/definition"

export const CHARTS: Readonly<Record<(typeof CHART_KINDS)[number], ChartDefinition>> = {
  trend,
  ranking,
  profile,
  change,
  spread,
  strip,
  scorecard,
  map,
}
