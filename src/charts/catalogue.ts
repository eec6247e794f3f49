import type { ChartDefinition } from "./chart-definition"
import type { ChartKind } from "./chart-spec"
import { change } from "./change/definition"
import { map } from "./map/definition"
import { profile } from "./profile/definition"
import { ranking } from "./ranking/definition"
import { spread } from "./spread/definition"
import { trend } from "./trend/definition"

/** Every chart by its id in addresses. */
export const CHARTS: Readonly<Record<ChartKind, ChartDefinition>> = { trend, ranking, profile, change, spread, map }
