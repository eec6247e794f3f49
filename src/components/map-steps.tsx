import { useTranslations } from "next-intl"
import { type Choice, ChoiceList } from "./links"

/** Where the browser script finds all years of a map, and what shows them. */
export type Steps = { data: string; script: string }

type Props = { label: string; choices: readonly Choice[]; steps: Steps }

/**
 * Links to the years of the map that follows beside it. The browser script shows them in place, says of each how many provinces are in
 * which group, and offers the way to its page.
 */
export function MapSteps({ label, choices, steps }: Props) {
  const t = useTranslations("rankings")
  return (
    <div data-steps={steps.data} data-script={steps.script}>
      <ChoiceList label={label} choices={choices} />
      <p className="text-sm print:hidden">
        <span role="status" />{" "}
        <a href={choices[0]!.href} hidden>
          {t("mapYear")}
        </a>
      </p>
    </div>
  )
}
