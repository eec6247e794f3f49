import type { ChartDefinition } from "./chart-definition"
import type { ChartKind } from "./chart-spec"
import { change } from "./definitions/change"
import { map } from "./definitions/map"
import { profile } from "./definitions/profile"
import { ranking } from "./definitions/ranking"
import { spread } from "./definitions/spread"
import { trend } from "./definitions/trend"

/** Every chart by its id in addresses. */
export const CHARTS: Readonly<Record<ChartKind, ChartDefinition>> = { trend, ranking, profile, change, spread, map }
