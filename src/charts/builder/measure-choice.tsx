import { useLocale, useTranslations } from "next-intl"
import type { ChartChoices } from "./chart-choices"
import { Choice } from "@/components/form-fields"

type Props = { parts: "dimensions" | "measures"; asked: string | undefined; choices: ChartChoices }

/** The total, a dimension or, where the chart takes them, a sub-dimension. */
export function MeasureChoice({ parts, asked, choices }: Props) {
  const t = useTranslations("builder")
  const locale = useLocale()
  const options = choices.dimensions.flatMap(({ id, name, subDimensions }) => {
    const own = { value: String(id), text: `${id}. ${name[locale]}` }
    if (parts === "dimensions") return [own]
    const group = `${id}. ${name[locale]}`
    const within = subDimensions.map((part) => ({ value: part.id, text: `${part.id}. ${part.name[locale]}`, group }))
    return [{ ...own, text: t("wholeDimension", { id, name: name[locale] }), group }, ...within]
  })
  return (
    <Choice name="dimension" label={t("field.dimension")} asked={asked} none={t("none.dimension")} options={options} />
  )
}
