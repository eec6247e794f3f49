import type { PageConfig } from "next"
import { useLocale, useTranslations } from "next-intl"
import { CHARTS } from "@/charts/catalogue"
import { chartSpec, type PageChart } from "@/charts/make-chart"
import { ChartPictureLink } from "@/charts/chart-figure"
import type { ChartKind } from "@/charts/chart-spec"
import { CHART_KINDS } from "@/domain/chart-kinds"
import { Disclosure, Lead } from "@/components/section"
import { ActionLink } from "@/components/links"
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
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] items-start gap-x-8 gap-y-10">
        {kinds.map((each) => (
          <KindEntry key={each.kind} {...each} />
        ))}
      </ul>
    </PageShell>
  )
}

/** A picture of the kind, no higher than the others, what it answers, the way to make one, and behind it more of them. */
function KindEntry({ kind, examples }: Kind) {
  const t = useTranslations("builder")
  const locale = useLocale()
  const name = t(`kind.${kind}.name`)
  const [first, ...others] = examples
  return (
    <li className="space-y-1">
      <h2 id={kind}>
        <a href={pathOf({ page: "charts", chart: kind }, locale)}>{name}</a>
      </h2>
      {first && (
        <div className="max-h-80 overflow-hidden border-b border-line">
          <ChartPictureLink spec={first.spec} alt={first.spec.title} alwaysNarrow />
        </div>
      )}
      <p className="text-sm text-quiet">{t(`kind.${kind}.question`)}</p>
      <ActionLink href={pathOf({ page: "charts", chart: kind }, locale)}>{t("make", { kind: name })}</ActionLink>
      {others.length > 0 && (
        <Disclosure summary={t("more", { count: others.length })}>
          <ul className="space-y-4">
            {others.map((example) => (
              <li key={example.name}>
                <ChartPictureLink spec={example.spec} alt={example.spec.title} alwaysNarrow />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  )
}
