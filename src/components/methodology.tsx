import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { pathOf } from "@/i18n/addresses"
import { formatList, formatPoints, formatScale } from "@/i18n/format"
import type { MethodologyPage } from "@/view-models/methodology-page"
import { LinkList } from "./links"
import { BreaksByYear, DimensionsTable, EditionsTable, Glossary, GroupCutsTable, GroupKey } from "./methodology-tables"

/** The parts of the page, in reading order. They are its anchors too, the same in every language: other pages lead to them. */
const METHODOLOGY_PARTS = [
  "papi",
  "points",
  "groups",
  "ranks",
  "uncertainty",
  "diagnosis",
  "breaks",
  "missing",
  "boundaries",
  "computed",
  "glossary",
  "accessibility",
  "sources",
] as const
type MethodologyPart = (typeof METHODOLOGY_PARTS)[number]

/** How to read PAPI: each rule in words, with what it came to in the latest edition. */
export function Methodology({ page }: { page: MethodologyPage }) {
  const t = useTranslations("methodology")
  const locale = useLocale()
  const { latest } = page
  const { ranked, units } = latest.summary
  const { year } = latest
  const points = (value: number) => formatPoints(value, locale)
  return (
    <>
      <Contents />
      <Part part="papi" paragraphs={[t("papi.what"), t("papi.not")]}>
        <EditionsTable page={page} />
        {page.respondentsNotes.map((note) => (
          <p key={note.vi} className="max-w-measure text-quiet">
            {note[locale]}
          </p>
        ))}
      </Part>
      <Part
        part="points"
        paragraphs={[
          t("points.sum"),
          t("points.scale", {
            year,
            highest: points(latest.highest),
            lowest: points(latest.lowest),
            least: formatScale(latest.least, locale),
          }),
          t("points.unweighted"),
          ...(page.weightedYears.length > 0
            ? [t("points.weighted", { years: formatList(page.weightedYears.map(String), locale) })]
            : []),
          t("points.mean"),
          t("points.levels"),
        ]}
      >
        <DimensionsTable page={page} />
      </Part>
      <Part
        part="groups"
        paragraphs={[
          t("groups.rule", { counted: latest.summary.counted, year, sizes: latest.sizes.join(", ") }),
          t("groups.size"),
          t("groups.counted"),
          t("groups.relative"),
        ]}
      >
        <GroupKey page={page} />
        <GroupCutsTable page={page} />
      </Part>
      <Part part="ranks" paragraphs={[t("ranks.rule"), t("ranks.base", { year, ranked, units }), t("ranks.papi")]} />
      <Part
        part="uncertainty"
        paragraphs={[
          t("uncertainty.what", { years: formatList(page.yearsWithErrors.map(String), locale) }),
          t("uncertainty.label", { years: formatList(page.yearsWithErrors.map(String), locale) }),
          t("uncertainty.rule"),
          t("uncertainty.single"),
          t("uncertainty.neighbours"),
        ]}
      />
      <Part
        part="diagnosis"
        paragraphs={[
          t("diagnosis.rule", { years: formatList(page.yearsWithErrors.map(String), locale) }),
          t("diagnosis.threshold"),
          t("diagnosis.peers"),
          t("diagnosis.people"),
        ]}
      />
      <Part part="breaks" paragraphs={[t("breaks.rule")]}>
        <BreaksByYear breaks={page.breaks} />
      </Part>
      <Part part="missing" paragraphs={[t("missing.rule"), t("missing.partial")]} />
      {page.lastOfOldProvinces && (
        <Part part="boundaries" paragraphs={[t("boundaries.rule", { year: page.lastOfOldProvinces })]} />
      )}
      <Part part="computed" paragraphs={[t("computed.ours"), t("computed.checked"), t("computed.corrections")]} />
      <Part part="glossary" paragraphs={[]}>
        <Glossary />
      </Part>
      <Part
        part="accessibility"
        paragraphs={[
          t("accessibility.aim"),
          t("accessibility.tested"),
          t("accessibility.gaps"),
          t("accessibility.contact"),
        ]}
      />
      <Part part="sources" paragraphs={[t("sources.text")]}>
        <SourceLinks />
      </Part>
    </>
  )
}

function Contents() {
  const t = useTranslations("methodology")
  return (
    <nav aria-label={t("contents")} className="max-w-note">
      <LinkList
        className="columns-[14rem]"
        links={METHODOLOGY_PARTS.map((part) => ({ href: `#${part}`, text: t(`${part}.heading`) }))}
      />
    </nav>
  )
}

type PartProps = { part: MethodologyPart; paragraphs: readonly string[]; children?: ReactNode }

function Part({ part, paragraphs, children }: PartProps) {
  const t = useTranslations("methodology")
  return (
    <section className="space-y-3" aria-labelledby={part}>
      <h2 id={part} tabIndex={-1}>
        {t(`${part}.heading`)}
      </h2>
      {paragraphs.map((text) => (
        <p key={text} className="max-w-measure">
          {text}
        </p>
      ))}
      {children}
    </section>
  )
}

function SourceLinks() {
  const data = useTranslations("data")
  const corrections = useTranslations("corrections")
  const locale = useLocale()
  return (
    <LinkList
      inRow
      links={[
        { href: pathOf({ page: "data" }, locale), text: data("link") },
        { href: pathOf({ page: "corrections" }, locale), text: corrections("link") },
      ]}
    />
  )
}
