import { useLocale, useTranslations } from "next-intl"
import type { ChartParams } from "../chart-definition"
import type { ChartChoices } from "./chart-choices"
import type { ChartFields } from "./chart-fields"
import { Choice } from "@/components/choice"

type Props = { fields: ChartFields; params: ChartParams; choices: ChartChoices }

/** A field for each chosen province and, while there is room, one for another: drawing anew brings the next. */
export function ProvinceChoices({ fields, params, choices }: Props) {
  const t = useTranslations("builder")
  const locale = useLocale()
  const chosen = params.province?.split(",") ?? []
  const shown = [...chosen, ""].slice(0, fields.provinces)
  const options = choices.provinces.map(({ slug, name }) => ({ value: slug, text: name[locale] }))
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="font-semibold">
        {t("provinces", { most: fields.provinces, least: fields.needsProvince ? 1 : 0 })}
      </legend>
      {shown.map((slug, index) => (
        <Choice
          key={index}
          name="province"
          id={`province-${index + 1}`}
          label={t("field.province", { number: fields.provinces === 1 ? 0 : index + 1 })}
          asked={slug || undefined}
          none={fields.needsProvince && index === 0 ? undefined : t("none.province")}
          options={options}
        />
      ))}
    </fieldset>
  )
}
