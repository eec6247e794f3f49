import { getLocale, getTranslations } from "next-intl/server"
import { PageShell } from "@/components/page-shell"
import { pathOf } from "@/i18n/addresses"

/** 404 in words, with ways out. */
export default async function NotFound() {
  const [t, locale] = [await getTranslations(), await getLocale()]
  return (
    <PageShell>
      <title>{`${t("notFound.title")} | ${t("site.name")}`}</title>
      <div className="introduction">
        <h1>{t("notFound.title")}</h1>
        <p className="lead">{t("notFound.text")}</p>
        <p>
          {t.rich("notFound.ways", {
            home: () => <a href={pathOf({ page: "home" }, locale)}>{t("notFound.home")}</a>,
          })}
        </p>
      </div>
    </PageShell>
  )
}
