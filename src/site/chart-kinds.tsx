import { useLocale, useTranslations } from "next-intl"
import { CHARTS } from "@/charts/catalogue"
import type { ChartKind } from "@/charts/chart-spec"
import { ChoiceList } from "@/components/links"
import { CHART_KINDS } from "@/domain/chart-kinds"
import { pathOf } from "@/i18n/addresses"

/** Links to every kind of chart. What another kind understands of a choice goes with it. */
export function ChartKinds({ current, params }: { current: ChartKind; params: Readonly<Record<string, string>> }) {
  const t = useTranslations("builder")
  const locale = useLocale()
  return (
    <ChoiceList
      label={t("kinds")}
      choices={CHART_KINDS.map((kind) => ({
        label: t(`kind.${kind}.name`),
        href: pathOf({ page: "charts", chart: kind, query: understood(kind, params) }, locale),
        current: kind === current,
      }))}
    />
  )
}

function understood(kind: ChartKind, params: Readonly<Record<string, string>>) {
  const { shape } = CHARTS[kind].params
  const known = Object.entries(params).filter(
    ([name, value]) => name !== "title" && shape[name]?.safeParse(value).success,
  )
  const one = params.province?.split(",")[0]
  const first = one && !known.some(([name]) => name === "province") ? [["province", one]] : []
  return Object.fromEntries([...first, ...known])
}
