import type { PageConfig } from "next"
import { useLocale, useTranslations } from "next-intl"
import { CHARTS } from "@/charts/catalogue"
import { chartSpec, type PageChart } from "@/charts/chart-on-page"
import { ChartPictureLink } from "@/charts/chart-picture-link"
import type { ChartKind } from "@/charts/chart-spec"
import { CHART_KINDS } from "@/domain/chart-kinds"
import { Lead } from "@/components/lead"
import { ActionLink } from "@/components/action-link"
import { PageHead } from "@/components/page-head"
import { PageShell } from "@/components/page-shell"
import { pathOf, pathsOf } from "@/i18n/addresses"
import type { PageProps } from "@/site/common-props"
import { cachedPage, whenAsked } from "@/site/page-props"

export const config: PageConfig = { unstable_runtimeJS: false }
export const getStaticPaths = whenAsked

type Kind = { kind: ChartKind; examples: readonly { name: string; spec: PageChart }[] }

export const getStaticProps = cachedPage(async ({ locale }) => {
  const kinds = await Promise.all(
    CHART_KINDS.map(async (kind): Promise<Kind> => {
      const { examples } = CHARTS[kind]
      const specs = examples.map(async ({ name, params }) => ({ name, spec: await chartSpec(kind, params, locale) }))
      return { kind, examples: await Promise.all(specs) }
    }),
  )
  return { kinds }
})

/** Every chart with its examples, each the beginning of a reader's own. */
export default function Charts({ kinds }: PageProps<{ kinds: readonly Kind[] }>) {
  const t = useTranslations("builder")
  const paths = pathsOf(() => ({ page: "charts" }))
  return (
    <PageShell paths={paths}>
      <PageHead title={t("title")} description={t("description")} paths={paths} />
      <div className="space-y-3">
        <h1>{t("title")}</h1>
        <Lead>{t("lead")}</Lead>
      </div>
      {kinds.map((each) => (
        <KindSection key={each.kind} {...each} />
      ))}
    </PageShell>
  )
}

function KindSection({ kind, examples }: Kind) {
  const t = useTranslations("builder")
  const locale = useLocale()
  const name = t(`kind.${kind}.name`)
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>{name}</h2>
      <p className="max-w-measure">{t(`kind.${kind}.question`)}</p>
      <p>
        <ActionLink href={pathOf({ page: "charts", chart: kind }, locale)}>{t("make", { kind: name })}</ActionLink>
      </p>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,20rem),1fr))] items-start gap-8">
        {examples.map((example) => (
          <li key={example.name}>
            <ChartPictureLink spec={example.spec} alt={example.spec.title} alwaysNarrow />
          </li>
        ))}
      </ul>
    </section>
  )
}
