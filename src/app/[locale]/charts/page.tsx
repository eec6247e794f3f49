import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { CHARTS } from "@/charts/catalogue"
import { chartSpec } from "@/charts/chart-on-page"
import { ChartPictureLink } from "@/charts/chart-picture-link"
import type { ChartKind } from "@/charts/chart-spec"
import { ActionLink } from "@/components/action-link"
import { Lead } from "@/components/lead"
import { PageShell } from "@/components/page-shell"
import type { Locale } from "@/domain/bilingual"
import { pathOf, pathsOf } from "@/i18n/addresses"
import { pageMetadata } from "../page-metadata"
import { CHART_KINDS } from "./chart-kinds"

export const revalidate = 3600

const paths = pathsOf(() => ({ page: "charts" }))

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("builder")
  return pageMetadata({ title: t("title"), description: t("description"), paths })
}

/** Every chart with its examples, each the beginning of a reader's own. */
export default async function Charts() {
  const [t, locale] = [await getTranslations("builder"), await getLocale()]
  return (
    <PageShell paths={paths}>
      <div className="space-y-3">
        <h1>{t("title")}</h1>
        <Lead>{t("lead")}</Lead>
      </div>
      {await Promise.all(CHART_KINDS.map((kind) => KindSection({ kind, locale })))}
    </PageShell>
  )
}

async function KindSection({ kind, locale }: { kind: ChartKind; locale: Locale }) {
  const t = await getTranslations("builder")
  const specs = await Promise.all(CHARTS[kind].examples.map(({ params }) => chartSpec(kind, params, locale)))
  return (
    <section key={kind} aria-labelledby={kind}>
      <h2 id={kind}>{t(`kind.${kind}.name`)}</h2>
      <p className="max-w-measure">{t(`kind.${kind}.question`)}</p>
      <p>
        <ActionLink href={pathOf({ page: "charts", chart: kind }, locale)}>
          {t("make", { kind: t(`kind.${kind}.name`) })}
        </ActionLink>
      </p>
      <ul className="gallery">
        {specs.map((spec, index) => (
          <li key={CHARTS[kind].examples[index]!.name}>
            <ChartPictureLink spec={spec} alt={spec.title} alwaysNarrow />
          </li>
        ))}
      </ul>
    </section>
  )
}
