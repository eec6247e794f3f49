import type { ChartDefinition } from "./chart-definition"
import type { ChartKind } from "./chart-spec"
import { trend } from "./definitions/trend"

/** Every chart by its id in addresses. */
export const CHARTS: Readonly<Partial<Record<ChartKind, ChartDefinition>>> = { trend }
